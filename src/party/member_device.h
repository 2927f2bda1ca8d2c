// The devices of those who work for an insurer, its own people and those of the organisations it entrusts (5.2.2):
// registered in the house, and certified by its key for what they take out.
#pragma once

#include "party/organization.h"
#include "party/party.h"

#include <optional>

namespace anze::party {

// A device that may work for the insurer, whose key was compared by its fingerprint.
struct MemberDevice {
    std::string public_key = {};
    std::string fingerprint = {};
    std::string holder = {};
    DeviceRole role = DeviceRole::none;
    std::string organization_id = {};  // of a device of a service organisation or a broker
    calendar::Date registered_on = {};
    calendar::Date revoked_on = {};
    bool operator==(const MemberDevice&) const = default;
};

// In the unit's own stream, so that whoever reads what the device wrote can check its right: the insurer's key says
// that this device may write for it there, or that this is the unit's own key, which the insurer compared. With a
// successor it is the key's own last word in the stream it lies in: from then on that other key signs for it.
struct DeviceCertificate {
    std::string public_key = {};
    record::Writer writer = record::Writer::insurer;
    std::string holder = {};
    std::string organization = {};  // its name: who reads this has no list of them
    DeviceRole role = DeviceRole::none;
    std::vector<std::string> service_ids = {};  // where only services are written: only these
    calendar::Date certified_on = {};
    // From then on nothing counts that is not among the last operations known when it was revoked or replaced: a time
    // could be written into an operation by anybody.
    calendar::Date revoked_on = {};
    std::vector<std::string> last_counts = {};  // "stream|count"
    std::string successor = {};
    std::string successor_signature = {};  // the other key's, that it takes over: nobody can name a key that is not his
    bool operator==(const DeviceCertificate&) const = default;
};

// Which kind of organisation the people of such a device come from; none: the insurer's own house.
OrganizationKind organization_kind(DeviceRole role);

// The number of the last operation in that stream that counts of a key that was revoked or replaced.
std::optional<std::int64_t> last_count(const DeviceCertificate& certificate, std::string_view stream);

}  // namespace anze::party

namespace anze::record {

template <>
inline constexpr auto fields<party::MemberDevice> = std::tuple{
    field(&party::MemberDevice::public_key, "public_key", "设备编号").required().longest(43),
    field(&party::MemberDevice::fingerprint, "fingerprint", "指纹").longest(40),
    field(&party::MemberDevice::holder, "holder", "使用人").required().longest(40),
    field(&party::MemberDevice::role, "role", "用途").required(),
    field(&party::MemberDevice::organization_id, "organization_id", "所属机构").refers("service_organization"),
    field(&party::MemberDevice::registered_on, "registered_on", "登记日期").legal_weight(),
    field(&party::MemberDevice::revoked_on, "revoked_on", "停用日期").legal_weight(),
};
static_assert(covers_every_member<party::MemberDevice>);
template <>
inline constexpr TypeInfo type<party::MemberDevice>{"member_device", "登记的设备", Stream::company, Writer::insurer};

template <>
inline constexpr auto fields<party::DeviceCertificate> = std::tuple{
    field(&party::DeviceCertificate::public_key, "public_key", "设备编号").required(),
    field(&party::DeviceCertificate::writer, "writer", "身份"),
    field(&party::DeviceCertificate::holder, "holder", "使用人").required().longest(100),
    field(&party::DeviceCertificate::organization, "organization", "所属机构").longest(100),
    field(&party::DeviceCertificate::role, "role", "用途"),
    field(&party::DeviceCertificate::service_ids, "service_ids", "可填写的服务").refers("service"),
    field(&party::DeviceCertificate::certified_on, "certified_on", "授权日期").legal_weight(),
    field(&party::DeviceCertificate::revoked_on, "revoked_on", "停用日期").legal_weight(),
    field(&party::DeviceCertificate::last_counts, "last_counts", "停用前的操作"),
    field(&party::DeviceCertificate::successor, "successor", "接替的密钥").longest(43),
    field(&party::DeviceCertificate::successor_signature, "successor_signature", "接替密钥的签名").longest(86),
};
static_assert(covers_every_member<party::DeviceCertificate>);
template <>
inline constexpr TypeInfo type<party::DeviceCertificate>{"device_certificate", "设备授权", Stream::unit,
                                                         Writer::insurer};

}  // namespace anze::record
