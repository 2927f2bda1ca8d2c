#include "ledger/action/take_in_persons.h"

#include "ledger/insured_persons.h"
#include "record/text.h"

namespace anze::ledger {
namespace {

using party::InsuredPerson;

std::string number_of(const InsuredPerson& person) {
    std::string number = record::narrow(person.id_number);
    const auto to_upper = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; };
    std::ranges::transform(number, number.begin(), to_upper);
    return number;
}

bool may_be_equal(const std::string& one, const std::string& other) {
    return one.empty() || other.empty() || one == other;
}

bool numbers_agree(const InsuredPerson& one, const InsuredPerson& other) {
    return may_be_equal(number_of(one), number_of(other));
}

// By the number of identity; where one has none by the name, the phone telling those of one name apart.
std::vector<Recognition<InsuredPerson>> ways() {
    return {{number_of, numbers_agree},
            {[](const InsuredPerson& person) { return person.name + '\n' + person.phone; }, numbers_agree},
            {[](const InsuredPerson& person) { return person.name; },
             [](const InsuredPerson& one, const InsuredPerson& other) {
                 return numbers_agree(one, other) && may_be_equal(one.phone, other.phone);
             }}};
}

std::vector<Listed<InsuredPerson>> listed_persons(const Ledger& ledger, const TakeInPersons& action) {
    std::vector<InsuredPerson> rows;
    for (const roster::Person& each : action.persons)
        rows.push_back(insured_person(action.policy_id, each));
    return recognised(std::move(rows), persons_of_policy(ledger, *ledger.find<policy::Policy>(action.policy_id)),
                      ways());
}

}  // namespace

InsuredPerson insured_person(const std::string& policy_id, const roster::Person& listed) {
    return {.policy_id = policy_id,
            .name = listed.name,
            .id_number = listed.identity_number,
            .post = listed.position,
            .phone = listed.phone,
            .joined_on = listed.joined_on,
            .left_on = listed.left_on};
}

Refusals may(const Ledger& ledger, const TakeInPersons& action, calendar::Date) {
    Refusals refusals = side_refusals(ledger, record::type<InsuredPerson>);
    if (ledger.find<policy::Policy>(action.policy_id) == nullptr)
        refusals.push_back({"找不到名单所属的保单，请先登记保单"});
    if (action.persons.empty())
        refusals.push_back({"没有可以导入的人员"});
    return refusals;
}

Changes perform(const Ledger& ledger, const TakeInPersons& action, const Context& context) {
    const auto& policy = *ledger.find<policy::Policy>(action.policy_id);
    return write_listed(ledger, persons_stream(ledger.stream_of(policy.stream).unit_id), listed_persons(ledger, action),
                        context);
}

ListEffect effect(const Ledger& ledger, const TakeInPersons& action) {
    return effect_of(listed_persons(ledger, action));
}

}  // namespace anze::ledger
