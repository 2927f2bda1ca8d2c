#include "screen/service_emergency.h"

#include "ledger/plan_contents.h"
#include "ledger/unit_drills.h"
#include "screen/deadline_line.h"
#include "screen/emergency_papers.h"
#include "screen/paper.h"
#include "widget/chip.h"

namespace anze::screen {
namespace {

using emergency::Drill;
using emergency::ExpertReview;
using emergency::PlanDocument;

template <class R>
std::vector<const ledger::Entry<R>*> entries_of(const ServicePart& part) {
    return part.view.ledger.table<R>().in(part.joined.stream);
}

void draw_plans(const ServicePart& part, EmergencyState& state) {
    const ledger::Ledger& ledger = part.view.ledger;
    const auto plans = entries_of<PlanDocument>(part);
    const auto paper_of = [&part](const ledger::Entry<PlanDocument>& plan) {
        return paper_of_emergency_plan(part.view.ledger, part.joined, plan);
    };
    widget::begin_card("应急预案编制");
    const auto* chosen = draw_records(
        part,
        RecordSection<PlanDocument>{
            .face = {.title = "应急预案编制",
                     .clause = "6.5.2.1",
                     .add_label = "登记应急预案",
                     .empty_text = "还没有登记。指导编制或修订预案的，写明种类、名称和已完成的步骤，再逐项写明内容。",
                     .keys = {record::key_of(&PlanDocument::title), record::key_of(&PlanDocument::kind),
                              record::key_of(&PlanDocument::issued_on)},
                     .can_write = part.can_write(),
                     .in_own_card = false,
                     .row_button = "打印",
                     .row_button_of = record::key_of(&PlanDocument::title)},
            .entries = plans,
            .form = {.stream = part.joined.name,
                     .draw_paper =
                         [&](const ledger::Entry<PlanDocument>& kept) {
                             paper_actions({.name = "应急预案"}, [&] { return paper_of(kept); }, part.wants);
                         }},
            .gaps = [&](const ledger::Entry<PlanDocument>& plan) { return ledger::plan_gaps(ledger, plan); }},
        state.plans);
    if (chosen != nullptr)
        part.wants.wishes.push_back(desk::Print{paper_of(*chosen)});
    for (const auto* plan : plans)
        draw_plan_contents(part, *plan, state.contents);
    widget::end_card();
}

void draw_reviews(const ServicePart& part, SectionState& state) {
    const auto reviews = entries_of<ExpertReview>(part);
    const auto* chosen = draw_records(
        part,
        RecordSection<ExpertReview>{
            .face = {.title = "预案评审",
                     .clause = "6.5.2.2",
                     .add_label = "登记评审",
                     .empty_text = "还没有登记。组织专家评审的，先登记预案，再写明专家、结论并附评审报告。",
                     .keys = {record::key_of(&ExpertReview::plan_document_id),
                              record::key_of(&ExpertReview::reviewed_on), record::key_of(&ExpertReview::experts),
                              record::key_of(&ExpertReview::verdict)},
                     .can_write = part.can_write(),
                     .row_button = "打印",
                     .row_button_of = record::key_of(&ExpertReview::reviewed_on)},
            .entries = reviews,
            .form = {.stream = part.joined.name, .fresh = {.reviewed_on = part.view.today}},
            .gaps = [](const ledger::Entry<ExpertReview>& each) { return emergency::review_gaps(each.value); }},
        state);
    if (chosen != nullptr)
        part.wants.wishes.push_back(desk::Print{paper_of_plan_review(part.view.ledger, part.joined, chosen->value)});
    for (const auto* review : reviews) {
        const std::string remark = emergency::expert_count_remark(review->value);
        if (!remark.empty())
            widget::status(calendar::to_string(review->value.reviewed_on) + " " + remark + "（附录 C.3.5）",
                           style::Tone::blue);
    }
}

// A drill of a plan is of the plan's kind, unless somebody said otherwise.
void take_kind(const ledger::Ledger& ledger, Drill& drill) {
    const auto* plan = ledger.find<PlanDocument>(drill.plan_document_id);
    if (plan != nullptr && drill.kind == emergency::PlanKind::none)
        drill.kind = plan->value.kind;
}

// Four papers come of one drill.
void draw_drill_papers(const ServicePart& part, const ledger::Entry<Drill>& drill) {
    using form::DrillPaper;
    ImGui::PushID(drill.id.c_str());
    const std::string name = "打印 " + calendar::chinese_date(drill.value.held_on) + " 的演练材料";
    if (widget::begin_menu(name, {.icon = style::Icon::print})) {
        for (const DrillPaper paper :
             {DrillPaper::plan, DrillPaper::script, DrillPaper::evaluation, DrillPaper::summary}) {
            if (widget::menu_item(form::drill_paper_name(paper)))
                part.wants.wishes.push_back(
                    desk::Print{paper_of_drill(part.view.ledger, part.joined, drill.value, paper)});
        }
        widget::end_menu();
    }
    ImGui::PopID();
}

void draw_drills(const ServicePart& part, SectionState& state) {
    const ledger::Ledger& ledger = part.view.ledger;
    const auto drills = entries_of<Drill>(part);
    widget::begin_card("应急演练");
    draw_records(part,
                 RecordSection<Drill>{
                     .face = {.title = "应急演练",
                              .clause = "6.5.2.3",
                              .add_label = "登记演练",
                              .empty_text = "还没有登记。演练后写明情景、参演人数、效果评估、存在的问题和整改计划。",
                              .keys = {record::key_of(&Drill::held_on), record::key_of(&Drill::kind),
                                       record::key_of(&Drill::form), record::key_of(&Drill::place)},
                              .can_write = part.can_write(),
                              .in_own_card = false},
                     .entries = drills,
                     .form = {.stream = part.joined.name,
                              .fresh = {.held_on = part.view.today},
                              .follow = [&ledger](const Drill&, Drill& drill) { take_kind(ledger, drill); }},
                     .gaps = [](const ledger::Entry<Drill>& drill) { return emergency::drill_gaps(drill.value); }},
                 state);
    for (const auto* drill : drills)
        draw_drill_papers(part, *drill);
    widget::end_card();
}

std::string matter_of(const emergency::DrillRule& rule) {
    std::string kinds;
    for (const emergency::PlanKind kind : rule.kinds) {
        if (kind != emergency::PlanKind::none)
            kinds += (kinds.empty() ? "" : "或") + std::string(record::choice_label(kind));
    }
    return kinds + "演练";
}

// 6.5.1.4: over all services of the unit.
void draw_drills_due(const ServicePart& part) {
    widget::begin_card("单位的演练期限");
    widget::heading_with_clause("单位的演练期限", "6.5.1.4");
    for (const emergency::DrillRule& rule : emergency::drill_rules) {
        const auto held = ledger::drills_held(part.view.ledger, part.joined.name.unit_id, rule);
        const auto due = emergency::drill_due(rule.kinds.front(), held, part.view.today);
        draw_deadline(part.view, matter_of(rule), "6.5.1.4", {due, false});
        widget::secondary(rule.source);
    }
    widget::end_card();
}

// Whose contents are open; null when the plan is withdrawn meanwhile, or of another service.
const ledger::Entry<PlanDocument>* open_plan(const ServicePart& part, const PlanContentsState& state) {
    const auto plans = entries_of<PlanDocument>(part);
    const auto found = std::ranges::find(plans, state.plan_id, &ledger::Entry<PlanDocument>::id);
    return found == plans.end() ? nullptr : *found;
}

}  // namespace

void draw_emergency(const ServicePart& part, EmergencyState& state) {
    if (state.evaluation.as_sheet)
        return draw_plan_evaluation_sheet(part, state.evaluation);
    if (const auto* plan = open_plan(part, state.contents))
        return draw_plan_contents_sheet(part, *plan, state.contents);
    draw_drills_due(part);
    draw_plans(part, state);
    draw_plan_evaluation(part, state.evaluation);
    draw_reviews(part, state.reviews);
    draw_drills(part, state.drills);
}

}  // namespace anze::screen
