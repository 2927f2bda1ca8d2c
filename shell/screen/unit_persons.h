// The insured persons of a unit: how many there are and how far training covers them (6.1.2.3), and their list.
#pragma once

#include "ledger/insured_persons.h"
#include "screen/list_intake.h"
#include "screen/record_section.h"
#include "screen/unit_part.h"

namespace anze::screen {

struct PersonsState {
    std::string policy_id = {};  // whose persons are listed
    SectionState section = {};
    ListIntakeState intake = {};
    std::uint64_t covered_as_of = 0;  // View::version
    ledger::TrainingCoverage coverage = {};
};

void draw_persons_card(const UnitPart& part, PersonsState& state);
// The page behind the card.
void draw_persons_list(const UnitPart& part, PersonsState& state);

}  // namespace anze::screen
