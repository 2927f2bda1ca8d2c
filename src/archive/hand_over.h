// 7.3: who was given what of the archive to read, on what authority and why.
#pragma once

#include "calendar/date.h"
#include "record/type.h"

namespace anze::archive {

enum class RecipientKind : std::uint8_t { none, authority, unit, service_organization, broker };

// To whom something is to be given, as the person at the desk says it.
struct Recipient {
    RecipientKind kind = RecipientKind::none;
    std::string name = {};
    std::string basis = {};
    std::string reason = {};
};

struct HandOver {
    RecipientKind recipient_kind = RecipientKind::none;
    std::string recipient = {};
    std::string basis = {};
    std::string reason = {};
    calendar::Date handed_on = {};
    std::string handed_by = {};
    std::string content = {};               // in words
    std::vector<std::string> streams = {};  // exactly these
    std::string file_name = {};
    bool operator==(const HandOver&) const = default;
};

// 7.3: nobody is given anything without being named, authorised, and for a reason.
std::vector<record::Error> hand_over_gaps(const Recipient& recipient);

}  // namespace anze::archive

namespace anze::record {

template <>
struct Choices<archive::RecipientKind> {
    static constexpr std::array list{
        Choice{archive::RecipientKind::authority, "authority", "政府相关部门"},
        Choice{archive::RecipientKind::unit, "unit", "投保单位"},
        Choice{archive::RecipientKind::service_organization, "service_organization", "安全生产技术服务机构"},
        Choice{archive::RecipientKind::broker, "broker", "保险经纪人"},
    };
};

template <>
inline constexpr auto fields<archive::HandOver> = std::tuple{
    field(&archive::HandOver::recipient_kind, "recipient_kind", "接收方类型").required(),
    field(&archive::HandOver::recipient, "recipient", "接收方").required().longest(100),
    field(&archive::HandOver::basis, "basis", "授权依据").required().longest(200),
    field(&archive::HandOver::reason, "reason", "提供理由").required().long_text(),
    field(&archive::HandOver::handed_on, "handed_on", "提供日期").required().legal_weight(),
    field(&archive::HandOver::handed_by, "handed_by", "经办人").required().longest(40),
    field(&archive::HandOver::content, "content", "提供内容").required().long_text(),
    field(&archive::HandOver::streams, "streams", "提供的流").required(),
    field(&archive::HandOver::file_name, "file_name", "文件名").required().longest(200),
};
static_assert(covers_every_member<archive::HandOver>);
template <>
inline constexpr TypeInfo type<archive::HandOver>{"archive_hand_over", "档案提供记录", Stream::internal,
                                                  Writer::insurer};

}  // namespace anze::record
