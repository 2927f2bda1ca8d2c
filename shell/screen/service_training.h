// Part::evidence of a service of 6.1: its sessions, what was given out, and how far the insured persons are covered;
// one session with those who took part.
#pragma once

#include "ledger/insured_persons.h"
#include "ledger/training_case.h"
#include "screen/list_intake.h"
#include "screen/record_section.h"
#include "screen/service_part.h"

namespace anze::screen {

// Joined anew only when the ledger is another: lists of those who took part are long.
struct JoinedTraining {
    std::uint64_t version = 0;
    ledger::TrainingCase training = {};
    ledger::TrainingCoverage coverage = {};
};

struct TrainingState {
    JoinedTraining joined = {};
    SectionState sessions = {};
    SectionState distributions = {};
    widget::TableState shortfalls = {};
    SectionState attendances = {};
    ListIntakeState attendance_list = {};
};

void draw_training(const ServicePart& part, TrainingState& state);

}  // namespace anze::screen
