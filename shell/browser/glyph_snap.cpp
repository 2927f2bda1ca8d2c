#include "browser/glyph_snap.h"

#include "imgui.h"

#include <cmath>

namespace anze::browser {
namespace {

constexpr unsigned int indices_per_quad = 6;

struct Texels {
    float width;
    float height;
};

// A quad is a glyph when it covers exactly as many device pixels as texels.
bool is_glyph(const ImDrawVert* corner, float ratio, Texels texture) {
    const ImDrawVert& first = corner[0];
    const ImDrawVert& last = corner[2];
    const float texels_wide = (last.uv.x - first.uv.x) * texture.width;
    const float texels_high = (last.uv.y - first.uv.y) * texture.height;
    const float pixels_wide = (last.pos.x - first.pos.x) * ratio;
    const float pixels_high = (last.pos.y - first.pos.y) * ratio;
    return texels_wide > 0.5F && texels_high > 0.5F && corner[1].pos.y == first.pos.y &&
           corner[3].pos.x == first.pos.x && std::abs(texels_wide - pixels_wide) < 0.05F &&
           std::abs(texels_high - pixels_high) < 0.05F;
}

void snap(ImDrawVert* corner, float ratio) {
    const float right = std::round(corner[0].pos.x * ratio) / ratio - corner[0].pos.x;
    const float down = std::round(corner[0].pos.y * ratio) / ratio - corner[0].pos.y;
    for (int i = 0; i < 4; ++i) {
        corner[i].pos.x += right;
        corner[i].pos.y += down;
    }
}

bool is_quad(const ImDrawIdx* index) {
    return index[1] == index[0] + 1 && index[2] == index[0] + 2 && index[3] == index[0] && index[4] == index[0] + 2 &&
           index[5] == index[0] + 3;
}

void snap_command(ImDrawList& list, const ImDrawCmd& command, float ratio, Texels texture) {
    const unsigned int end = command.IdxOffset + command.ElemCount;
    for (unsigned int at = command.IdxOffset; at + indices_per_quad <= end;) {
        const ImDrawIdx* index = list.IdxBuffer.Data + at;
        if (!is_quad(index)) {
            at += 3;
            continue;
        }
        ImDrawVert* corner = list.VtxBuffer.Data + index[0];
        if (is_glyph(corner, ratio, texture)) {
            snap(corner, ratio);
        }
        at += indices_per_quad;
    }
}

}  // namespace

void snap_glyphs(ImDrawData& data) {
    const float ratio = data.FramebufferScale.x;
    if (ratio == std::round(ratio)) {
        return;
    }
    const ImTextureData* atlas = ImGui::GetIO().Fonts->TexData;
    const Texels texture{.width = static_cast<float>(atlas->Width), .height = static_cast<float>(atlas->Height)};
    for (ImDrawList* list : data.CmdLists) {
        for (const ImDrawCmd& command : list->CmdBuffer) {
            if (command.UserCallback == nullptr && command.TexRef._TexData == atlas) {
                snap_command(*list, command, ratio, texture);
            }
        }
    }
}

}  // namespace anze::browser
