#pragma once

// An attachment as a picture.

#include "imgui.h"

#include <string_view>

namespace anze::widget {

enum class Fit : unsigned char {
    fill,  // the middle of the picture fills the place
    all,   // the whole picture, in the middle of the place
};

// By the SHA-256 of its bytes; a soft grey until it is there.
void draw_picture(ImDrawList* list, ImVec2 min, ImVec2 max, std::string_view sha256, Fit fit);

}  // namespace anze::widget
