#include "screen/plan_editor.h"

#include "ledger/unit_file.h"
#include "screen/paper.h"
#include "screen/plan_paper.h"
#include "screen/plan_team.h"
#include "widget/chip.h"

namespace anze::screen {
namespace {

using plan::ServicePlan;

struct Sheet {
    const ScreenPart& part;
    const PlanSubject& subject;
    ServicePlan& plan;
    const std::vector<record::Error>& errors;

    void edit(std::vector<std::string_view> keys, bool two_columns = false) const {
        widget::edit(plan, {.keys = std::move(keys),
                            .errors = errors,
                            .read_only = subject.read_only,
                            .options = [this](std::string_view) { return policies(); },
                            .two_columns = two_columns});
    }

    std::vector<widget::Option> policies() const {
        std::vector<widget::Option> options;
        for (const auto* policy : ledger::unit_file(part.view.ledger, subject.unit_id).policies) {
            options.push_back({policy->id, policy->value.number, "至 " + calendar::to_string(policy->value.ends_on)});
        }
        return options;
    }
};

// Annex C 1
void draw_unit(const Sheet& sheet) {
    widget::begin_card("投保单位基本情况");
    widget::heading("1 投保单位基本情况");
    sheet.edit({record::key_of(&ServicePlan::policy_id), record::key_of(&ServicePlan::unit_overview),
                record::key_of(&ServicePlan::equipment_and_process), record::key_of(&ServicePlan::accident_history)});
    widget::end_card();
}

// Annex C 2, 3 and 5.3.1: items, measures, frequency
void draw_service(const Sheet& sheet) {
    widget::begin_card("服务项目和措施");
    widget::heading_with_clause("2 服务项目和措施", "5.3.1");
    sheet.edit({record::key_of(&ServicePlan::items), record::key_of(&ServicePlan::measures)});
    sheet.edit({record::key_of(&ServicePlan::visits_a_year), record::key_of(&ServicePlan::frequency_note)}, true);
    widget::end_card();
}

// Annex C 3.3, 6.3.2.2
void draw_screening(const Sheet& sheet) {
    if (!std::ranges::contains(sheet.plan.items, code::ServiceItem::hazard_screening))
        return;
    widget::begin_card("生产安全事故隐患排查");
    widget::heading_with_clause("3.3 生产安全事故隐患排查", "6.3.2.2");
    sheet.edit({record::key_of(&ServicePlan::screening_scope), record::key_of(&ServicePlan::key_periods),
                record::key_of(&ServicePlan::key_places), record::key_of(&ServicePlan::key_processes),
                record::key_of(&ServicePlan::screening_methods)});
    widget::end_card();
}

// Not in the template: 5.3.1 asks for them.
void draw_goals(const Sheet& sheet) {
    widget::begin_card("预期目标和服务保障");
    widget::heading_with_clause("5 预期目标和服务保障", "5.3.1");
    sheet.edit({record::key_of(&ServicePlan::expected_goals), record::key_of(&ServicePlan::service_guarantees)});
    widget::end_card();
}

void draw_agreement(const Sheet& sheet) {
    widget::begin_card("协商确定");
    widget::heading_with_clause("协商确定", "5.3.1");
    sheet.edit({record::key_of(&ServicePlan::insurer_signatory), record::key_of(&ServicePlan::unit_signatory)}, true);
    sheet.edit({record::key_of(&ServicePlan::agreed_on)});
    const auto gaps = plan::plan_gaps(sheet.plan);
    if (gaps.empty())
        widget::status("✓ 方案内容齐全，已与投保单位协商确定", style::Tone::green);
    else
        gap_list("开始服务前还要明确", gaps);
    widget::end_card();
}

// What is saved, so that the paper and the record say the same.
void draw_print(const ScreenPart& part, const PlanSubject& subject, bool changed) {
    if (subject.entry == nullptr)
        return;
    paper_actions(
        {.name = "服务方案", .disabled_reason = changed ? "请先保存方案" : ""},
        [&] { return paper_of_plan(part.view.ledger, subject.unit_id, *subject.entry); }, part.wants);
}

// What refuses the plan beyond its own fields: a person of the team who does not count, say.
std::vector<record::Error> errors_elsewhere(const std::vector<record::Error>& errors) {
    std::vector<record::Error> elsewhere;
    for (const record::Error& error : errors) {
        bool own = error.place.empty();
        record::for_each_field<ServicePlan>([&](const auto& field) { own = own || field.key == error.place; });
        if (!own)
            elsewhere.push_back(error);
    }
    return elsewhere;
}

}  // namespace

void draw_plan_editor(const ScreenPart& part, const PlanSubject& subject, PlanEditorState& state) {
    const std::string id = subject.entry != nullptr ? subject.entry->id : "new/" + subject.unit_id;
    Editing<ServicePlan> editing(part, "service_plan/" + id, ledger::unit_stream(subject.unit_id), subject.entry,
                                 subject.fresh);
    const auto errors = editing.errors(state.attempt);
    const Sheet sheet{part, subject, editing.value, errors};
    const bool bar = style::phone() && !subject.read_only;
    widget::begin_columns(2);
    draw_unit(sheet);
    draw_service(sheet);
    draw_goals(sheet);
    widget::next_column();
    draw_screening(sheet);
    draw_plan_team({{part}, subject.unit_id, editing.value, errors, subject.read_only}, state.proposal);
    draw_agreement(sheet);
    gap_list("现在还不能保存", errors_elsewhere(errors));
    draw_print(part, subject, editing.changed());
    const auto save = [&] {
        if (act_button(part, "保存方案", editing.save(), editing.name, state.attempt,
                       {.kind = widget::ButtonKind::primary,
                        .disabled_reason = editing.changed() ? "" : "没有改动",
                        .width = style::phone() ? widget::full_width : 0})) {
            state.saved.begin(part.view);
        }
    };
    if (!subject.read_only && !bar)
        save();
    widget::end_columns();
    if (bar) {
        widget::begin_bottom_bar();
        save();
        widget::end_bottom_bar();
    }
}

}  // namespace anze::screen
