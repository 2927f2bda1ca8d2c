#include "screen/service_assessment_notice.h"

#include "ledger/assessment_case.h"
#include "screen/deadline_line.h"
#include "widget/chip.h"

namespace anze::screen {
namespace {

using risk::Assessment;

void draw_notice(const ServicePart& part, const Assessment& result) {
    const calendar::Date first_day = ledger::first_day_on_site(part.joined);
    const std::string kind(record::choice_label(result.kind));
    if (ledger::waits_for_notice(result)) {
        if (first_day.is_set())
            draw_deadline(part.view, kind + "：", "C.3.2", risk::authority_notice_due(part.view.calendar, first_day));
        else
            widget::secondary(kind + "：填写计划到场日期后，显示书面告知的期限。");
        return;
    }
    const std::string told =
        kind + "：" + calendar::chinese_date(result.authority_notified_on) + "已书面告知 " + result.authority_name;
    const std::string late = risk::late_notice_remark(part.view.calendar, result, first_day);
    widget::status(late.empty() ? "✓ " + told : told, late.empty() ? style::Tone::green : style::Tone::orange);
    if (!late.empty())
        widget::secondary(late);
}

}  // namespace

void draw_authority_notices(const ServicePart& part, const std::vector<const ledger::Entry<Assessment>*>& results) {
    const auto is_licensed = [](const auto* each) { return risk::is_of_licensed_body(each->value.kind); };
    if (std::ranges::none_of(results, is_licensed))
        return;
    widget::begin_card("书面告知资质认可机关");
    widget::heading_with_clause("书面告知资质认可机关", "C.3.2");
    for (const auto* each : results) {
        if (!is_licensed(each))
            continue;
        ImGui::PushID(each->id.c_str());
        draw_notice(part, each->value);
        ImGui::PopID();
    }
    widget::end_card();
}

}  // namespace anze::screen
