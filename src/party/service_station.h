// Other ways of serving together, relying on the trade's self-regulation (5.1.6). The clause allows them and asks
// nothing of them, so they are kept without a rule.
#pragma once

#include "calendar/date.h"
#include "record/type.h"

namespace anze::party {

enum class StationKind : std::uint8_t { none, station, joint_body };

struct ServiceStation {
    StationKind kind = StationKind::none;
    std::string name = {};
    std::string association = {};
    std::string address = {};
    std::string coverage = {};
    calendar::Date established_on = {};
    std::string contact = {};
    std::string phone = {};
    bool operator==(const ServiceStation&) const = default;
};

}  // namespace anze::party

namespace anze::record {

template <>
struct Choices<party::StationKind> {
    static constexpr std::array list{
        Choice{party::StationKind::station, "station", "服务站"},
        Choice{party::StationKind::joint_body, "joint_body", "服务联合体"},
    };
};

template <>
inline constexpr auto fields<party::ServiceStation> = std::tuple{
    field(&party::ServiceStation::kind, "kind", "形式").required(),
    field(&party::ServiceStation::name, "name", "名称").required().longest(100),
    field(&party::ServiceStation::association, "association", "依托的行业自律组织").longest(100),
    field(&party::ServiceStation::address, "address", "地址").longest(200),
    field(&party::ServiceStation::coverage, "coverage", "服务范围").longest(200),
    field(&party::ServiceStation::established_on, "established_on", "设立日期"),
    field(&party::ServiceStation::contact, "contact", "联系人").longest(40),
    field(&party::ServiceStation::phone, "phone", "联系电话").longest(40),
};
static_assert(covers_every_member<party::ServiceStation>);
template <>
inline constexpr TypeInfo type<party::ServiceStation>{"service_station", "服务站和联合体", Stream::company,
                                                      Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<party::ServiceStation> = true;

}  // namespace anze::record
