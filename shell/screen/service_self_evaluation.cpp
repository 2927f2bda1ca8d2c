#include "screen/service_self_evaluation.h"

#include "ledger/in_order.h"
#include "screen/paper.h"
#include "screen/standardization_paper.h"

namespace anze::screen {
namespace {

using standardization::SelfEvaluation;
using standardization::TeamMember;
using standardization::TeamRole;

// What the insurer knows of the unit and the unit has said of itself; its figures of money stay with the insurer.
SelfEvaluation fresh_report(const ServicePart& part) {
    if (part.joined.unit == nullptr)
        return {};
    const party::InsuredUnit& unit = part.joined.unit->value;
    return {.industry = unit.industry,
            .staff_count = unit.staff_count,
            .contact = unit.contact,
            .contact_phone = unit.phone};
}

void draw_report(const ServicePart& part, SectionState& state) {
    const auto reports = ledger::in_order<SelfEvaluation>(part.view.ledger, part.joined.stream);
    RecordSection<SelfEvaluation> section{
        .face =
            {.title = "标准化自评报告",
             .clause = "C.3.4",
             .add_label = reports.empty() ? "填写自评报告" : "",
             .empty_text =
                 "还没有自评报告。约定了指导自评与申报的，协助投保单位填写封面、基本情况、总结和评审申请（表 12）。",
             .keys = {record::key_of(&SelfEvaluation::evaluated_on), record::key_of(&SelfEvaluation::score),
                      record::key_of(&SelfEvaluation::grade), record::key_of(&SelfEvaluation::applies_for_review)},
             .can_write = part.can_write()},
        .entries = reports,
        .form = {.stream = part.joined.name,
                 .fresh = fresh_report(part),
                 .draw_paper =
                     [&part](const auto& kept) {
                         paper_actions(
                             {.name = "自评报告"},
                             [&] { return paper_of_self_evaluation(part.view.ledger, part.joined, kept.value); },
                             part.wants);
                     }},
        .gaps = [](const auto& entry) { return standardization::self_evaluation_gaps(entry.value); }};
    draw_records(part, std::move(section), state);
}

void draw_team(const ServicePart& part, SectionState& state) {
    const auto team = ledger::in_order<TeamMember>(part.view.ledger, part.joined.stream);
    widget::begin_card("自评小组主要成员");
    draw_records(part,
                 RecordSection<TeamMember>{
                     .face = {.title = "自评小组主要成员",
                              .clause = "C.3.4",
                              .add_label = "添加成员",
                              .empty_text = "还没有成员。先登记组长，再登记成员。",
                              .keys = {record::key_of(&TeamMember::name), record::key_of(&TeamMember::role),
                                       record::key_of(&TeamMember::department), record::key_of(&TeamMember::post)},
                              .can_write = part.can_write(),
                              .in_own_card = false},
                     .entries = team,
                     .form = {.stream = part.joined.name,
                              .fresh = {.role = team.empty() ? TeamRole::leader : TeamRole::member}}},
                 state);
    if (!team.empty() && part.can_write()) {
        for (const record::Error& remark : standardization::team_gaps(ledger::values_of(team)))
            widget::status(remark.message, style::Tone::blue);
    }
    widget::end_card();
}

}  // namespace

void draw_self_evaluation(const ServicePart& part, SelfEvaluationState& state) {
    draw_report(part, state.report);
    draw_team(part, state.team);
}

}  // namespace anze::screen
