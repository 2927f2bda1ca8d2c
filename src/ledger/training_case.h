// A service of 6.1 with each session joined to those who took part.
#pragma once

#include "ledger/case.h"
#include "training/training.h"

namespace anze::ledger {

struct SessionCase {
    const Entry<training::Session>* session = nullptr;
    std::vector<const Entry<training::Attendance>*> entries = {};
    std::vector<training::Attendance> attendances = {};  // what the entries say

    training::Figures figures() const { return training::figures(session->value, attendances); }
};

struct TrainingCase {
    std::vector<SessionCase> sessions = {};  // by day
    std::vector<const Entry<training::Distribution>*> distributions = {};

    const SessionCase* session(std::string_view id) const;
};

TrainingCase training_case(const Ledger& ledger, StreamNumber service);

// "“有限空间作业”（11月9日）": how a message names it.
std::string session_name(const training::Session& session);

// What the clauses still miss in a session, which may be a draft.
std::vector<record::Error> session_gaps(const TrainingCase& training, const training::Session& session,
                                        const std::vector<training::Attendance>& attendances);
// What they miss in the materials given out, whatever the session.
std::vector<record::Error> distribution_gaps(const TrainingCase& training);

}  // namespace anze::ledger
