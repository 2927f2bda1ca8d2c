#include "roster/row_reader.h"

#include "record/filled.h"
#include "record/text.h"

namespace anze::roster {

namespace {

// A cell too many means that a comma inside some cell split it in two, and every cell behind it stands wrong.
bool has_cells_beyond(const Record& record, std::size_t columns) {
    for (std::size_t i = columns; i < record.cells.size(); ++i) {
        if (!record::narrow(record.cells[i]).empty())
            return true;
    }
    return false;
}

}  // namespace

bool has_form_of_identity_number(std::string_view cell) {
    std::string number = record::narrow(cell);
    std::erase_if(number, [](char c) { return c == ' ' || c == '\''; });
    constexpr std::size_t digits = 17;  // and a check character
    return number.size() == digits + 1 && number.find_first_not_of("0123456789") >= digits &&
           std::string_view("0123456789Xx").contains(number.back());
}

std::string place_text(const Fault& fault) {
    return fault.place.empty() ? fault.column : record::filled("{}（{}）", fault.column, fault.place);
}

std::vector<Fault> faults_of_form(const Record& record, std::size_t columns) {
    if (record.quote_left_open)
        return {{"", "", "这一行有一个引号没有成对，请在表格软件里重新另存为 CSV，或补上引号"}};
    const bool is_of_sheet = !record.sheet.empty();
    if (is_of_sheet || !has_cells_beyond(record, columns))
        return {};
    return {{"", "",
             record::filled("这一行有 {} 格，表头只有 {} 格，多半是某一格里的逗号没有用引号括起，请核对",
                            record.cells.size(), columns)}};
}

}  // namespace anze::roster
