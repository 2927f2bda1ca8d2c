#pragma once

// The picture that stands on the canvas: a frame that would look the same need not be drawn again. Most frames only
// answer a movement of the mouse or let a layout come to rest, and drawing is what costs, above all on a machine whose
// graphics are computed by its processor.

struct ImDrawData;

namespace anze::browser {

// Whether it looks different from the last one that this was asked of; remembers it.
[[nodiscard]] bool is_new_picture(const ImDrawData& data);

// What stands on the canvas is gone, or a texture that keeps its name shows something else.
void forget_shown_frame();

}  // namespace anze::browser
