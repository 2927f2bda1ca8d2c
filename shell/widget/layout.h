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

struct ColumnOptions {
    int on_phone = 1;      // how many of them stand side by side on a phone
    float last_width = 0;  // of the last column; 0: as wide as the others
};
// Columns of the same width: begin_columns, then next_column before the 2nd, 3rd... item (it starts a new line after
// the last column by itself), end_columns.
void begin_columns(int count, const ColumnOptions& options = {});
void next_column();
void end_columns();

// A white card with a line around it; without a width all there is, without a height as high as what is in it.
void begin_card(std::string_view name, float width = 0, float height = 0);
void end_card();

// The rest of the window scrolls, but for so much at its lower edge.
void begin_body(std::string_view name, float height_below = 0);
void end_body();

// What stands between them remains at the lower edge of the screen, whatever scrolls; the frame leaves room for it.
void begin_bottom_bar();
void end_bottom_bar();
[[nodiscard]] float bottom_bar_height();
// The room it takes now: 0 when nothing drew one in the last frame.
[[nodiscard]] float bottom_bar_room();

}  // namespace anze::widget
