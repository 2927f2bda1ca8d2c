#include "ledger/insured_persons.h"

namespace anze::ledger {
namespace {

using PersonEntry = const Entry<party::InsuredPerson>*;

training::InsuredPerson for_training(PersonEntry person) {
    return {person->id, person->value.name, person->value.joined_on, person->value.left_on};
}

std::vector<training::Attendance> attendances_of(const Ledger& ledger, const Entry<training::Session>& session) {
    std::vector<training::Attendance> found;
    for (const auto* each : ledger.table<training::Attendance>().in(session.stream)) {
        if (each->value.session_id == session.id)
            found.push_back(each->value);
    }
    return found;
}

}  // namespace

std::vector<PersonEntry> insured_persons(const Ledger& ledger, const std::string& unit_id) {
    const auto stream = ledger.stream_number(persons_stream(unit_id));
    return stream ? ledger.table<party::InsuredPerson>().in(*stream) : std::vector<PersonEntry>();
}

std::vector<PersonEntry> persons_of_policy(const Ledger& ledger, const Entry<policy::Policy>& policy) {
    auto persons = insured_persons(ledger, ledger.stream_of(policy.stream).unit_id);
    std::erase_if(persons, [&](PersonEntry person) { return person->value.policy_id != policy.id; });
    return persons;
}

std::vector<training::InsuredPerson> insured_on(const Ledger& ledger, const std::string& unit_id, calendar::Date day) {
    std::vector<training::InsuredPerson> insured;
    for (PersonEntry person : insured_persons(ledger, unit_id)) {
        const auto* policy = ledger.find<policy::Policy>(person->value.policy_id);
        if (policy != nullptr && policy->value.starts_on <= day && day <= policy->value.ends_on &&
            party::is_insured_on(person->value, day))
            insured.push_back(for_training(person));
    }
    return insured;
}

// 6.1.2.3 what was held and attended within the policy's time
TrainingCoverage training_coverage(const Ledger& ledger, const Entry<policy::Policy>& policy) {
    const auto& [from, to] = std::pair(policy.value.starts_on, policy.value.ends_on);
    std::vector<training::Session> sessions;
    std::vector<training::Attended> attended;
    for (const StreamNumber stream : ledger.streams_of_unit(ledger.stream_of(policy.stream).unit_id)) {
        for (const auto* session : ledger.table<training::Session>().in(stream)) {
            if (session->value.held_on < from || to < session->value.held_on)
                continue;
            sessions.push_back(session->value);
            std::ranges::move(training::attended(session->value, attendances_of(ledger, *session)),
                              std::back_inserter(attended));
        }
    }
    std::vector<training::InsuredPerson> persons;
    std::ranges::transform(persons_of_policy(ledger, policy), std::back_inserter(persons), for_training);
    return {training::online_only(sessions), training::online_shortfall(persons, attended, from, to)};
}

}  // namespace anze::ledger
