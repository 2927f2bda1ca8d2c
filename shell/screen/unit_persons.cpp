#include "screen/unit_persons.h"

#include "screen/list_export.h"
#include "widget/chip.h"
#include "widget/navigation.h"

namespace anze::screen {
namespace {

using party::InsuredPerson;
using PolicyEntry = const ledger::Entry<policy::Policy>*;

// The one in force today, else the one that ends last; null where there is none.
PolicyEntry current_policy(const UnitPart& part) {
    const calendar::Date today = part.view.today;
    const auto& all = part.file.policies;
    const auto in_force =
        std::ranges::find_if(all, [&](PolicyEntry each) { return policy::is_in_force(each->value, today); });
    if (in_force != all.end())
        return *in_force;
    return all.empty() ? nullptr : all.front();
}

std::string persons(std::size_t count) {
    return std::to_string(count) + " 人";
}

void draw_coverage(const UnitPart& part, const policy::Policy& policy, const ledger::TrainingCoverage& coverage) {
    const auto& minutes = coverage.minutes;
    widget::label_value("名单", persons(minutes.persons));
    if (policy.insured_persons.is_set()) {
        const std::size_t insured = static_cast<std::size_t>(policy.insured_persons.value);
        widget::label_value(record::label_of(&policy::Policy::insured_persons), persons(insured));
        if (insured != minutes.persons && minutes.persons > 0)
            widget::status("名单人数与保单的参保人数不同，请核对名单", style::Tone::orange);
    }
    if (minutes.persons > 0)
        widget::label_value("培训满 90 分钟", persons(minutes.covered) + " / " + persons(minutes.persons));
    if (coverage.online_only)
        gap_list("条款还要求", training::online_gaps(minutes));
    else if (minutes.persons == 0)
        widget::secondary(part.can_write() ? "还没有名单。打开后可以导入，或逐人添加。" : "还没有名单。");
}

// Which policy's persons are shown.
PolicyEntry chosen_policy(const UnitPart& part, PersonsState& state) {
    const auto known =
        std::ranges::find(part.file.policies, state.policy_id, [](PolicyEntry each) { return each->id; });
    if (known == part.file.policies.end()) {
        const PolicyEntry current = current_policy(part);
        state.policy_id = current != nullptr ? current->id : std::string();
        return current;
    }
    return *known;
}

void choose_policy(const UnitPart& part, PersonsState& state) {
    if (part.file.policies.size() < 2)
        return;
    std::vector<widget::Option> options;
    for (PolicyEntry each : part.file.policies) {
        options.push_back(
            {each->id, each->value.number,
             calendar::to_string(each->value.starts_on) + " 至 " + calendar::to_string(each->value.ends_on)});
    }
    widget::input({.text = "保单"}, state.policy_id, options);
}

void draw_section(const UnitPart& part, const ledger::Entry<policy::Policy>& policy,
                  std::vector<const ledger::Entry<InsuredPerson>*> persons, SectionState& state) {
    draw_records<InsuredPerson>(
        part,
        {.face = {.title = "参保人员",
                  .clause = "6.1.2.3",
                  .add_label = "添加参保人员",
                  .empty_text = "还没有名单。导入保险公司或单位的名单，或逐人添加。",
                  .keys = {record::key_of(&InsuredPerson::name), record::key_of(&InsuredPerson::id_number),
                           record::key_of(&InsuredPerson::post), record::key_of(&InsuredPerson::joined_on),
                           record::key_of(&InsuredPerson::left_on)},
                  .can_write = part.can_write()},
         .entries = std::move(persons),
         .form = {.stream = ledger::persons_stream(part.unit_id()),
                  .fresh = {.policy_id = policy.id},
                  .fresh_for = policy.id,
                  .gaps = party::insured_person_gaps,
                  .gaps_heading = "请核对",
                  .note = "证件号码处处遮盖显示，导出的名单也是；名单不随反馈包发给投保单位。"}},
        state);
}

void draw_list_head(const UnitPart& part, PolicyEntry policy) {
    const std::array<std::string_view, 3> ways{"投保单位", part.file.unit->value.name, "参保人员"};
    const int way = widget::breadcrumb(ways);
    if (way == 0)
        part.wants.go = Route{.page = Page::units};
    if (way == 1)
        part.wants.go = Route{.page = Page::unit, .unit_id = part.unit_id()};
    widget::title("参保人员");
    if (policy == nullptr || !part.can_write())
        return;
    constexpr widget::ButtonOptions with_icon{.icon = style::Icon::import_};
    if (widget::button_at_right("导入名单", with_icon))
        pick_list(part, {desk::ListKind::insured_persons, policy->id});
}

}  // namespace

void draw_persons_card(const UnitPart& part, PersonsState& state) {
    const PolicyEntry policy = current_policy(part);
    widget::begin_card("参保人员");
    widget::heading_with_clause("参保人员", "6.1.2.3");
    if (policy == nullptr) {
        widget::secondary("先添加保单，再登记它的参保人员。");
    } else {
        if (state.covered_as_of != part.view.version) {
            state.coverage = ledger::training_coverage(part.view.ledger, *policy);
            state.covered_as_of = part.view.version;
        }
        draw_coverage(part, policy->value, state.coverage);
        if (widget::button("打开名单", {.icon = style::Icon::person}))
            part.wants.go =
                Route{.page = Page::unit, .unit_id = part.unit_id(), .record_id = std::string(persons_list)};
    }
    widget::end_card();
}

void draw_persons_list(const UnitPart& part, PersonsState& state) {
    const PolicyEntry policy = chosen_policy(part, state);
    draw_list_head(part, policy);
    if (policy == nullptr) {
        widget::secondary("还没有保单。先在投保单位页添加保单，再登记它的参保人员。");
        return;
    }
    choose_policy(part, state);
    auto persons = ledger::persons_of_policy(part.view.ledger, *policy);
    if (part.can_write()) {
        draw_template_button(part, desk::ListKind::insured_persons);
        draw_export_button(part, "参保人员名单", persons.empty(), [&] {
            return desk::persons_document("参保人员名单（保单 " + policy->value.number + "）", persons);
        });
    }
    draw_section(part, *policy, std::move(persons), state.section);
    draw_list_intake(part, {desk::ListKind::insured_persons, policy->id}, state.intake);
}

}  // namespace anze::screen
