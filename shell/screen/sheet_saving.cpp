// What of a sheet is saved: the rows that were changed, and those that keep the order.
#include "screen/sheet_section.h"

#include <unordered_map>

namespace anze::screen {

std::vector<RowToSave> rows_to_save(const SheetFace& face, const widget::SheetRows& rows,
                                    std::span<const SheetRecord> records) {
    const record::FieldFace& order = *record::find_field(face.fields, face.order.key);
    std::unordered_map<std::string_view, std::size_t> places;
    for (const SheetRecord& each : records)
        places.emplace(each.id, places.size());
    std::vector<RowToSave> shown;
    std::vector<ledger::ArrangedRow> arranged;
    for (const widget::SheetRow& row : rows.all()) {
        if (row.id.empty() && row.is_blank())
            continue;
        const auto found = places.find(row.id);
        const bool is_new = found == places.end();
        const void* value = is_new ? nullptr : records[found->second].value;
        arranged.push_back({.key = is_new ? std::string() : order.text(value),
                            .came = is_new ? records.size() : found->second,
                            .is_new = is_new});
        const auto line = &row - rows.all().data() + 1;
        shown.push_back({.row = &row, .value = value, .line = "第 " + std::to_string(line) + " 行"});
    }
    std::vector<std::string> wanted = face.order.wanted(arranged);
    std::vector<RowToSave> changed;
    for (std::size_t at = 0; at < shown.size(); ++at) {
        if (!rows.is_changed(*shown[at].row) && wanted[at] == arranged[at].key)
            continue;
        shown[at].order = std::move(wanted[at]);
        changed.push_back(std::move(shown[at]));
    }
    return changed;
}

void take_in_row(const SheetFace& face, const widget::SheetRows& rows, const RowToSave& row, void* value) {
    for (std::size_t at = 0; at < rows.columns().size(); ++at) {
        const widget::SheetColumn& column = rows.columns()[at];
        if (column.field != nullptr && row.row->cells[at] != row.row->saved[at])
            (void)column.read(row.row->cells[at], column.field->in(value));
    }
    const record::FieldFace& order = *record::find_field(face.fields, face.order.key);
    (void)order.value->read(row.order, order.in(value));
}

}  // namespace anze::screen
