#include "ledger/evidence.h"
#include "ledger/insured_persons.h"
#include "ledger/training_case.h"

namespace anze::ledger {

// 6.1.2.1, 6.1.2.3, 6.1.2.4, 6.1.2.5 each session by its name, what was given out, and the coverage where it is online
// only
std::vector<record::Error> training_evidence_gaps(const Ledger& ledger, const Case& each) {
    const TrainingCase training = training_case(ledger, each.stream);
    if (training.sessions.empty()) {
        return {{"尚未登记培训场次，请登记这次举办的宣传教育活动或培训",
                 std::string(record::type<training::Session>.key), "6.1.2.5"}};
    }
    std::vector<record::Error> gaps = distribution_gaps(training);
    for (const SessionCase& one : training.sessions) {
        const training::Session& session = one.session->value;
        gaps.append_range(gaps_of(session_name(session), session_gaps(training, session, one.attendances)));
    }
    if (each.policy == nullptr)
        return gaps;
    if (const TrainingCoverage coverage = training_coverage(ledger, *each.policy); coverage.online_only)
        gaps.append_range(training::online_gaps(coverage.minutes));
    return gaps;
}

}  // namespace anze::ledger
