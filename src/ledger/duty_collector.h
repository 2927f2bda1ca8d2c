// What the files that make duties share; each makes those of one kind of stream.
#pragma once

#include "ledger/duty.h"

namespace anze::ledger {

struct Subject {
    StreamNumber stream = 0;
    const Entry<party::InsuredUnit>* unit = nullptr;
    std::string record_id = {};
    std::string person = {};
};

class Collector {
public:
    Collector(const calendar::Calendar& calendar, calendar::Date today) : calendar_(calendar), today_(today) {}

    Duty& add(const Case& each, Place place, std::string clause, std::string matter, calendar::Deadline due,
              int period) {
        return add({.stream = each.stream, .unit = each.unit, .person = each.service->value.clerk}, place,
                   std::move(clause), std::move(matter), due, period);
    }

    Duty& add(const Subject& subject, Place place, std::string clause, std::string matter, calendar::Deadline due,
              int period) {
        Duty& duty = duties_.emplace_back();
        duty.clause = std::move(clause);
        duty.matter = std::move(matter);
        if (subject.unit != nullptr) {
            duty.unit_id = subject.unit->id;
            duty.unit_name = subject.unit->value.name;
        }
        duty.stream = subject.stream;
        duty.record_id = subject.record_id;
        duty.person = subject.person;
        duty.place = place;
        duty.due = due;
        const auto lateness = calendar_.lateness(due.date, today_, std::max(period, 1));
        if (today_ > due.date) {
            duty.state = DutyState::overdue;
            duty.working_days = lateness.working_days;
            duty.late_of_period = lateness.of_period;
        } else {
            duty.state = today_ == due.date ? DutyState::today : DutyState::coming;
            duty.working_days = calendar_.working_days_between(today_, due.date).count;
        }
        return duty;
    }

    std::vector<Duty> take() { return std::move(duties_); }

    const calendar::Calendar& calendar() const { return calendar_; }
    calendar::Date today() const { return today_; }

private:
    const calendar::Calendar& calendar_;
    calendar::Date today_;
    std::vector<Duty> duties_ = {};
};

void service_duties(Collector& all, const Ledger& ledger, StreamNumber stream, const party::Device& own);
// Of a service that is archived.
void archive_duties(Collector& all, const Ledger& ledger, const Case& each);
// Of a service of 6.2, before the site work.
void assessment_duties(Collector& all, const Ledger& ledger, const Case& each);
// Of a service: duty_of_hazard.cpp.
void major_hazard_duties(Collector& all, const Ledger& ledger, const Case& each);
void complaint_duties(Collector& all, const Ledger& ledger, StreamNumber stream);
void unit_duties(Collector& all, const Ledger& ledger, StreamNumber stream);
void contract_duties(Collector& all, const Ledger& ledger, StreamNumber stream);
void company_duties(Collector& all, const Ledger& ledger, StreamNumber stream);
void partner_duties(Collector& all, const Ledger& ledger, StreamNumber stream);

}  // namespace anze::ledger
