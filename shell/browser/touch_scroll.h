#pragma once

// A finger drags what lies under it, and what it let go glides on, ever slower.

namespace anze::browser {

[[nodiscard]] bool touch_scroll_is_moving();

// Once a frame, before the windows are drawn.
void scroll_by_touch();

}  // namespace anze::browser
