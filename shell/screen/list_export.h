// The records of a list as a workbook with the columns that it is taken in from.
#pragma once

#include "form/list_document.h"
#include "roster/record_lists.h"
#include "screen/editing.h"

namespace anze::screen {

// Beside the buttons of the intake. `name`: what is exported, for the button and the file.
void draw_export_button(const ScreenPart& part, std::string_view name, bool is_empty,
                        const std::function<form::Document()>& make);

template <class R>
void draw_list_export(const ScreenPart& part, std::string_view name,
                      const std::vector<const ledger::Entry<R>*>& entries) {
    draw_export_button(part, name, entries.empty(), [&] {
        std::vector<std::string_view> keys;
        for (const roster::RecordColumn& column : roster::RecordList<R>::columns)
            keys.push_back(column.key);
        std::vector<const void*> records;
        for (const auto* each : entries)
            records.push_back(&each->value);
        return form::list_document(std::string(name), record::faces<R>(), keys, records);
    });
}

}  // namespace anze::screen
