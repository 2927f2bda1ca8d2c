#include "browser/canvas_font.h"

#include "imgui.h"
#include "imgui_internal.h"

#include <emscripten.h>

#include <cmath>
#include <cstdio>

namespace {

// Of one glyph, in device pixels; the layout is read by web/canvas_font.js.
struct GlyphBox {
    float advance;
    float left;  // from the pen to the bitmap
    float top;   // from the baseline up to the bitmap
    float width;
    float height;
    float colored;
};

}  // namespace

// clang-format off
EM_JS(float, anze_canvas_font_baseline, (unsigned int weight, float size), {
    return Module.bridge.canvas_font.baseline(weight, size);
})
EM_JS(float, anze_canvas_font_advance, (unsigned int weight, float size, unsigned int codepoint), {
    return Module.bridge.canvas_font.advance(weight, size, codepoint);
})
EM_JS(void, anze_canvas_font_draw, (unsigned int weight, float size, unsigned int codepoint, void* box), {
    Module.bridge.canvas_font.draw(weight, size, codepoint, box);
})
EM_JS(void, anze_canvas_font_copy, (void* rgba), { Module.bridge.canvas_font.copy(rgba); })
// clang-format on

namespace anze::browser {
namespace {

constexpr ImWchar first_visible = 0x20;

float density_of(const ImFontConfig& source, const ImFontBaked& baked) {
    return source.RasterizerDensity * baked.RasterizerDensity;
}

unsigned int weight_of(const ImFontConfig& source) {
    return source.FontLoaderFlags & 0xffffU;
}

// Of the glyphs, in device pixels.
float glyph_size(const ImFontConfig& source, const ImFontBaked& baked) {
    const auto line_percent = static_cast<float>(source.FontLoaderFlags >> 16U);
    return std::round(baked.Size * 100.0F / line_percent) * density_of(source, baked);
}

// Whole device pixels keep every glyph of a line crisp.
float snapped(float device_pixels, float density) {
    return std::round(device_pixels) / density;
}

bool contains_glyph(ImFontAtlas*, ImFontConfig*, ImWchar) {
    return true;
}

// The line is exactly as high as the font's size, and a hanzi stands in its middle whatever the system's font says.
bool init_baked(ImFontAtlas*, ImFontConfig* source, ImFontBaked* baked, void*) {
    const float density = density_of(*source, *baked);
    const float size = glyph_size(*source, *baked);
    const float leading = baked->Size * density - size;
    const float baseline = anze_canvas_font_baseline(weight_of(*source), size);
    baked->Ascent = snapped(leading / 2.0F + baseline, density);
    baked->Descent = baked->Ascent - baked->Size;
    return true;
}

bool place_bitmap(ImFontAtlas* atlas, ImFontConfig* source, ImFontBaked* baked, ImFontGlyph* glyph,
                  const GlyphBox& box) {
    const int width = static_cast<int>(box.width);
    const int height = static_cast<int>(box.height);
    const ImFontAtlasRectId pack_id = ImFontAtlasPackAddRect(atlas, width, height);
    if (pack_id == ImFontAtlasRectId_Invalid) {
        return false;
    }
    const float density = density_of(*source, *baked);
    ImTextureRect* rect = ImFontAtlasPackGetRect(atlas, pack_id);
    atlas->Builder->TempBuffer.resize(width * height * 4);
    unsigned char* pixels = atlas->Builder->TempBuffer.Data;
    anze_canvas_font_copy(pixels);
    glyph->X0 = box.left / density;
    glyph->Y0 = baked->Ascent - box.top / density;
    glyph->X1 = glyph->X0 + box.width / density;
    glyph->Y1 = glyph->Y0 + box.height / density;
    glyph->Visible = true;
    glyph->Colored = box.colored != 0.0F;
    glyph->PackId = pack_id;
    ImFontAtlasBakedSetFontGlyphBitmap(atlas, baked, source, glyph, rect, pixels, ImTextureFormat_RGBA32, width * 4);
    return true;
}

bool load_glyph(ImFontAtlas* atlas, ImFontConfig* source, ImFontBaked* baked, void*, ImWchar codepoint,
                ImFontGlyph* glyph, float* only_advance) {
    const float density = density_of(*source, *baked);
    const float size = glyph_size(*source, *baked);
    const bool blank = codepoint < first_visible;
    if (only_advance != nullptr) {
        const float advance = blank ? 0.0F : anze_canvas_font_advance(weight_of(*source), size, codepoint);
        *only_advance = snapped(advance, density);
        return true;
    }
    GlyphBox box{};
    if (!blank) {
        anze_canvas_font_draw(weight_of(*source), size, codepoint, &box);
    }
    glyph->Codepoint = codepoint;
    glyph->AdvanceX = snapped(box.advance, density);
    if (box.width <= 0.0F || box.height <= 0.0F) {
        return true;
    }
    return place_bitmap(atlas, source, baked, glyph, box);
}

const ImFontLoader& loader() {
    static const ImFontLoader instance = [] {
        ImFontLoader made;
        made.Name = "canvas";
        made.FontSrcContainsGlyph = contains_glyph;
        made.FontBakedInit = init_baked;
        made.FontBakedLoadGlyph = load_glyph;
        return made;
    }();
    return instance;
}

}  // namespace

ImFont* add_canvas_font(ImFontAtlas& atlas, Face face) {
    ImFontConfig source;
    std::snprintf(source.Name, sizeof source.Name, "canvas %u %u", face.weight, face.line_percent);
    source.FontLoader = &loader();
    source.FontLoaderFlags = face.weight | face.line_percent << 16U;
    source.SizePixels = 14.0F;
    return atlas.AddFont(&source);
}

}  // namespace anze::browser
