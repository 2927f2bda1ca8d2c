// The rows of a list become those who took part in one training session (6.1.2.5), linked to the insured persons by
// name; who is there already is brought up to date, never doubled.
#pragma once

#include "ledger/action/take_in_list.h"
#include "training/training.h"

namespace anze::ledger {

struct TakeInAttendance {
    std::string session_id = {};
    std::vector<training::Attendance> attendances = {};
};

Refusals may(const Ledger& ledger, const TakeInAttendance& action, calendar::Date today);
Changes perform(const Ledger& ledger, const TakeInAttendance& action, const Context& context);
ListEffect effect(const Ledger& ledger, const TakeInAttendance& action);

}  // namespace anze::ledger
