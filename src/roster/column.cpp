#include "roster/column.h"

#include "record/text.h"

namespace anze::roster {

std::string plain_name(std::string_view cell) {
    std::string name = record::narrow(cell);
    std::erase_if(name, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '*'; });
    return name;
}

}  // namespace anze::roster
