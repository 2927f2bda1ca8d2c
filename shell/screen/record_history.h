// Who set each field of a record last, and when.
#pragma once

#include "screen/editing.h"

namespace anze::screen {

template <record::HasFields R>
void draw_history(const ledger::Ledger& ledger, const ledger::Entry<R>& entry) {
    std::size_t index = 0;
    record::for_each_field<R>([&](const auto& field) {
        for (const ledger::Cell& cell : entry.cells) {
            if (cell.field == index)
                widget::label_value(field.label, written_by(ledger, cell.operation));
        }
        ++index;
    });
}

}  // namespace anze::screen
