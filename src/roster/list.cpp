#include "roster/list.h"

namespace anze::roster {

namespace {

constexpr std::string_view example_mark = "【示例】";

// Of the first cell that is not blank.
std::string first_text(const Record& record) {
    for (const std::string& cell : record.cells) {
        if (std::string text = plain_name(cell); !text.empty())
            return text;
    }
    return {};
}

}  // namespace

bool is_total(const Record& record) {
    constexpr std::array<std::string_view, 4> words{"合计", "总计", "小计", "共计"};
    const std::string text = first_text(record);
    return std::ranges::any_of(words, [&](std::string_view word) { return text.starts_with(word); });
}

bool is_example(const Record& record) {
    return first_text(record).starts_with(example_mark);
}

std::string template_csv(std::vector<std::string> header, std::vector<std::string> example) {
    example.front().insert(0, example_mark);
    return csv_file({std::move(header), std::move(example)});
}

}  // namespace anze::roster
