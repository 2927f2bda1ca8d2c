#include "ledger/complaint_case.h"
#include "ledger/duty_collector.h"

namespace anze::ledger {
namespace {

// readings.md, "及时": written notices the next working day, reports three.
constexpr int registration_target_working_days = 1;
constexpr int closing_target_working_days = 3;

std::string answer_matter(const ComplaintCase& each, const complaint::Clock& clock) {
    const std::string limit = std::to_string(clock.days) + " " + std::string(record::choice_label(clock.counted_in));
    return "答复投诉：" + each.request() + "（最早时限：" + std::string(record::choice_label(clock.rules)) + "，" +
           limit + "）";
}

// 5.4.2.1 the earliest of the limits that apply at once
void answer_duty(Collector& all, const Subject& subject, const ComplaintCase& each,
                 const std::vector<complaint::Clock>& clocks) {
    if (clocks.empty())
        return;
    const complaint::Clock& clock = complaint::earliest(clocks);
    Duty& duty = all.add(subject, Place::complaint, "5.4.2.1", answer_matter(each, clock), clock.due, clock.days);
    duty.settled_by = "填写答复意见";
    if (duty.state == DutyState::overdue && clock.counted_in == complaint::DayKind::calendar)
        duty.late_of_period = {calendar::days_between(clock.due.date, all.today()), clock.days};
}

void complaint_target(Collector& all, const Subject& subject, std::string clause, std::string matter,
                      calendar::Date since, int target_working_days) {
    const auto due = all.calendar().add_working_days(since, target_working_days);
    all.add(subject, Place::complaint, std::move(clause), std::move(matter), due, target_working_days).is_target = true;
}

}  // namespace

// 5.4.1.2 registered, answered, closed
void complaint_duties(Collector& all, const Ledger& ledger, StreamNumber stream) {
    for (const ComplaintCase& each : complaints(ledger, ledger.stream_of(stream).unit_id)) {
        const std::string handler = each.registration != nullptr ? each.registration->value.handler : std::string();
        const Subject subject{.stream = stream, .unit = each.unit, .record_id = each.id, .person = handler};
        switch (each.stage()) {
        case ComplaintStage::raised:
            complaint_target(all, subject, "5.4.1.2", "登记单位提出的投诉：" + each.request(), each.began_on(),
                             registration_target_working_days);
            break;
        case ComplaintStage::registered:
            answer_duty(all, subject, each, clocks_of(each, ledger, all.calendar()));
            break;
        case ComplaintStage::disputed:
        case ComplaintStage::settled:
            complaint_target(all, subject, "5.4.2.2", "办结投诉：" + each.request(), each.verdict->value.stated_on,
                             closing_target_working_days);
            break;
        default:
            break;
        }
    }
}

}  // namespace anze::ledger
