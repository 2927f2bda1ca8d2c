#include "ledger/training_case.h"

#include "ledger/in_order.h"

namespace anze::ledger {
const SessionCase* TrainingCase::session(std::string_view id) const {
    const auto found = std::ranges::find_if(sessions, [&](const SessionCase& each) { return each.session->id == id; });
    return found == sessions.end() ? nullptr : &*found;
}

TrainingCase training_case(const Ledger& ledger, StreamNumber service) {
    TrainingCase joined{.distributions = in_order<training::Distribution>(ledger, service)};
    auto sessions = in_order<training::Session>(ledger, service);
    std::ranges::stable_sort(sessions, {}, [](const auto* each) { return each->value.held_on; });
    std::unordered_map<std::string_view, std::size_t> places;
    for (const auto* each : sessions) {
        places.emplace(each->id, joined.sessions.size());
        joined.sessions.push_back({.session = each});
    }
    for (const auto* each : in_order<training::Attendance>(ledger, service)) {
        const auto found = places.find(each->value.session_id);
        if (found == places.end())
            continue;
        joined.sessions[found->second].entries.push_back(each);
        joined.sessions[found->second].attendances.push_back(each->value);
    }
    return joined;
}

std::string session_name(const training::Session& session) {
    const std::string day =
        session.held_on.is_set() ? "（" + calendar::chinese_month_and_day(session.held_on) + "）" : "";
    return "“" + session.topic + "”" + day;
}

// 6.1.2.1 6.1.2.4 6.1.2.5 one session; what was given out belongs to the service
std::vector<record::Error> session_gaps(const TrainingCase& training, const training::Session& session,
                                        const std::vector<training::Attendance>& attendances) {
    auto gaps = training::record_gaps(session, attendances);
    gaps.append_range(training::assessment_gaps(session));
    if (training.distributions.empty())
        gaps.append_range(training::distribution_gaps(session, {}));
    return gaps;
}

std::vector<record::Error> distribution_gaps(const TrainingCase& training) {
    return training::distribution_gaps({}, values_of(training.distributions));
}

}  // namespace anze::ledger
