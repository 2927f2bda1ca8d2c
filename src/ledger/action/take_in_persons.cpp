#include "ledger/action/take_in_persons.h"

#include "ledger/insured_persons.h"
#include "record/text.h"
#include "roster/long_number.h"

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

// The number is known whole, though the list has only its mask.
InsuredPerson as_listed(const InsuredPerson& known) {
    InsuredPerson listed = insured_person(known.policy_id, roster::read_again(listed_person(known)));
    listed.id_number = roster::read_identity_number(known.id_number, known.id_number.size()).value_or(number_of(known));
    return listed;
}

std::vector<Known<InsuredPerson>> known_persons(const Ledger& ledger, const std::string& policy_id) {
    std::vector<Known<InsuredPerson>> known;
    const auto* policy = ledger.find<policy::Policy>(policy_id);
    if (policy == nullptr)
        return known;
    for (const auto* each : persons_of_policy(ledger, *policy))
        known.push_back({each, as_listed(each->value)});
    return known;
}

std::string name_and_mask(const InsuredPerson& person) {
    return person.name + '\n' + record::masked(person.id_number);
}

std::vector<Listed<InsuredPerson>> listed_persons(const Ledger& ledger, const TakeInPersons& action) {
    const MaskedNumbers numbers(ledger, action.policy_id);
    std::vector<InsuredPerson> rows;
    for (const roster::Person& each : action.persons) {
        InsuredPerson& row = rows.emplace_back(insured_person(action.policy_id, each));
        if (roster::is_masked_number(row.id_number))
            row.id_number = numbers.whole(row);
    }
    return recognised(std::move(rows), known_persons(ledger, action.policy_id), ways());
}

}  // namespace

MaskedNumbers::MaskedNumbers(const Ledger& ledger, const std::string& policy_id) {
    for (Known<InsuredPerson>& each : known_persons(ledger, policy_id)) {
        std::string key = name_and_mask(each.as_listed);
        persons_.emplace(std::move(key), std::move(each.as_listed));
    }
}

std::string MaskedNumbers::whole(const InsuredPerson& listed) const {
    const auto [first, last] = persons_.equal_range(name_and_mask(listed));
    const auto found = std::find_if(first, last, [&](const auto& each) { return each.second.phone == listed.phone; });
    if (found != last)
        return found->second.id_number;
    return std::distance(first, last) == 1 ? first->second.id_number : std::string();
}

Refusals MaskedNumbers::refusals(const roster::Person& listed) const {
    if (!roster::is_masked_number(listed.identity_number) || !whole(insured_person({}, listed)).empty())
        return {};
    return {{"身份证号是遮盖过的，这份保单的名单里没有同名且号码相符的人，请填写完整的号码",
             std::string(roster::info_of(roster::PersonField::identity_number).label)}};
}

InsuredPerson insured_person(const std::string& policy_id, const roster::Person& listed) {
    return {.policy_id = policy_id,
            .name = listed.name,
            .id_number = listed.identity_number,
            .post = listed.position,
            .phone = listed.phone,
            .joined_on = listed.joined_on,
            .left_on = listed.left_on};
}

roster::Person listed_person(const InsuredPerson& person) {
    return {.name = person.name,
            .identity_number = person.id_number,
            .position = person.post,
            .phone = person.phone,
            .joined_on = person.joined_on,
            .left_on = person.left_on};
}

Refusals may(const Ledger& ledger, const TakeInPersons& action, calendar::Date) {
    Refusals refusals = side_refusals(ledger, record::type<InsuredPerson>);
    if (ledger.find<policy::Policy>(action.policy_id) == nullptr)
        refusals.push_back({"找不到名单所属的保单，请先登记保单"});
    if (action.persons.empty())
        refusals.push_back({"没有可以导入的人员"});
    const MaskedNumbers numbers(ledger, action.policy_id);
    for (const roster::Person& each : action.persons)
        append(refusals, numbers.refusals(each));
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
