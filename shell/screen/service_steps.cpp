#include "screen/service_steps.h"

namespace anze::screen {
namespace {

calendar::Date date_of(const auto* entry, auto member) {
    return entry != nullptr ? entry->value.*member : calendar::Date{};
}

// In the order of service_map.
constexpr std::array parts{Part::plan,     Part::visit,  Part::visit,     Part::record, Part::record,
                           Part::feedback, Part::answer, Part::call_back, Part::archive};

std::string within(int working_days) {
    return std::to_string(working_days) + " 个工作日内";
}

}  // namespace

std::span<const MapStep> service_map() {
    static const std::array<MapStep, parts.size()> map{{
        {"方案", "5.3.1", "服务开展之前"},
        {"确认", "5.3.2", "每次服务之前"},
        {"现场", "5.3.2", "按约定的时间"},
        {"记录", "5.3.3", within(service::record_limit_working_days)},
        {"审核", "5.3.3", "反馈之前"},
        {"反馈", "5.3.3", "审核后及时"},
        {"答复", "5.3.4.1", "回访之前"},
        {"回访", "5.3.4.1", within(service::call_back_limit_working_days)},
        {"归档", "5.3.4.2", within(service::archive_limit_working_days)},
    }};
    return map;
}

std::vector<FlowStep> service_steps(const ledger::Case& joined, const calendar::Calendar& calendar) {
    const auto planned = date_of(joined.visit, &service::Visit::planned_on);
    const auto left_on = date_of(joined.visit, &service::Visit::last_day_on);
    const auto agreed_on = date_of(joined.plan, &plan::ServicePlan::agreed_on);
    const auto sent_on = date_of(joined.feedback, &service::Feedback::sent_on);
    const auto called_on = date_of(joined.call_back, &revisit::CallBack::called_on);
    const bool confirmed = joined.visit != nullptr && service::confirmation_gaps(joined.visit->value).empty();
    const bool returned = joined.review != nullptr && !joined.review_passed();
    const auto record_due = left_on.is_set() ? service::feedback_due(calendar, left_on) : calendar::Deadline{};
    // Only of some kinds the review and the feedback lie within the same window.
    const auto feedback_due = joined.kind().feedback_is_limited ? record_due : calendar::Deadline{};
    const auto call_back_due = sent_on.is_set() ? service::call_back_due(calendar, sent_on) : calendar::Deadline{};
    const auto archive_due = called_on.is_set() ? service::archive_due(calendar, called_on) : calendar::Deadline{};
    std::vector<FlowStep> steps{
        {{}, agreed_on.is_set(), agreed_on, {}},
        {{}, confirmed, date_of(joined.visit, &service::Visit::confirmed_on), {planned}},
        {{}, left_on.is_set(), left_on, {planned}},
        {{},
         joined.submitted() && !returned,
         date_of(joined.service_record, &service::ServiceRecord::submitted_on),
         record_due},
        {{}, joined.review_passed(), date_of(joined.review, &service::Review::reviewed_on), feedback_due},
        {{}, joined.feedback != nullptr, sent_on, feedback_due},
        {{}, joined.survey != nullptr, date_of(joined.survey, &revisit::SatisfactionSurvey::filled_on), call_back_due},
        {{}, joined.call_back != nullptr, called_on, call_back_due},
        {{},
         joined.archive_file != nullptr,
         date_of(joined.archive_file, &archive::ArchiveFile::archived_on),
         archive_due},
    };
    return named(service_map(), std::move(steps));
}

Part part_of_step(std::size_t step) {
    return parts[step];
}

}  // namespace anze::screen
