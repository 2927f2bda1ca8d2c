#pragma once

#include "style/icons.h"

#include <string_view>

namespace anze::widget {

enum class ButtonKind : unsigned char { secondary, primary, danger, ghost };

inline constexpr float full_width = -1.0F;

struct ButtonOptions {
    ButtonKind kind = ButtonKind::secondary;
    style::Icon icon = style::Icon::none;
    std::string_view disabled_reason = {};  // not empty: disabled; a press shows the reason
    float width = 0;                        // 0: as wide as the label; full_width: all there is
    std::string_view accessible_name = {};  // also the id; wanted when the label stands twice on a screen
    style::Icon icon_behind = style::Icon::none;
};

// True when pressed.
bool button(std::string_view label, const ButtonOptions& options = {});
[[nodiscard]] float button_width(std::string_view label, const ButtonOptions& options = {});
// At the right edge, on the line of the last item when it fits.
bool button_at_right(std::string_view label, const ButtonOptions& options = {});

// Only an icon; `name` is read aloud and shown as tooltip.
bool icon_button(style::Icon icon, std::string_view name);

bool link(std::string_view label, std::string_view accessible_name = {});

}  // namespace anze::widget
