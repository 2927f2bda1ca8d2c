#pragma once

// Small line icons, drawn, so that no icon font is needed.

#include "imgui.h"

#include <cstdint>

namespace anze::style {

enum class Icon : std::uint8_t {
    none,
    check,
    warning,
    camera,
    plus,
    print,
    export_,
    import_,
    search,
    back,
    more,
    lock,
    offline,
    key,
    archive,
    speech,
    todo,
    building,
    person,
    settings,
    close,
    chevron_down,
    chevron_right,
    calendar,
    photo,
};

// `size`: width and height of the square the icon fills.
void draw_icon(ImDrawList* list, Icon icon, ImVec2 centre, float size, ImU32 colour);

}  // namespace anze::style
