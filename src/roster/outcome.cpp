#include "roster/outcome.h"

namespace anze::roster {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::string reason_text(const RefusedRow& row) {
    std::string text;
    for (const Fault& fault : row.faults) {
        const std::string place = place_text(fault);
        text += std::format("{}{}{}{}", text.empty() ? "" : "；", place, place.empty() ? "" : "：", fault.reason);
    }
    return text;
}

}  // namespace

std::string refused_csv(const std::vector<std::string>& header, const std::vector<RefusedRow>& refused) {
    std::vector<std::string> first{"原行号", "退回原因"};
    first.insert(first.end(), header.begin(), header.end());
    std::string text = std::string(byte_order_mark) + csv_line(first);
    for (const RefusedRow& row : refused) {
        std::vector<std::string> cells{std::to_string(row.line), reason_text(row)};
        cells.insert(cells.end(), row.cells.begin(), row.cells.end());
        text += csv_line(cells);
    }
    return text;
}

std::string counts_text(const RowCounts& counts, std::string_view measure_word, std::string_view noun) {
    std::string text = std::format("可导入 {} {}{}", counts.taken, measure_word, noun);
    if (counts.refused > 0)
        text += std::format("，退回 {} 行", counts.refused);
    if (counts.repeated > 0)
        text += std::format("，{} 行与前面的{}相同", counts.repeated, noun);
    if (counts.blank > 0)
        text += std::format("，跳过 {} 个空行", counts.blank);
    if (counts.other > 0)
        text += std::format("，跳过 {} 个合计行或重复的表头", counts.other);
    return text;
}

}  // namespace anze::roster
