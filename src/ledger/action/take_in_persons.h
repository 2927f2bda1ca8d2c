// The rows of a list become insured persons of one policy; who is there already is brought up to date, never doubled.
// Whom a list no longer names stays: leaving has a date of its own.
#pragma once

#include "ledger/action/take_in_list.h"
#include "party/insured_person.h"
#include "roster/person_list.h"

namespace anze::ledger {

struct TakeInPersons {
    std::string policy_id = {};
    std::vector<roster::Person> persons = {};
};

Refusals may(const Ledger& ledger, const TakeInPersons& action, calendar::Date today);
Changes perform(const Ledger& ledger, const TakeInPersons& action, const Context& context);
ListEffect effect(const Ledger& ledger, const TakeInPersons& action);

party::InsuredPerson insured_person(const std::string& policy_id, const roster::Person& listed);
roster::Person listed_person(const party::InsuredPerson& person);

// Which of a policy's persons a row of the list means by a masked number: the one of that name, and where several have
// the same mask, that phone.
class MaskedNumbers {
public:
    MaskedNumbers(const Ledger& ledger, const std::string& policy_id);

    // Why the row cannot be taken in.
    Refusals refusals(const roster::Person& listed) const;
    // The whole number; empty where nobody is found.
    std::string whole(const party::InsuredPerson& listed) const;

private:
    std::unordered_multimap<std::string, party::InsuredPerson> persons_ = {};  // by name and mask
};

}  // namespace anze::ledger
