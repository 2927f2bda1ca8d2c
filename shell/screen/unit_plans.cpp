#include "screen/unit_plans.h"

#include "widget/chip.h"
#include "widget/navigation.h"
#include "widget/notice.h"

namespace anze::screen {
namespace {

using PlanEntry = const ledger::Entry<plan::ServicePlan>*;

std::string title_of(const UnitPart& part, PlanEntry plan) {
    const auto* policy = part.view.ledger.find<policy::Policy>(plan->value.policy_id);
    return "服务方案" + (policy != nullptr ? " · 保单 " + policy->value.number : std::string());
}

void draw_standing(const plan::ServicePlan& plan) {
    const bool agreed = plan.agreed_on.is_set();
    const std::string text = agreed ? "✓ " + calendar::to_string(plan.agreed_on) + " 协商确定" : "未协商确定";
    widget::beside(widget::chip_width(text));
    widget::chip(text, agreed ? style::Tone::green : style::Tone::orange);
}

void draw_plan_line(const UnitPart& part, PlanEntry plan) {
    ImGui::PushID(plan->id.c_str());
    const std::string title = title_of(part, plan);
    if (widget::link(title, "打开" + title))
        part.go_to_plan(plan->id);
    draw_standing(plan->value);
    std::string words = record::Value<std::vector<code::ServiceItem>>::text(plan->value.items);
    if (plan->value.visits_a_year.is_set())
        words += " · 每年 " + std::to_string(plan->value.visits_a_year.value) + " 次";
    widget::secondary(words + " · 团队 " + std::to_string(plan->value.professional_ids.size()) + " 人");
    const auto gaps = plan::plan_gaps(plan->value);
    if (!gaps.empty() && !plan->value.agreed_on.is_set())
        widget::status("开始服务前还要明确 " + std::to_string(gaps.size()) + " 项", style::Tone::orange);
    ImGui::PopID();
}

}  // namespace

void draw_plans(const UnitPart& part) {
    widget::begin_card("服务方案");
    widget::heading_with_clause("服务方案", "5.3.1");
    if (part.can_write() && !part.file.plans.empty()) {
        if (widget::button_at_right("制定服务方案", {.icon = style::Icon::plus}))
            part.go_to_plan(std::string(new_plan));
    }
    for (const PlanEntry plan : part.file.plans)
        draw_plan_line(part, plan);
    if (part.file.plans.empty()) {
        widget::secondary("还没有服务方案。从模板（附录 C）开始，与单位商定项目、措施、频次、人员、目标和保障。");
        if (part.can_write() && widget::button("制定服务方案", {.kind = widget::ButtonKind::primary}))
            part.go_to_plan(std::string(new_plan));
    }
    widget::end_card();
}

void draw_unit_plan(const UnitPart& part, const std::string& plan_id, PlanEditorState& state) {
    const Route unit_page{.page = Page::unit, .unit_id = part.unit_id()};
    const bool fresh = plan_id == new_plan;
    const PlanEntry entry = part.view.ledger.find<plan::ServicePlan>(plan_id);
    if (state.saved.arrived(part.view) && fresh)
        return part.go_to_plan(part.file.plans.front()->id);
    const std::array<std::string_view, 3> ways{"投保单位", part.file.unit->value.name, "服务方案"};
    const int pressed = widget::breadcrumb(ways);
    if (pressed >= 0)
        part.wants.go = pressed == 0 ? Route{.page = Page::units} : unit_page;
    if (!fresh && entry == nullptr) {
        if (widget::empty_state(style::Icon::todo, "找不到这份服务方案。", "回到投保单位"))
            part.wants.go = unit_page;
        return;
    }
    widget::title(fresh ? "制定服务方案" : "服务方案");
    if (entry != nullptr)
        draw_standing(entry->value);
    draw_plan_editor(part,
                     {.unit_id = part.unit_id(),
                      .entry = entry,
                      .fresh = ledger::starting_plan(part.file),
                      .read_only = !part.can_write()},
                     state);
}

}  // namespace anze::screen
