#include "roster/list.h"

namespace anze::roster {

bool is_total(const Record& record) {
    constexpr std::array<std::string_view, 4> words{"合计", "总计", "小计", "共计"};
    for (const std::string& cell : record.cells) {
        const std::string text = plain_name(cell);
        if (!text.empty())
            return std::ranges::any_of(words, [&](std::string_view word) { return text.starts_with(word); });
    }
    return false;
}

}  // namespace anze::roster
