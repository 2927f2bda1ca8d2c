#include "screen/plan_proposal.h"

#include "widget/chip.h"

namespace anze::screen {
namespace {

using code::ServiceItem;
using plan::ServicePlan;

bool is_in_team(const ServicePlan& plan, const ledger::Candidate& each) {
    return std::ranges::contains(plan.professional_ids, each.person->id);
}

std::size_t fit_count(const ServicePlan& plan, const PlanProposal::Item& item) {
    return static_cast<std::size_t>(std::ranges::count_if(
        item.candidates, [&](const ledger::Candidate& each) { return each.unfit.empty() && is_in_team(plan, each); }));
}

void draw_chip_beside(std::string_view text, style::Tone tone) {
    widget::beside(widget::chip_width(text));
    widget::chip(text, tone);
}

void draw_fit(ServicePlan& plan, const ledger::Candidate& each) {
    const std::string& name = each.person->value.name;
    widget::text(name);
    if (is_in_team(plan, each)) {
        draw_chip_beside("✓ 已在团队", style::Tone::green);
        return;
    }
    if (widget::button_at_right("加入团队", {.icon = style::Icon::plus, .accessible_name = "加入团队 " + name}))
        plan.professional_ids.push_back(each.person->id);
}

void draw_unfit(const ServicePlan& plan, const ledger::Candidate& each) {
    widget::text(each.person->value.name);
    if (is_in_team(plan, each))
        draw_chip_beside("在团队中，不计入", style::Tone::orange);
    else
        draw_chip_beside("不适合", style::Tone::neutral);
    for (const record::Error& reason : each.unfit)
        widget::secondary("• " + reason.message + "（" + reason.clause + "）");
}

void draw_persons(ServicePlan& plan, const PlanProposal::Item& item) {
    for (const ledger::Candidate& each : item.candidates) {
        ImGui::PushID(each.person->id.c_str());
        if (each.unfit.empty())
            draw_fit(plan, each);
        else
            draw_unfit(plan, each);
        ImGui::PopID();
    }
    if (item.candidates.empty())
        widget::secondary("还没有登记专业技术人员。");
}

// 5.2.2 three of the team fit for each item
void draw_item(ServicePlan& plan, const PlanProposal::Item& item, PlanProposal& proposal) {
    const std::string name(record::choice_label(item.item));
    const std::size_t count = fit_count(plan, item);
    const bool enough = count >= plan::fewest_team_professionals;
    const bool open = proposal.shown_item == item.item;
    widget::divider();
    widget::text(name);
    widget::status("团队中符合 " + std::to_string(count) + " 人" + (enough ? "" : "，应有 3 人以上"),
                   enough ? style::Tone::green : style::Tone::orange);
    const std::string_view label = open ? "收起" : "看谁符合";
    if (widget::button_at_right(
            label, {.kind = widget::ButtonKind::ghost, .accessible_name = std::string(label) + " " + name}))
        proposal.shown_item = open ? ServiceItem::none : item.item;
    if (open)
        draw_persons(plan, item);
}

}  // namespace

void PlanProposal::update(const ScreenPart& part, const std::string& of_unit, const ServicePlan& plan) {
    const calendar::Date day = on.is_set() ? on : std::max(plan.agreed_on, part.view.today);
    const bool same_items = std::ranges::equal(items, plan.items, {}, &Item::item);
    if (version == part.view.version && made_for == day && unit_id == of_unit && same_items)
        return;
    version = part.view.version;
    made_for = day;
    unit_id = of_unit;
    items.clear();
    for (const ServiceItem item : plan.items) {
        const party::TeamNeed need{.item = item, .first_day_on = day, .last_day_on = day};
        items.push_back({item, ledger::candidates(part.view.ledger, need, of_unit)});
    }
}

void draw_plan_proposal(ServicePlan& plan, PlanProposal& proposal) {
    widget::heading_with_clause("各服务项目的人选", "5.3.1");
    widget::input({.text = "按哪一天核对", .hint = "证书、资质许可、服务协议和当天的安排，按计划服务的日期核对"},
                  proposal.on);
    widget::secondary("现在按 " + calendar::chinese_date(proposal.made_for) + " 核对");
    for (const PlanProposal::Item& item : proposal.items) {
        ImGui::PushID(static_cast<int>(item.item));
        draw_item(plan, item, proposal);
        ImGui::PopID();
    }
    if (proposal.items.empty())
        widget::secondary("先在“服务项目和措施”里选择服务项目。");
}

}  // namespace anze::screen
