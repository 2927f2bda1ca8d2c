// party/: who takes part — the insurer with its management body and people, the professionals, the insured unit — and
// whose keys this device trusts.
#pragma once

#include "calendar/date.h"
#include "record/type.h"

namespace anze::party {

// 5.2.1: the body that manages the whole service.
struct Insurer {
    std::string name = {};
    std::string management_body = {};
    std::string address = {};
    std::string phone = {};
    std::string complaint_channel = {};
    bool operator==(const Insurer&) const = default;
};

// A person of the insurer who works with this program.
struct Staff {
    std::string name = {};
    bool in_management_body = false;
    std::string phone = {};
    bool operator==(const Staff&) const = default;
};

// 5.2.1: a training of one of the managers.
struct ManagerTraining {
    std::string staff_id = {};
    calendar::Date held_on = {};
    std::string topic = {};
    std::string organizer = {};
    bool operator==(const ManagerTraining&) const = default;
};

struct InsuredUnit {
    std::string name = {};
    std::string credit_code = {};
    std::string industry = {};
    std::string industry_code = {};
    std::string high_risk_field = {};
    std::string address = {};
    record::Count staff_count = {};
    std::string contact = {};
    std::string phone = {};
    bool operator==(const InsuredUnit&) const = default;
};

// Figures of the unit that are money or lead to it stay with the insurer (stream `internal`).
struct UnitFigures {
    std::string revenue_ten_thousand_yuan = {};
    std::string assets_ten_thousand_yuan = {};
    std::string note = {};
    bool operator==(const UnitFigures&) const = default;
};

// A key that a person compared by its fingerprint. Until then what it signed reads "未核实".
struct TrustedKey {
    std::string public_key = {};
    std::string fingerprint = {};
    record::Writer writer = record::Writer::insurer;
    std::string unit_id = {};  // for a unit's key: the only unit it may write for
    std::string owner_name = {};
    calendar::Date compared_on = {};
    bool operator==(const TrustedKey&) const = default;
};

// Whose device it is that works for the insurer. None: the insurer's own archive, whose key speaks for the house.
enum class DeviceRole : std::uint8_t { none, clerk, professional, service_organization, broker };

// Of all that work for the insurer only its clerks write beyond the services they are given.
constexpr bool writes_only_services(DeviceRole role) {
    return role != DeviceRole::none && role != DeviceRole::clerk;
}

// Who uses this device; the first record of every archive.
struct Device {
    record::Writer side = record::Writer::insurer;
    std::string owner_name = {};
    std::string unit_id = {};  // on a unit's device, once its first bundle is taken in
    DeviceRole role = DeviceRole::none;
    bool operator==(const Device&) const = default;
};

}  // namespace anze::party

namespace anze::record {

template <>
struct Choices<Writer> {
    static constexpr std::array list{
        Choice{Writer::insurer, "insurer", "保险公司"},
        Choice{Writer::unit, "unit", "投保单位"},
        Choice{Writer::viewer, "viewer", "查阅方"},
    };
};

template <>
struct Choices<party::DeviceRole> {
    static constexpr std::array list{
        Choice{party::DeviceRole::clerk, "clerk", "经办人员"},
        Choice{party::DeviceRole::professional, "professional", "专业技术人员"},
        Choice{party::DeviceRole::service_organization, "service_organization", "服务机构"},
        Choice{party::DeviceRole::broker, "broker", "经纪人"},
    };
};

template <>
inline constexpr auto fields<party::Insurer> = std::tuple{
    field(&party::Insurer::name, "name", "保险公司").required().longest(100),
    field(&party::Insurer::management_body, "management_body", "管理机构").longest(100).hint("5.2.1 全流程管理的机构"),
    field(&party::Insurer::address, "address", "地址").longest(200),
    field(&party::Insurer::phone, "phone", "联系电话").longest(40),
    field(&party::Insurer::complaint_channel, "complaint_channel", "投诉渠道").longest(200),
};
static_assert(covers_every_member<party::Insurer>);
template <>
inline constexpr TypeInfo type<party::Insurer>{"insurer", "保险公司", Stream::company, Writer::insurer};

template <>
inline constexpr auto fields<party::Staff> = std::tuple{
    field(&party::Staff::name, "name", "姓名").required().longest(40),
    field(&party::Staff::in_management_body, "in_management_body", "属管理机构"),
    field(&party::Staff::phone, "phone", "联系电话").longest(40),
};
static_assert(covers_every_member<party::Staff>);
template <>
inline constexpr TypeInfo type<party::Staff>{"staff", "工作人员", Stream::company, Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<party::Staff> = true;

template <>
inline constexpr auto fields<party::ManagerTraining> = std::tuple{
    field(&party::ManagerTraining::staff_id, "staff_id", "管理人员").required().refers("staff"),
    field(&party::ManagerTraining::held_on, "held_on", "培训日期").required().legal_weight(),
    field(&party::ManagerTraining::topic, "topic", "培训内容").required().longest(200),
    field(&party::ManagerTraining::organizer, "organizer", "组织单位或师资").longest(100),
};
static_assert(covers_every_member<party::ManagerTraining>);
template <>
inline constexpr TypeInfo type<party::ManagerTraining>{"manager_training", "管理人员培训", Stream::company,
                                                       Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<party::ManagerTraining> = true;

template <>
inline constexpr auto fields<party::InsuredUnit> = std::tuple{
    field(&party::InsuredUnit::name, "name", "投保单位名称").required().longest(100),
    field(&party::InsuredUnit::credit_code, "credit_code", "统一社会信用代码").longest(18),
    field(&party::InsuredUnit::industry, "industry", "行业类别").longest(60),
    field(&party::InsuredUnit::industry_code, "industry_code", "行业代码").longest(10),
    field(&party::InsuredUnit::high_risk_field, "high_risk_field", "高危行业领域").longest(40),
    field(&party::InsuredUnit::address, "address", "地址").longest(200),
    field(&party::InsuredUnit::staff_count, "staff_count", "从业人员数"),
    field(&party::InsuredUnit::contact, "contact", "联系人").longest(40),
    field(&party::InsuredUnit::phone, "phone", "联系电话").longest(40),
};
static_assert(covers_every_member<party::InsuredUnit>);
template <>
inline constexpr TypeInfo type<party::InsuredUnit>{"insured_unit", "投保单位", Stream::unit, Writer::insurer};

template <>
inline constexpr auto fields<party::UnitFigures> = std::tuple{
    field(&party::UnitFigures::revenue_ten_thousand_yuan, "revenue_ten_thousand_yuan", "营业收入(万元)").longest(20),
    field(&party::UnitFigures::assets_ten_thousand_yuan, "assets_ten_thousand_yuan", "资产总额(万元)").longest(20),
    field(&party::UnitFigures::note, "note", "内部备注").long_text(),
};
static_assert(covers_every_member<party::UnitFigures>);
template <>
inline constexpr TypeInfo type<party::UnitFigures>{"unit_figures", "内部资料", Stream::internal, Writer::insurer};

template <>
inline constexpr auto fields<party::TrustedKey> = std::tuple{
    field(&party::TrustedKey::public_key, "public_key", "公钥").required(),
    field(&party::TrustedKey::fingerprint, "fingerprint", "指纹"),
    field(&party::TrustedKey::writer, "writer", "身份"),
    field(&party::TrustedKey::unit_id, "unit_id", "投保单位").refers("insured_unit"),
    field(&party::TrustedKey::owner_name, "owner_name", "名称"),
    field(&party::TrustedKey::compared_on, "compared_on", "核对日期"),
};
static_assert(covers_every_member<party::TrustedKey>);
template <>
inline constexpr TypeInfo type<party::TrustedKey>{"trusted_key", "信任的密钥", Stream::company, Writer::holder};

template <>
inline constexpr auto fields<party::Device> = std::tuple{
    field(&party::Device::side, "side", "身份"),
    field(&party::Device::owner_name, "owner_name", "名称").required(),
    field(&party::Device::unit_id, "unit_id", "投保单位").refers("insured_unit"),
    field(&party::Device::role, "role", "用途"),
};
static_assert(covers_every_member<party::Device>);
template <>
inline constexpr TypeInfo type<party::Device>{"device", "本机", Stream::company, Writer::holder};

}  // namespace anze::record
