#pragma once

#include "style/style.h"

#include <functional>
#include <string>
#include <string_view>

namespace anze::widget {

void chip(std::string_view text, style::Tone tone = style::Tone::neutral);
[[nodiscard]] float chip_width(std::string_view text);

// "5.3.3" in a frame; pressed, it shows the clause's sentence.
void clause_tag(std::string_view clause);
[[nodiscard]] float clause_tag_width(std::string_view clause);
[[nodiscard]] float clause_tag_height();
void heading_with_clause(std::string_view heading, std::string_view clause);

// From a clause's number to its sentence (with this program's reading of it); empty when there is none.
void set_clause_lookup(std::function<std::string(std::string_view clause)> lookup);

// For own drawing; returns its width. `top_left` of a chip that is chip_height() high.
float draw_chip(ImDrawList* list, ImVec2 top_left, std::string_view text, style::Tone tone);
[[nodiscard]] float chip_height();

}  // namespace anze::widget
