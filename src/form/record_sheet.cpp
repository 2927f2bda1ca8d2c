#include "form/record_sheet.h"

namespace anze::form {

Document record_sheet(std::string title, const std::vector<RecordText>& records) {
    Document document{.title = title};
    document.heading(std::move(title));
    for (const RecordText& each : records) {
        std::vector<Row> rows;
        for (const auto& [name, text] : each.fields)
            rows.push_back({label(name), {text}});
        document.subheading(each.type);
        document.table({}, std::move(rows), {26, 74});
    }
    return document;
}

}  // namespace anze::form
