#include "screen/unit_cooperation.h"

#include "authority/authority.h"
#include "screen/authority_paper.h"
#include "screen/paper.h"
#include "widget/chip.h"

namespace anze::screen {
namespace {

using authority::CooperationAttempt;
using authority::Matter;
using authority::Report;

template <class R>
std::vector<const ledger::Entry<R>*> internal_entries(const UnitPart& part) {
    return part.view.ledger.in<R>(ledger::internal_stream(part.unit_id()));
}

// 5.1.5: shown from the day on which there is something to report.
void draw_standing(const UnitPart& part, std::span<const CooperationAttempt> attempts) {
    const calendar::Date since = authority::not_cooperating_since(attempts);
    if (!since.is_set())
        return;
    const auto reports = internal_entries<Report>(part);
    const bool reported = std::ranges::any_of(reports, [&](const auto* each) {
        return each->value.matter == Matter::non_cooperation && since <= each->value.reported_on;
    });
    const std::string from = "单位自 " + calendar::chinese_date(since) + " 起不配合";
    if (reported) {
        widget::status(from + "，已报告应急管理部门", style::Tone::green);
        return;
    }
    const auto target = authority::report_target(part.view.calendar, since);
    widget::status(from + "，请在 " + calendar::chinese_date(target.date) + "（目标）前报告应急管理部门",
                   style::Tone::orange);
}

std::vector<widget::Option> major_hazards(const UnitPart& part) {
    std::vector<widget::Option> options;
    for (const ledger::StreamNumber stream : part.file.services) {
        for (const auto* each : part.view.ledger.table<hazard::Hazard>().in(stream)) {
            if (each->value.level == hazard::Level::major)
                options.push_back({each->id, each->value.description, calendar::to_string(each->value.found_on)});
        }
    }
    return options;
}

std::vector<record::Error> report_gaps(const Report& report, std::span<const CooperationAttempt> attempts) {
    auto gaps = authority::report_gaps(report);
    if (report.matter == Matter::non_cooperation)
        std::ranges::move(authority::cooperation_gaps(attempts, report.reported_on), std::back_inserter(gaps));
    return gaps;
}

void draw_attempts(const UnitPart& part, SectionState& state) {
    draw_records<CooperationAttempt>(
        part,
        {.face = {.title = "联系单位配合服务",
                  .clause = "5.1.5",
                  .add_label = "登记一次联系",
                  .empty_text = "没有登记。单位拒绝或联系不上时，把每次联系记下来：报告应急管理部门以此为依据。",
                  .keys = {record::key_of(&CooperationAttempt::tried_on), record::key_of(&CooperationAttempt::way),
                           record::key_of(&CooperationAttempt::asked), record::key_of(&CooperationAttempt::outcome)},
                  .can_write = part.can_write()},
         .entries = internal_entries<CooperationAttempt>(part),
         .form = {.stream = ledger::internal_stream(part.unit_id()),
                  .fresh = {.tried_on = part.view.today,
                            .contacted = part.file.unit->value.contact,
                            .noted_by = part.actor()},
                  .note = "只留在本机，不会发给投保单位。"}},
        state);
}

void draw_reports(const UnitPart& part, std::span<const CooperationAttempt> attempts, SectionState& state) {
    const bool refuses = authority::not_cooperating_since(attempts).is_set();
    const auto* to_print = draw_records<Report>(
        part,
        {.face = {.title = "报告应急管理部门",
                  .clause = "5.1.5",
                  .add_label = "写报告",
                  .empty_text = "没有报告。单位不配合服务、不整改重大隐患的，应及时报告。",
                  .keys = {record::key_of(&Report::matter), record::key_of(&Report::authority_name),
                           record::key_of(&Report::reported_on), record::key_of(&Report::method)},
                  .can_write = part.can_write(),
                  .row_button = "打印",
                  .row_button_of = record::key_of(&Report::reported_on)},
         .entries = internal_entries<Report>(part),
         .form = {.stream = ledger::internal_stream(part.unit_id()),
                  .fresh = {.matter = refuses ? Matter::non_cooperation : Matter::none,
                            .reported_on = part.view.today,
                            .facts = authority::drafted_facts(attempts),
                            .reported_by = part.actor()},
                  .options = [&](std::string_view) { return major_hazards(part); },
                  .draw_paper =
                      [&](const auto& report) {
                          paper_actions(
                              {.name = "报告"}, [&] { return paper_of_report(part.view.ledger, part.file, report); },
                              part.wants);
                      },
                  .note = "事实经过由登记的联系起草，报告重大隐患时请改写。只留在本机，不会发给投保单位。"},
         .gaps = [&](const auto& entry) { return report_gaps(entry.value, attempts); }},
        state);
    if (to_print != nullptr)
        part.wants.wishes.push_back(desk::Print{paper_of_report(part.view.ledger, part.file, *to_print)});
}

}  // namespace

void draw_cooperation(const UnitPart& part, CooperationState& state) {
    const auto attempts = ledger::values_of(internal_entries<CooperationAttempt>(part));
    draw_standing(part, attempts);
    draw_attempts(part, state.attempts);
    draw_reports(part, attempts, state.reports);
}

}  // namespace anze::screen
