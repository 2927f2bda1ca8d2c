#include "form/document.h"

#include <algorithm>
#include <iterator>

namespace anze::form {

std::string_view extension_of(FileKind kind) {
    switch (kind) {
    case FileKind::word:
        return ".docx";
    case FileKind::excel:
        return ".xlsx";
    case FileKind::picture:
        return ".png";
    }
    return {};
}

Cell amount(record::Money money) {
    Cell cell{.text = record::money_text(money)};
    std::ranges::remove_copy(cell.text, std::back_inserter(cell.number), ',');
    return cell;
}

std::string written_date(calendar::Date date) {
    return date.is_set() ? calendar::chinese_date(date) : std::string();
}

}  // namespace anze::form
