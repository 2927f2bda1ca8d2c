#pragma once

// Things over the screen. `open` belongs to the caller's state: set it to open, it is cleared on Escape, on the cross
// and on close.

#include "widget/button.h"
#include "widget/drop_down.h"

#include <string_view>

namespace anze::widget {

// On a phone the whole screen. When true: draw the inside, then end_dialog().
bool begin_dialog(std::string_view title, bool& open, float width = 480);
void end_dialog();
// What stands over a page that is left: nobody draws it any more.
void close_all();

enum class Answer : unsigned char { none, yes, no };
// A card, on a phone too. Escape and the cross are `no`. It closes by itself.
Answer confirm(std::string_view title, std::string_view text, std::string_view yes, std::string_view no, bool& open,
               ButtonKind yes_kind = ButtonKind::primary);

// A button with a small list below it: if (begin_menu("导出")) { if (menu_item("反馈包")) ...; end_menu(); }
bool begin_menu(std::string_view label, const ButtonOptions& options = {});
[[nodiscard]] float menu_button_width(std::string_view label, const ButtonOptions& options = {});
// The same list below anything else that was pressed, `opens` in the frame of the press.
bool begin_menu_below(const Anchor& anchor, std::string_view name, bool opens);
[[nodiscard]] bool menu_is_open(std::string_view name);
bool menu_item(std::string_view label, std::string_view disabled_reason = {});
void end_menu();

}  // namespace anze::widget
