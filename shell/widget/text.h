// widget/: what screens are made of. Every widget says to shell/semantics what it is, and answers mouse, touch and
// keyboard.
#pragma once

#include "style/style.h"

#include <string>
#include <string_view>
#include <vector>

namespace anze::widget {

void title(std::string_view text);                     // 20 px, heading of level 1
void heading(std::string_view text, int level = 2);    // 14 px semibold
void text(std::string_view text);                      // wraps between any two Chinese characters
void secondary(std::string_view text);                 // 13 px, second ink
void status(std::string_view text, style::Tone tone);  // one sentence in the colour of the tone
void label_value(std::string_view label, std::string_view value);

struct TextStyle {
    float size = 0;  // 0: style::text_size()
    ImU32 colour = style::colour::ink;
    bool semibold = false;
};

// For own drawing; nothing of it is announced to semantics.
[[nodiscard]] float text_width(std::string_view text, const TextStyle& style = {});
[[nodiscard]] std::vector<std::string_view> wrapped_lines(std::string_view text, float width,
                                                          const TextStyle& style = {});
[[nodiscard]] float wrapped_height(std::string_view text, float width, const TextStyle& style = {});
// As much of it as fits, with … at the end when something is left out.
[[nodiscard]] std::string shortened(std::string_view text, float width, const TextStyle& style = {});
void draw_text(ImDrawList* list, ImVec2 position, std::string_view text, const TextStyle& style = {});
// Returns the height it took.
float draw_wrapped(ImDrawList* list, ImVec2 position, float width, std::string_view text, const TextStyle& style = {});

}  // namespace anze::widget
