#pragma once

// Where the next thing goes. Widgets without a width take all there is.

#include <string_view>

namespace anze::widget {

// The next item, that wide, stands beside the last one when it fits, else on a new line.
void beside(float width);
// The next item ends at the right edge, on the line of the last item when it fits.
void align_right(float width);
void space(float height);
void divider();

// Columns of the same width; one below the other on a phone. begin_columns, then next_column before the 2nd, 3rd...
// item (it starts a new line after the last column by itself), end_columns.
void begin_columns(int count);
void next_column();
void end_columns();

// A white card with a line around it; without a width all there is, without a height as high as what is in it.
void begin_card(std::string_view name, float width = 0, float height = 0);
void end_card();

// The rest of the window scrolls, and what stands between begin_bottom_bar and end_bottom_bar remains at its bottom:
// begin_body(name, bottom_bar_height()) ... end_body(); begin_bottom_bar() ... end_bottom_bar().
void begin_body(std::string_view name, float height_below = 0);
void end_body();
[[nodiscard]] float bottom_bar_height();
void begin_bottom_bar();
void end_bottom_bar();

}  // namespace anze::widget
