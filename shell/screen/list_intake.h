// A list that was picked for one record: what is in it, which rows are refused and why, and the button that takes the
// rest in.
#pragma once

#include "screen/editing.h"
#include "widget/table.h"

namespace anze::screen {

struct ListIntakeState {
    bool shown = false;
    bool open = false;
    bool columns_shown = false;
    widget::TableState rows = {};
    widget::TableState refused = {};
};

// Asks for a file; the dialog comes by itself once it is read.
void pick_list(const ScreenPart& part, desk::ListPurpose purpose);

// To be filled in for such a list.
void draw_template_button(const ScreenPart& part, desk::ListKind kind);

// Both of them, and the dialog.
void draw_list_import(const ScreenPart& part, std::string_view label, const desk::ListPurpose& purpose,
                      ListIntakeState& state);

// The dialog over the list that was picked for that record; nothing while there is none. A file that is dropped on the
// page is taken for it, too.
void draw_list_intake(const ScreenPart& part, const desk::ListPurpose& purpose, ListIntakeState& state);

}  // namespace anze::screen
