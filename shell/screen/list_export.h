// The records of a list as a workbook with the columns that it is taken in from.
#pragma once

#include "desk/list_documents.h"
#include "screen/editing.h"

namespace anze::screen {

// Beside the buttons of the intake. `name`: what is exported, for the button.
void draw_export_button(const ScreenPart& part, std::string_view name, bool is_empty,
                        const std::function<form::Document()>& make);

// The file has the same name.
template <class R>
void draw_list_export(const ScreenPart& part, std::string_view name,
                      const std::vector<const ledger::Entry<R>*>& entries) {
    draw_export_button(part, name, entries.empty(), [&] { return desk::list_document(std::string(name), entries); });
}

}  // namespace anze::screen
