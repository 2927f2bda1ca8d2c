#pragma once

// Areas with outlines over a picture: shown, pressed, drawn corner by corner with mouse, finger or keyboard, and their
// corners dragged.

#include "imgui.h"
#include "risk/outline.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace anze::widget {

struct MapArea {
    std::string name = {};
    std::string level = {};  // in words: a colour never stands alone
    ImU32 colour = 0;
    const risk::Outline* outline = nullptr;
};

struct OutlineMapState {
    bool is_drawing = false;
    bool takes_keyboard = false;
    risk::Outline drawn = {};
    int selected = -1;
    risk::Outline moved = {};  // the selected one while a corner is dragged
    int dragged_corner = -1;
    risk::Corner pointer = {risk::outline_unit / 2, risk::outline_unit / 2};  // of the keyboard

    void begin_drawing() { *this = {.is_drawing = true, .takes_keyboard = true, .pointer = pointer}; }
    void end_drawing() { *this = {.pointer = pointer}; }
};

struct OutlineMapEvent {
    bool is_closed = false;                   // state.drawn is a whole outline
    std::optional<risk::Outline> moved = {};  // of the selected area
};

// As wide as there is room. While an outline is drawn the arrows move the keyboard's pointer, Enter sets a corner or
// closes at the first one, Backspace takes the last corner back; else Enter selects one area after the other.
OutlineMapEvent outline_map(std::string_view name, std::string_view sha256, std::span<const MapArea> areas,
                            bool can_edit, OutlineMapState& state);

}  // namespace anze::widget
