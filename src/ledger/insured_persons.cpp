#include "ledger/insured_persons.h"

#include "ledger/in_order.h"
#include "ledger/training_case.h"

#include <unordered_set>

namespace anze::ledger {
namespace {

using PersonEntry = const Entry<party::InsuredPerson>*;

training::InsuredPerson for_training(PersonEntry person) {
    return {person->id, person->value.name, person->value.joined_on, person->value.left_on};
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

std::vector<PersonEntry> insured_persons(const Ledger& ledger, const std::string& unit_id) {
    return in_order(ledger, ledger.in<party::InsuredPerson>(persons_stream(unit_id)));
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
        if (policy != nullptr && policy::is_in_force(policy->value, day) && party::is_insured_on(person->value, day))
            insured.push_back(for_training(person));
    }
    return insured;
}

// 6.1.2.3 what was held and attended within the policy's time
TrainingCoverage training_coverage(const Ledger& ledger, const Entry<policy::Policy>& policy) {
    std::vector<training::InsuredPerson> persons;
    std::ranges::transform(persons_of_policy(ledger, policy), std::back_inserter(persons), for_training);
    std::vector<training::Session> sessions;
    std::vector<training::Attended> attended;
    for (const StreamNumber stream : ledger.streams_of_unit(ledger.stream_of(policy.stream).unit_id)) {
        for (SessionCase& each : training_case(ledger, stream).sessions) {
            const training::Session& session = each.session->value;
            if (!policy::is_in_force(policy.value, session.held_on))
                continue;
            sessions.push_back(session);
            attended.append_range(training::attended(session, linked(std::move(each.attendances), persons)));
        }
    }
    return {training::online_only(sessions),
            training::online_shortfall(persons, attended, policy.value.starts_on, policy.value.ends_on)};
}

}  // namespace anze::ledger
