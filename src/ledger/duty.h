// 待办: what the standard asks for on a given day, as a pure function of the ledger, the calendar and that day.
#pragma once

#include "ledger/case.h"
#include "ledger/complaint_case.h"

namespace anze::ledger {

enum class DutyState : std::uint8_t { overdue, today, coming };

// Where a click leads.
enum class Place : std::uint8_t {
    plan,
    visit,
    checklist,
    evidence,
    hazards,
    record,
    feedback,
    answer,
    call_back,
    archive,
    complaint,
    unit,
    people,
    organizations,
    regimes
};

struct Duty {
    std::string clause = {};
    std::string matter = {};
    std::string unit_id = {};
    std::string unit_name = {};
    StreamNumber stream = 0;     // of a service, of a unit, or the insurer's own
    std::string record_id = {};  // what it is about there, where that is one record
    std::string person = {};
    calendar::Deadline due = {};
    DutyState state = DutyState::coming;
    int working_days = 0;  // left, or late when overdue
    calendar::Ratio late_of_period = {};
    bool is_target = false;  // our own target where the standard gives no number: never scored as late
    Place place = Place::record;
    std::string settled_by = {};
};

// As a person counts them. `past_target`: only our own target has passed, and that is never called late.
enum class Urgency : std::uint8_t { overdue, past_target, today, soon, later };
inline constexpr int soon_working_days = 7;
Urgency urgency_of(const Duty& duty);

// Most urgent first. What a side cannot do itself is not its duty.
std::vector<Duty> duties(const Ledger& ledger, const calendar::Calendar& calendar, calendar::Date today);

// Of one service, one unit or the insurer itself, in no order. It depends only on the streams of that unit, on the
// insurer's own (company) stream and on whose archive it is; the insurer's own duties also on all services' streams,
// for whoever served in a year evaluates it (9.2.1).
std::vector<Duty> duties_of(const Ledger& ledger, const calendar::Calendar& calendar, calendar::Date today,
                            StreamNumber stream);
// The same on every day, as long as it is the same duty.
std::string duty_id(const Ledger& ledger, const Duty& duty);
bool is_before(const Duty& one, const Duty& other);

}  // namespace anze::ledger
