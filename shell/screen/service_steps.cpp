#include "screen/service_steps.h"

namespace anze::screen {
namespace {

calendar::Date date_of(const auto* entry, auto member) {
    return entry != nullptr ? entry->value.*member : calendar::Date{};
}

// In the order of service_steps.
constexpr std::array parts{Part::plan,     Part::visit,  Part::visit,     Part::record, Part::record,
                           Part::feedback, Part::answer, Part::call_back, Part::archive};

}  // namespace

std::vector<FlowStep> service_steps(const ledger::Case& joined, const calendar::Calendar& calendar) {
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
        {"方案", agreed_on.is_set(), agreed_on, {}},
        {"确认", confirmed, date_of(joined.visit, &service::Visit::confirmed_on), {planned}},
        {"现场", left_on.is_set(), left_on, {planned}},
        {"记录", joined.submitted() && !returned, date_of(joined.service_record, &service::ServiceRecord::submitted_on),
         feedback_due},
        {"审核", joined.review_passed(), date_of(joined.review, &service::Review::reviewed_on), feedback_due},
        {"反馈", joined.feedback != nullptr, sent_on, feedback_due},
        {"答复", joined.survey != nullptr, date_of(joined.survey, &revisit::SatisfactionSurvey::filled_on),
         call_back_due},
        {"回访", joined.call_back != nullptr, called_on, call_back_due},
        {"归档", joined.archive_file != nullptr, date_of(joined.archive_file, &archive::ArchiveFile::archived_on),
         archive_due},
    };
}

Part part_of_step(std::size_t step) {
    return parts[step];
}

}  // namespace anze::screen
