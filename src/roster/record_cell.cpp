#include "roster/record_cell.h"

#include "record/filled.h"
#include "roster/column.h"
#include "roster/long_number.h"

#include <algorithm>
#include <array>
#include <utility>

namespace anze::roster {

record::Result<std::string> read_field_text(std::string_view cell, std::size_t longest_characters) {
    if (looks_like_spreadsheet_exponent(record::narrow(cell)))
        return read_long_number(cell, longest_characters);
    return read_text(cell, longest_characters);
}

record::Result<std::string> read_long_text(std::string_view cell, std::size_t longest_characters) {
    if (!cell.contains('\n'))
        return read_field_text(cell, longest_characters);
    const record::Result<std::string> in_one_line = read_text(cell, longest_characters);
    if (!in_one_line)
        return in_one_line;
    std::string text;
    for (const std::string& line : record::lines(cell))
        text += text.empty() ? read_text(line, longest_characters).value_or(line) : "\n" + line;
    return text;
}

record::Result<std::size_t> read_label(std::string_view cell, std::span<const std::string_view> labels) {
    const std::string said = plain_name(cell);
    std::vector<std::size_t> holding;
    for (std::size_t place = 0; place < labels.size(); ++place) {
        const std::string label = plain_name(labels[place]);
        if (label == said)
            return place;
        if (label.contains(said))
            holding.push_back(place);
    }
    if (holding.size() == 1)
        return holding.front();
    std::string all;
    for (const std::string_view label : labels)
        all += record::filled("{}“{}”", all.empty() ? "" : "、", label);
    return record::fail(record::filled("“{}”不是能识别的写法，请写成{}", cell, all));
}

std::vector<std::string> split_cell(std::string_view cell) {
    constexpr std::array<std::string_view, 6> separators{"、", "，", "；", ",", ";", "\n"};
    std::vector<std::string> parts;
    std::string part;
    while (true) {
        const auto found = std::ranges::find_if(separators, [&](auto each) { return cell.starts_with(each); });
        const bool at_end = cell.empty();
        if ((at_end || found != separators.end()) && !record::narrow(part).empty())
            parts.push_back(std::exchange(part, {}));
        if (at_end)
            return parts;
        const std::size_t taken = found != separators.end() ? found->size() : 1;
        if (found == separators.end())
            part += cell.front();
        cell.remove_prefix(taken);
    }
}

}  // namespace anze::roster
