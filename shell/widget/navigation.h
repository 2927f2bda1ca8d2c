#pragma once

// Ways through the program: tabs, breadcrumb, entries of the side bar and of the bar at the bottom of a phone.

#include "style/icons.h"
#include "style/style.h"

#include <span>
#include <string_view>

namespace anze::widget {

// Scrolls sideways when the labels need more room. True when `current` changed.
bool tabs(std::string_view name, std::span<const std::string_view> labels, int& current);

// The index of the part that was pressed, or -1. The last part is where one is. On a phone only the part before it, as
// the way back.
int breadcrumb(std::span<const std::string_view> parts);

struct NavigationItem {
    std::string_view label = {};
    std::string_view short_label = {};  // shown on a bar; its name remains the label
    style::Icon icon = style::Icon::none;
    std::string_view badge = {};  // a number at the right edge
    bool urgent = false;          // the number in red
    bool current = false;
};
// True when pressed; takes the width there is.
bool navigation_item(const NavigationItem& item);
// A small word above a group of entries.
void navigation_heading(std::string_view text);

// The same as one of several side by side, the icon above the label. Bars are bottom_bar_item_height() high.
bool bottom_bar_item(const NavigationItem& item, float width);
[[nodiscard]] float bottom_bar_item_height();

}  // namespace anze::widget
