#include "browser/fonts.h"

#include "browser/canvas_font.h"

#include "imgui.h"

namespace anze::browser {
namespace {

struct Faces {
    ImFont* regular = nullptr;
    ImFont* semibold = nullptr;
};

Faces& faces() {
    static Faces instance;
    return instance;
}

} // namespace

void load_fonts() {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    faces().regular = add_canvas_font(atlas, 400);
    faces().semibold = add_canvas_font(atlas, 600);
}

ImFont* regular() {
    return faces().regular;
}

ImFont* semibold() {
    return faces().semibold;
}

} // namespace anze::browser
