#include "form/document.h"

namespace anze::form {

std::string written_date(calendar::Date date) {
    return date.is_set() ? calendar::chinese_date(date) : std::string();
}

}  // namespace anze::form
