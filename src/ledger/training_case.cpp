#include "ledger/training_case.h"

#include "ledger/in_order.h"
#include "party/insured_person.h"

#include <unordered_set>

namespace anze::ledger {
namespace {

bool is_training(const Ledger& ledger, StreamNumber stream) {
    const auto* service = ledger.table<service::Service>().first_in(stream);
    return service != nullptr && service::kind_of(service->value.item).item == code::ServiceItem::training;
}

std::vector<SessionCase> sessions_within(const Ledger& ledger, const std::string& unit_id,
                                         const policy::Policy& policy) {
    std::vector<SessionCase> all;
    for (const StreamNumber stream : ledger.streams_of_unit(unit_id)) {
        if (!is_training(ledger, stream))
            continue;
        for (SessionCase& each : training_case(ledger, stream).sessions) {
            const calendar::Date day = each.session->value.held_on;
            if (policy.starts_on <= day && day <= policy.ends_on)
                all.push_back(std::move(each));
        }
    }
    return all;
}

std::vector<training::InsuredPerson> persons_of(const Ledger& ledger, const std::string& unit_id,
                                                const std::string& policy_id) {
    std::vector<training::InsuredPerson> persons;
    const auto stream = ledger.stream_number(persons_stream(unit_id));
    if (!stream)
        return persons;
    for (const auto* each : in_order<party::InsuredPerson>(ledger, *stream)) {
        if (each->value.policy_id == policy_id)
            persons.push_back({each->id, each->value.name, each->value.joined_on, each->value.left_on});
    }
    return persons;
}

// Whoever was chosen from the list of another policy is found in this one's by name.
std::vector<training::Attendance> linked(std::vector<training::Attendance> attendances,
                                         const std::vector<training::InsuredPerson>& persons) {
    std::unordered_set<std::string_view> ids;
    for (const training::InsuredPerson& person : persons)
        ids.insert(person.id);
    for (training::Attendance& attendance : attendances) {
        if (!ids.contains(attendance.person_id))
            attendance.person_id.clear();
    }
    return training::linked_by_name(std::move(attendances), persons);
}

}  // namespace

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
    std::vector<training::Distribution> given_out;
    for (const auto* each : training.distributions)
        given_out.push_back(each->value);
    return training::distribution_gaps({}, given_out);
}

bool is_trained_online_only(const Ledger& ledger, const std::string& unit_id, const Entry<policy::Policy>& policy) {
    std::vector<training::Session> sessions;
    for (const SessionCase& each : sessions_within(ledger, unit_id, policy.value))
        sessions.push_back(each.session->value);
    return training::online_only(sessions);
}

// 6.1.2.3 online only: the persons and the period are those of the policy
training::OnlineCoverage online_coverage(const Ledger& ledger, const std::string& unit_id,
                                         const Entry<policy::Policy>& policy) {
    const auto persons = persons_of(ledger, unit_id, policy.id);
    std::vector<training::Attended> attended;
    for (SessionCase& each : sessions_within(ledger, unit_id, policy.value)) {
        const auto of_session = training::attended(each.session->value, linked(std::move(each.attendances), persons));
        attended.insert(attended.end(), of_session.begin(), of_session.end());
    }
    return training::online_shortfall(persons, attended, policy.value.starts_on, policy.value.ends_on);
}

}  // namespace anze::ledger
