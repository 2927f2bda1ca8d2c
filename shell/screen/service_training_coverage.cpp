#include "screen/service_training_coverage.h"

#include "widget/chip.h"

namespace anze::screen {
namespace {

using training::OnlineCoverage;
using training::Shortfall;

constexpr std::array<widget::Column, 2> columns{{
    {.title = "姓名", .on_card = widget::OnCard::title},
    {.title = "还差（分钟）", .width = 140},
}};

void draw_standing(bool online_only, const OnlineCoverage& coverage) {
    const std::string covered = training::coverage_text(coverage);
    if (!online_only)
        widget::secondary(covered + "。有线下培训的，条款对人数和时长不作要求。");
    else if (coverage.shortfalls.empty())
        widget::status("✓ 只有线上培训，" + covered, style::Tone::green);
    else
        widget::status("只有线上培训，" + covered + "，还有 " + std::to_string(coverage.shortfalls.size()) +
                           " 人不足，请安排补学",
                       style::Tone::orange);
}

void draw_shortfalls(const std::vector<Shortfall>& shortfalls, widget::TableState& state) {
    const auto cell = [&](int row, int column) -> widget::Cell {
        const Shortfall& each = shortfalls[static_cast<std::size_t>(row)];
        return {.text = column == 0 ? each.name : std::to_string(each.missing_minutes), .secondary = column > 0};
    };
    widget::table("学时不足的参保人员", columns, static_cast<int>(shortfalls.size()), cell, state);
}

}  // namespace

void draw_coverage(const ServicePart& part, TrainingState& state) {
    if (state.joined.training.sessions.empty())
        return;
    const auto& [online_only, coverage] = state.joined.coverage;
    widget::begin_card("参保人员覆盖");
    widget::heading_with_clause("参保人员覆盖", "6.1.2.3");
    if (part.joined.policy == nullptr) {
        widget::secondary("服务方案没有选择保单，不知道哪些人参保。请在服务方案里选择保单。");
    } else if (coverage.persons == 0) {
        widget::status("还没有这份保单的参保人员名单。", online_only ? style::Tone::orange : style::Tone::neutral);
        if (widget::link("到投保单位导入名单"))
            part.wants.go = Route{.page = Page::unit, .unit_id = part.route.unit_id};
    } else {
        draw_standing(online_only, coverage);
        if (online_only && !coverage.shortfalls.empty())
            draw_shortfalls(coverage.shortfalls, state.shortfalls);
    }
    widget::end_card();
}

}  // namespace anze::screen
