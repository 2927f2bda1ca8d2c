// policy/: the insurance contract of a unit, and the money of it, which stays with the insurer.
#pragma once

#include "calendar/date.h"
#include "record/money.h"
#include "record/type.h"

namespace anze::policy {

struct Policy {
    std::string number = {};
    std::string insurer_name = {};
    calendar::Date starts_on = {};
    calendar::Date ends_on = {};
    record::Count insured_persons = {};
    std::string renews_policy_id = {};
    bool operator==(const Policy&) const = default;
};

// On one of those days at least; the last day counts.
inline bool is_in_force(const Policy& policy, calendar::Date from, calendar::Date to) {
    return policy.starts_on <= to && from <= policy.ends_on;
}
inline bool is_in_force(const Policy& policy, calendar::Date day) {
    return is_in_force(policy, day, day);
}

struct Premium {
    std::string policy_id = {};
    record::Money due_fen = {};
    record::Money received_fen = {};
    bool operator==(const Premium&) const = default;
};

}  // namespace anze::policy

namespace anze::record {

template <>
inline constexpr auto fields<policy::Policy> = std::tuple{
    field(&policy::Policy::number, "number", "保单号").required().longest(60),
    field(&policy::Policy::insurer_name, "insurer_name", "保险公司").longest(100),
    field(&policy::Policy::starts_on, "starts_on", "保险起期").required().legal_weight(),
    field(&policy::Policy::ends_on, "ends_on", "保险止期").required().legal_weight(),
    field(&policy::Policy::insured_persons, "insured_persons", "参保人数"),
    field(&policy::Policy::renews_policy_id, "renews_policy_id", "续保自").refers("policy"),
};
static_assert(covers_every_member<policy::Policy>);
template <>
inline constexpr TypeInfo type<policy::Policy>{"policy", "保单", Stream::unit, Writer::insurer};

template <>
inline constexpr auto fields<policy::Premium> = std::tuple{
    field(&policy::Premium::policy_id, "policy_id", "保单").required().refers("policy"),
    field(&policy::Premium::due_fen, "due_fen", "应收保费(元)").legal_weight(),
    field(&policy::Premium::received_fen, "received_fen", "实收保费(元)").legal_weight(),
};
static_assert(covers_every_member<policy::Premium>);
template <>
inline constexpr TypeInfo type<policy::Premium>{"premium", "保费", Stream::internal, Writer::insurer};

}  // namespace anze::record
