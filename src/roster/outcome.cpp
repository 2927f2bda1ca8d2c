#include "roster/outcome.h"

#include "record/filled.h"

#include <algorithm>

namespace anze::roster {

namespace {

std::string reason_text(const RefusedRow& row) {
    std::string text;
    for (const Fault& fault : row.faults) {
        const std::string place = place_text(fault);
        text += record::filled("{}{}{}{}", text.empty() ? "" : "；", place, place.empty() ? "" : "：", fault.reason);
    }
    return text;
}

}  // namespace

std::string refused_csv(const std::vector<std::string>& header, const std::vector<RefusedRow>& refused) {
    std::size_t width = header.size();
    for (const RefusedRow& row : refused)
        width = std::max(width, row.cells.size());
    const auto line = [&](std::vector<std::string> cells, std::string place, std::string reason) {
        cells.resize(width);
        cells.push_back(std::move(place));
        cells.push_back(std::move(reason));
        return cells;
    };
    std::vector<std::vector<std::string>> rows{line(header, "原行号", "原因")};
    for (const RefusedRow& row : refused)
        rows.push_back(line(row.cells, std::to_string(row.line), reason_text(row)));
    return csv_file(rows);
}

std::string counts_text(const RowCounts& counts, std::string_view measure_word, std::string_view noun) {
    std::string text = record::filled("可导入 {} {}{}", counts.taken, measure_word, noun);
    if (counts.refused > 0)
        text += record::filled("，退回 {} 行", counts.refused);
    if (counts.repeated > 0)
        text += record::filled("，{} 行与前面的{}相同", counts.repeated, noun);
    if (counts.blank > 0)
        text += record::filled("，跳过 {} 个空行", counts.blank);
    if (counts.other > 0)
        text += record::filled("，跳过 {} 个合计、示例或重复的表头", counts.other);
    return text;
}

}  // namespace anze::roster
