#include "desk/column_memory.h"

#include "record/value.h"

namespace anze::desk {

void remember_columns(port::Preferences& preferences, const std::string& list, const roster::ColumnChoice& choice) {
    preferences.set(list, record::Json{{"header", choice.header}, {"columns", choice.columns}}.dump(
                              -1, ' ', false, record::Json::error_handler_t::replace));
}

std::optional<std::vector<int>> remembered_columns(port::Preferences& preferences, const std::string& list,
                                                   const roster::ColumnChoice& choice) {
    const record::Json known = record::Json::parse(preferences.get(list), nullptr, false);
    if (!known.is_object() || known.value("header", record::Json()) != record::Json(choice.header))
        return std::nullopt;
    std::vector<int> columns;
    for (const record::Json& each : known.value("columns", record::Json::array())) {
        const bool is_column = each.is_number_integer() && each.get<int>() >= roster::no_column &&
                               std::cmp_less(each.get<int>(), choice.header.size());
        columns.push_back(is_column ? each.get<int>() : roster::no_column);
    }
    if (columns.size() != choice.fields.size() || columns == choice.columns)
        return std::nullopt;
    return columns;
}

}  // namespace anze::desk
