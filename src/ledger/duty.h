// 待办: what the standard asks for on a given day, as a pure function of the ledger, the calendar and that day.
#pragma once

#include "ledger/case.h"

namespace anze::ledger {

enum class DutyState : std::uint8_t { overdue, today, coming };

// Where a click leads.
enum class Place : std::uint8_t { plan, visit, checklist, hazards, record, feedback, answer, call_back, archive };

struct Duty {
    std::string clause = {};
    std::string matter = {};
    std::string unit_id = {};
    std::string unit_name = {};
    StreamNumber service = 0;
    std::string person = {};
    calendar::Deadline due = {};
    DutyState state = DutyState::coming;
    int working_days = 0;  // left, or late when overdue
    calendar::Ratio late_of_period = {};
    bool is_target = false;  // our own target where the standard gives no number: never scored as late
    Place place = Place::record;
    std::string settled_by = {};
};

// Most urgent first. What a side cannot do itself is not its duty.
std::vector<Duty> duties(const Ledger& ledger, const calendar::Calendar& calendar, calendar::Date today);

// Of one service, in no order; it depends only on the service's stream, its unit's stream and whose archive it is.
std::vector<Duty> duties_of(const Ledger& ledger, const calendar::Calendar& calendar, calendar::Date today,
                            StreamNumber service);
bool is_before(const Duty& one, const Duty& other);

}  // namespace anze::ledger
