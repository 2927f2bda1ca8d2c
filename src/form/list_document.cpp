#include "form/list_document.h"

namespace anze::form {

Document list_document(std::string title, record::Faces fields, std::span<const std::string_view> keys,
                       std::span<const void* const> records) {
    std::vector<std::string> head;
    for (const std::string_view key : keys)
        head.emplace_back(record::find_field(fields, key)->label);
    std::vector<Row> rows;
    for (const void* record : records) {
        Row& row = rows.emplace_back();
        for (const std::string_view key : keys)
            row.push_back({.text = record::find_field(fields, key)->text(record)});
    }
    Document document{.title = std::move(title), .paper = Paper::a4_landscape};
    document.table(std::move(head), std::move(rows));
    return document;
}

}  // namespace anze::form
