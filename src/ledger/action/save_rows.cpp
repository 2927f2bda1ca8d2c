#include "ledger/action/save_rows.h"

#include <charconv>

namespace anze::ledger {

std::string to_place(const RowPlace& place) {
    return std::to_string(place.row) + "/" + place.field_key;
}

std::optional<RowPlace> row_place(std::string_view place) {
    RowPlace found;
    const char* end = place.data() + place.size();
    const auto [rest, error] = std::from_chars(place.data(), end, found.row);
    if (error != std::errc() || rest == end || *rest != '/')
        return std::nullopt;
    found.field_key = std::string(rest + 1, end);
    return found;
}

Refusals in_row(Refusals refusals, std::size_t row, std::string_view line) {
    for (record::Error& each : refusals) {
        if (!line.empty())
            each.message = std::string(line) + "：" + each.message;
        each.place = to_place({row, std::move(each.place)});
    }
    return refusals;
}

Refusals rows_refusals(const Ledger& ledger, const record::TypeInfo& type, const StreamName& stream,
                       const std::vector<std::string>& withdrawn_ids, const std::string& reason) {
    Refusals refusals = side_refusals(ledger, type);
    append(refusals, sealed_refusals(ledger, stream));
    for (const std::string& id : withdrawn_ids)
        append(refusals, sealed_refusals(ledger, type.key, id));
    if (!withdrawn_ids.empty() && reason.empty())
        refusals.push_back({"请填写作废的原因", std::string(withdrawn_key), "7.2"});
    return refusals;
}

}  // namespace anze::ledger
