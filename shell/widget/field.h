#pragma once

// What every input has around it: the label above, hint or error below, and the frame of what is written in.

#include "semantics/semantics.h"
#include "widget/input.h"

namespace anze::widget {

// What is drawn between them belongs to the label.
void begin_field(const Label& label);
void end_field(const Label& label);

// Read aloud, and the id.
[[nodiscard]] std::string_view name_of(const Label& label);
[[nodiscard]] semantics::Properties properties_of(const Label& label, std::string value = {});
// "治理时限 *"
[[nodiscard]] std::string text_with_star(const Label& label);
// The label with what the field itself found wrong, if anything.
[[nodiscard]] Label with_error(const Label& label, std::string_view own_error);

struct FrameState {
    bool active = false;
    bool hovered = false;
    bool invalid = false;
    bool read_only = false;
};

[[nodiscard]] ImU32 frame_colour(bool read_only);
void draw_frame_line(ImVec2 min, ImVec2 max, const FrameState& state);
void draw_frame(ImVec2 min, ImVec2 max, const FrameState& state);

}  // namespace anze::widget
