#pragma once

// Text from the browser: a hidden textarea stands at the caret of the active field, so that input methods, soft
// keyboards and the clipboard work as in any page. What is being composed is drawn in the field by browser/preedit.h.

namespace anze::browser {

void start_text_agent();

// After each frame: gives the textarea the focus and the caret's place while a text field is active, takes it back
// after.
void follow_caret();

// What lies on the clipboard is pasted as by the keys, as soon as the browser gives it; inside a person's gesture only.
void ask_for_clipboard();

}  // namespace anze::browser
