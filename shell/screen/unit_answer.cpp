#include "screen/unit_answer.h"

#include "widget/text.h"

namespace anze::screen {
namespace {

void show_task(std::string_view words, bool done) {
    widget::status((done ? "✓ " : "• ") + std::string(words), done ? style::Tone::green : style::Tone::orange);
}

}  // namespace

UnitAnswer unit_answer(const ledger::Case& joined) {
    const auto rectified = std::ranges::count_if(joined.hazards, [](const ledger::HazardCase& each) {
        return each.state() == ledger::HazardState::rectified || each.state() == ledger::HazardState::accepted;
    });
    return {.received = joined.receipt != nullptr,
            .hazards = joined.hazards.size(),
            .rectified = static_cast<std::size_t>(rectified),
            .surveyed = joined.survey != nullptr};
}

std::string_view next_task(const UnitAnswer& answer) {
    if (!answer.received)
        return "签收服务成果";
    if (answer.rectified < answer.hazards)
        return "填写整改情况";
    return answer.surveyed ? "导出答复包" : "填写满意度调查表";
}

void show_unit_answer(const UnitAnswer& answer) {
    show_task(answer.received ? "已签收服务成果" : "尚未签收服务成果", answer.received);
    if (answer.hazards == 0)
        show_task("本次没有发现隐患，不需要整改", true);
    else
        show_task("隐患已整改 " + std::to_string(answer.rectified) + "/" + std::to_string(answer.hazards),
                  answer.rectified == answer.hazards);
    show_task(answer.surveyed ? "已填写满意度调查表和整改情况表" : "尚未填写满意度调查表和整改情况表", answer.surveyed);
}

}  // namespace anze::screen
