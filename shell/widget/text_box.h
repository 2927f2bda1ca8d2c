#pragma once

// One line to write in, with its frame: what text, dates, amounts, passwords and searches are typed into.

#include "imgui.h"

#include <string>
#include <string_view>

namespace anze::widget {

struct TextBoxOptions {
    std::string_view placeholder = {};
    float width = 0;  // 0: all there is
    float room_left = 0;
    float room_right = 0;  // for what the caller draws there, beside the item
    bool read_only = false;
    bool invalid = false;
    bool is_password = false;
};

struct TextBox {
    bool changed = false;
    bool active = false;
    ImVec2 min{};
    ImVec2 max{};
};

// Keeps the text when Escape leaves it. Its semantics are still to be said.
TextBox text_box(std::string& text, const TextBoxOptions& options);
[[nodiscard]] ImGuiID text_box_id();

// Whether the last item is the field the keyboard stands in or on.
[[nodiscard]] bool has_keyboard();
// Whether Escape left the last item in this frame. The keyboard stays on it, so that Tab goes on from there.
bool is_escaped();

// Scrolls until that part of an active field is in sight, when it was entered or the soft keyboard came up.
void keep_in_sight(ImVec2 min, ImVec2 max, bool changed);

// InputText's colours and lines are gone, the field draws its own; end with pop_field_style().
void push_field_style(ImVec2 frame_padding);
void pop_field_style();

// For ImGuiInputTextFlags_CallbackResize, with the std::string as user data.
int resize_text(ImGuiInputTextCallbackData* data);

}  // namespace anze::widget
