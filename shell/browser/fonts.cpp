#include "browser/fonts.h"

#include "browser/canvas_font.h"

#include "imgui.h"

#include <cmath>

namespace anze::browser {
namespace {

constexpr unsigned int spaced_percent = 143;

struct Faces {
    ImFont* regular = nullptr;
    ImFont* semibold = nullptr;
    ImFont* spaced = nullptr;
};

Faces& faces() {
    static Faces instance;
    return instance;
}

}  // namespace

void load_fonts() {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    faces().regular = add_canvas_font(atlas, {.weight = 400});
    faces().semibold = add_canvas_font(atlas, {.weight = 600});
    faces().spaced = add_canvas_font(atlas, {.weight = 400, .line_percent = spaced_percent});
}

ImFont* regular() {
    return faces().regular;
}

ImFont* semibold() {
    return faces().semibold;
}

ImFont* spaced() {
    return faces().spaced;
}

float spaced_size(float text_size) {
    return std::round(text_size * static_cast<float>(spaced_percent) / 100.0F);
}

}  // namespace anze::browser
