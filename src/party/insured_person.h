// The persons a policy insures: who has to be trained (6.1.2.3), and for how long each is insured.
#pragma once

#include "calendar/date.h"
#include "record/type.h"

namespace anze::party {

struct InsuredPerson {
    std::string policy_id = {};
    std::string name = {};
    std::string id_number = {};
    std::string post = {};
    std::string phone = {};
    calendar::Date joined_on = {};
    calendar::Date left_on = {};
    bool operator==(const InsuredPerson&) const = default;
};

// GB 11643: 18 characters, a day of birth that exists, the check character of the 17 before it. Takes full-width
// digits, blanks and a small x.
bool is_valid_id_number(std::string_view text);

// An empty number is allowed, and so are passports and travel permits, which are not checked. No message repeats the
// number.
std::vector<record::Error> insured_person_gaps(const InsuredPerson& person);

// Both the first and the last day count. Without a first day a person is insured from the policy's start, without a
// last day until its end.
bool is_insured_on(const InsuredPerson& person, calendar::Date day);

// On at least one day of the period.
bool is_insured_during(const InsuredPerson& person, calendar::Date from, calendar::Date to);

}  // namespace anze::party

namespace anze::record {

template <>
inline constexpr auto fields<party::InsuredPerson> = std::tuple{
    field(&party::InsuredPerson::policy_id, "policy_id", "保单").required().refers("policy"),
    field(&party::InsuredPerson::name, "name", "姓名").required().longest(40),
    field(&party::InsuredPerson::id_number, "id_number", "证件号码").longest(40).masked(),
    field(&party::InsuredPerson::post, "post", "岗位").longest(60),
    field(&party::InsuredPerson::phone, "phone", "联系电话").longest(40),
    field(&party::InsuredPerson::joined_on, "joined_on", "参保起期").legal_weight().hint("随保单起保的不填"),
    field(&party::InsuredPerson::left_on, "left_on", "参保止期").legal_weight().hint("保至保单止期的不填"),
};
static_assert(covers_every_member<party::InsuredPerson>);
template <>
inline constexpr TypeInfo type<party::InsuredPerson>{"insured_person", "参保人员", Stream::persons, Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<party::InsuredPerson> = true;

}  // namespace anze::record
