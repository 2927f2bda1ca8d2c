#include "screen/service_steps.h"

#include "widget/figures.h"

namespace anze::screen {
namespace {

calendar::Date date_of(const auto* entry, auto member) {
    return entry != nullptr ? entry->value.*member : calendar::Date{};
}

std::string note_of(const ServiceStep& step) {
    if (step.done)
        return step.done_on.is_set() ? calendar::chinese_month_and_day(step.done_on) : "已完成";
    return step.due.date.is_set() ? "应于 " + calendar::chinese_month_and_day(step.due.date) : "—";
}

}  // namespace

std::vector<ServiceStep> service_steps(const ledger::Case& joined, const calendar::Calendar& calendar) {
    const auto planned = date_of(joined.visit, &service::Visit::planned_on);
    const auto left_on = date_of(joined.visit, &service::Visit::last_day_on);
    const auto agreed_on = date_of(joined.plan, &plan::ServicePlan::agreed_on);
    const auto sent_on = date_of(joined.feedback, &service::Feedback::sent_on);
    const auto called_on = date_of(joined.call_back, &revisit::CallBack::called_on);
    const bool confirmed = joined.visit != nullptr && service::confirmation_gaps(joined.visit->value).empty();
    const bool returned = joined.review != nullptr && !joined.review_passed();
    const auto feedback_due = left_on.is_set() ? service::feedback_due(calendar, left_on) : calendar::Deadline{};
    const auto call_back_due = sent_on.is_set() ? service::call_back_due(calendar, sent_on) : calendar::Deadline{};
    const auto archive_due = called_on.is_set() ? service::archive_due(calendar, called_on) : calendar::Deadline{};
    return {
        {"方案", "5.3.1", Part::plan, agreed_on.is_set(), agreed_on, {}},
        {"确认", "5.3.2", Part::visit, confirmed, date_of(joined.visit, &service::Visit::confirmed_on), {planned}},
        {"现场", "6.3.2.2", Part::visit, left_on.is_set(), left_on, {planned}},
        {"记录", "5.3.3", Part::record, joined.submitted() && !returned,
         date_of(joined.service_record, &service::ServiceRecord::submitted_on), feedback_due},
        {"审核", "5.3.3", Part::record, joined.review_passed(), date_of(joined.review, &service::Review::reviewed_on),
         feedback_due},
        {"反馈", "6.3.2.4", Part::feedback, joined.feedback != nullptr, sent_on, feedback_due},
        {"答复", "5.3.4.1", Part::answer, joined.survey != nullptr,
         date_of(joined.survey, &revisit::SatisfactionSurvey::filled_on), call_back_due},
        {"回访", "5.3.4.1", Part::call_back, joined.call_back != nullptr, called_on, call_back_due},
        {"归档", "5.3.4.2", Part::archive, joined.archive_file != nullptr,
         date_of(joined.archive_file, &archive::ArchiveFile::archived_on), archive_due},
    };
}

std::size_t current_step(const std::vector<ServiceStep>& steps) {
    const auto found = std::ranges::find(steps, false, &ServiceStep::done);
    return static_cast<std::size_t>(found - steps.begin());
}

int draw_service_steps(const std::vector<ServiceStep>& steps, calendar::Date today) {
    std::vector<std::string> notes;
    std::vector<widget::Step> shown;
    notes.reserve(steps.size());
    const std::size_t current = current_step(steps);
    for (std::size_t at = 0; at < steps.size(); ++at) {
        const ServiceStep& step = steps[at];
        const bool is_late = !step.done && step.due.date.is_set() && step.due.date < today;
        notes.push_back(note_of(step));
        shown.push_back({.label = step.name,
                         .note = notes.back(),
                         .state = step.done       ? widget::StepState::done
                                  : is_late       ? widget::StepState::late
                                  : at == current ? widget::StepState::current
                                                  : widget::StepState::open});
    }
    return widget::steps("服务流程", shown);
}

}  // namespace anze::screen
