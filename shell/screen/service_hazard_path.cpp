#include "screen/service_hazard_path.h"

#include "screen/authority_paper.h"
#include "screen/deadline_line.h"
#include "screen/flow.h"
#include "screen/paper.h"
#include "widget/chip.h"

namespace anze::screen {
namespace {

using authority::Report;
using hazard::Assistance;

calendar::Deadline report_due(const ServicePart& part, const ledger::HazardCase& each,
                              const ledger::HazardPath& found) {
    const calendar::Date since = ledger::to_report_since(each, found, part.view.today);
    return since.is_set() ? authority::report_target(part.view.calendar, since) : calendar::Deadline{};
}

// In the order of PathStep. The report is a step as long as the unit may still fail to rectify; the unit is not told.
std::vector<FlowStep> steps_of(const ServicePart& part, const ledger::HazardCase& each,
                               const ledger::HazardPath& found) {
    const hazard::Hazard& hazard = each.hazard->value;
    const hazard::MajorPath& path = found.path;
    const bool accepted = path.verdict == hazard::Verdict::accepted;
    const bool refused = path.verdict == hazard::Verdict::not_accepted;
    const auto helped_on = found.assistances.empty() ? calendar::Date{} : found.assistances.front()->value.assisted_on;
    const auto checked_on = each.acceptance != nullptr ? each.acceptance->value.checked_on : calendar::Date{};
    const auto help_due =
        path.told_on.is_set() ? hazard::assistance_target(part.view.calendar, path.told_on) : calendar::Deadline{};
    std::vector<FlowStep> steps{
        {"书面告知", path.told_on.is_set(), path.told_on, {hazard.found_on}},
        {"协助整改", path.assistances > 0, helped_on, help_due},
        {"单位整改", path.rectified_on.is_set() && !refused, path.rectified_on, {hazard.due_on}},
        {"复查验收", accepted, checked_on, {}},
    };
    const bool reported = path.reported_on.is_set();
    if (!part.on_unit_side() && (reported || !accepted))
        steps.push_back({"报告部门", reported, path.reported_on, report_due(part, each, found)});
    return steps;
}

Report fresh_report(const ServicePart& part, const ledger::HazardCase& each, const ledger::HazardPath& found) {
    Report report{.matter = authority::Matter::major_hazard,
                  .hazard_id = each.hazard->id,
                  .reported_on = part.view.today,
                  .method = authority::Method::written,
                  .facts = ledger::drafted_facts(each, found, part.view.today),
                  .request = "提请依法督促该单位整改重大事故隐患。",
                  .reported_by = part.actor()};
    const auto earlier = part.view.ledger.in<Report>(ledger::internal_stream(part.joined.name.unit_id));
    if (!earlier.empty())
        report.authority_name = earlier.back()->value.authority_name;
    return report;
}

form::Document report_paper(const ServicePart& part, const ledger::Entry<Report>& report) {
    const ledger::UnitFile file = ledger::unit_file(part.view.ledger, part.joined.name.unit_id);
    return paper_of_report(part.view.ledger, file, report);
}

RecordForm<Report> report_form(const ServicePart& part, const ledger::HazardCase& each,
                               const ledger::HazardPath& found) {
    return {.stream = ledger::internal_stream(part.joined.name.unit_id),
            .fresh = fresh_report(part, each, found),
            .fresh_for = each.hazard->id,
            .keys = {record::key_of(&Report::authority_name), record::key_of(&Report::reported_on),
                     record::key_of(&Report::method), record::key_of(&Report::reported_by),
                     record::key_of(&Report::facts), record::key_of(&Report::request),
                     record::key_of(&Report::receipt)},
            .draw_paper =
                [&part](const auto& report) {
                    paper_actions({.name = "报告"}, [&] { return report_paper(part, report); }, part.wants);
                },
            .note = "报告只留在本机，不会发给投保单位。"};
}

}  // namespace

std::optional<PathStep> draw_hazard_path(const ServicePart& part, const ledger::HazardCase& each,
                                         const ledger::HazardPath& found) {
    widget::heading_with_clause("重大隐患处置", "6.3.2.3");
    const int pressed = draw_flow("重大隐患处置", steps_of(part, each, found), part.view.today);
    if (!part.on_unit_side())
        gap_list("条款还要求", hazard::major_path_gaps(each.hazard->value, found.path, part.view.today));
    if (pressed < 0)
        return {};
    return static_cast<PathStep>(pressed);
}

void draw_assistances(const ServicePart& part, const ledger::HazardCase& each, const ledger::HazardPath& found,
                      SectionState& state) {
    draw_records(
        part,
        RecordSection<Assistance>{
            .face = {.title = "协助整改",
                     .clause = "6.3.2.3",
                     .add_label = "登记协助",
                     .empty_text = part.on_unit_side() ? "还没有登记。"
                                                       : "还没有登记。到现场或电话指导单位整改后，写明方式和建议。",
                     .keys = {record::key_of(&Assistance::assisted_on), record::key_of(&Assistance::way)},
                     .can_write = part.can_write(),
                     .in_own_card = false},
            .entries = found.assistances,
            .form = {.stream = part.joined.name,
                     .fresh = {.hazard_id = each.hazard->id,
                               .assisted_on = part.view.today,
                               .assisted_by = part.actor(),
                               .advice = each.hazard->value.suggestion},
                     .fresh_for = each.hazard->id,
                     .keys = {record::key_of(&Assistance::assisted_on), record::key_of(&Assistance::way),
                              record::key_of(&Assistance::assisted_by), record::key_of(&Assistance::advice)}}},
        state);
}

void draw_reports(const ServicePart& part, const ledger::HazardCase& each, const ledger::HazardPath& found,
                  SectionState& state) {
    const calendar::Deadline due = report_due(part, each, found);
    const auto* to_print = draw_records(
        part,
        RecordSection<Report>{
            .face = {.title = "报告应急管理部门",
                     .clause = "6.3.2.3",
                     .add_label = "报告这条隐患",
                     .empty_text = "单位不整改的，及时报告应急管理部门。事实经过按已登记的内容写好，可以修改。",
                     .keys = {record::key_of(&Report::reported_on), record::key_of(&Report::authority_name)},
                     // The report is the insurer's own: an archived service does not hold it up.
                     .can_write = part.ScreenPart::can_write(),
                     .in_own_card = false,
                     .row_button = "打印",
                     .row_button_of = record::key_of(&Report::reported_on)},
            .entries = found.reports,
            .form = report_form(part, each, found)},
        state);
    if (to_print != nullptr)
        part.wants.wishes.push_back(desk::Print{report_paper(part, *to_print)});
    if (due.date.is_set())
        draw_deadline(part.view, "报告（“及时”按本软件的目标计）", "6.3.2.3", due);
}

}  // namespace anze::screen
