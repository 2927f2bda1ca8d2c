#pragma once

// A strip wider than its place, which moves sideways under a finger.

#include <string_view>

namespace anze::widget {

// A place of that height over the whole width. What stands in it is `content_width` wide; when that is more than there
// is and `shown` is another index than before, the part from `shown_left` to `shown_right` of it moves into the middle.
struct SideScroll {
    float height = 0;
    float content_width = 0;
    int shown = 0;
    float shown_left = 0;
    float shown_right = 0;
};
void begin_side_scroll(std::string_view id, const SideScroll& strip);
void end_side_scroll();

}  // namespace anze::widget
