#include "screen/service_issue_notice.h"

#include "screen/paper.h"
#include "screen/service_notice.h"
#include "widget/chip.h"
#include "widget/dialog.h"

namespace anze::screen {
namespace {

using hazard::Notice;

void draw_issued(const ServicePart& part, const ledger::Entry<Notice>& notice, IssueNoticeState& state) {
    const Notice& value = notice.value;
    ImGui::PushID(notice.id.c_str());
    widget::text(value.number);
    std::string line = calendar::chinese_date(value.issued_on) + " " + value.issued_by + "告知 " +
                       std::to_string(value.hazard_ids.size()) + " 条 · " +
                       std::string(record::choice_label(value.delivery));
    if (!value.received_by.empty())
        line += " · 接收人 " + value.received_by;
    widget::secondary(line);
    paper_actions(
        {.name = value.number, .print_label = "打印"},
        [&] { return paper_of_notice(part.view.ledger, part.joined, notice); }, part.wants);
    if (part.can_write()) {
        widget::beside(widget::button_width("作废"));
        if (widget::button("作废", {.kind = widget::ButtonKind::ghost, .accessible_name = "作废 " + value.number})) {
            state.open = false;
            state.withdrawal.ask(notice.id);
        }
    }
    ImGui::PopID();
}

void draw_new(const ServicePart& part, IssueNoticeState& state) {
    std::vector<widget::Option> options;
    for (const ledger::HazardCase* each : untold_hazards(part.joined)) {
        const hazard::Hazard& hazard = each->hazard->value;
        options.push_back({each->hazard->id, hazard.description, std::string(record::choice_label(hazard.level))});
    }
    widget::heading_with_clause("新的告知书", "5.3.2");
    if (options.empty()) {
        widget::secondary(part.joined.hazards.empty() ? "还没有隐患。" : "全部隐患都已书面告知单位。");
        return;
    }
    widget::input({.text = record::label_of(&Notice::hazard_ids), .required = true}, state.hazard_ids, options);
    widget::begin_columns(2);
    widget::input({.text = record::label_of(&Notice::delivery)}, state.delivery);
    widget::next_column();
    widget::input({.text = record::label_of(&Notice::received_by)}, state.received_by);
    widget::end_columns();
    const ledger::IssueNotice issue{part.joined.stream, state.hazard_ids, state.delivery, state.received_by};
    const std::string_view missing = state.hazard_ids.empty() ? "请选择要告知的隐患" : "";
    if (act_button(part, "出具告知书", issue, {}, state.attempt,
                   {.kind = widget::ButtonKind::primary, .disabled_reason = missing})) {
        state.hazard_ids.clear();
    }
    widget::secondary("编号和日期自动写上。出具后打印两份，请单位签收，一份留档。");
}

}  // namespace

std::vector<const ledger::HazardCase*> untold_hazards(const ledger::Case& joined) {
    std::vector<const ledger::HazardCase*> untold;
    for (const ledger::HazardCase& each : joined.hazards) {
        if (each.notice == nullptr)
            untold.push_back(&each);
    }
    return untold;
}

void open_notices(const ServicePart& part, IssueNoticeState& state) {
    state = {.open = true};
    for (const ledger::HazardCase* each : untold_hazards(part.joined))
        state.hazard_ids.push_back(each->hazard->id);
    if (part.joined.visit != nullptr)
        state.received_by = part.joined.visit->value.confirmed_with;
}

void draw_notices(const ServicePart& part, IssueNoticeState& state) {
    if (widget::begin_dialog("隐患告知书", state.open, 560)) {
        for (const auto* notice : part.joined.notices) {
            draw_issued(part, *notice, state);
            widget::divider();
        }
        if (part.can_write())
            draw_new(part, state);
        else if (part.joined.notices.empty())
            widget::secondary("还没有出具告知书。");
        widget::end_dialog();
    }
    draw_withdrawal(part, "作废告知书", "确认作废",
                    ledger::Withdraw<Notice>{state.withdrawal.id, state.withdrawal.reason}, state.withdrawal);
}

}  // namespace anze::screen
