// hazard/: what a screening finds (6.3, Annex C tables 8 and 9), the written notice to the unit, what the unit does
// about it, and the check that it is done.
#pragma once

#include "calendar/date.h"
#include "record/attachment.h"
#include "record/type.h"

namespace anze::hazard {

// 3.11, 6.3.2.3
enum class Level : std::uint8_t { none, major, general };

struct Hazard {
    calendar::Date found_on = {};
    std::string found_by = {};
    std::string area = {};
    std::string category = {};
    std::string subcategory = {};
    std::string description = {};
    std::vector<record::Attachment> photos = {};
    Level level = Level::none;
    std::string major_basis = {};
    std::string suggestion = {};
    calendar::Date due_on = {};
    std::string responsible = {};
    std::string funds = {};
    std::string remark = {};
    bool operator==(const Hazard&) const = default;
};

enum class Delivery : std::uint8_t { none, on_site, bundle, email, letter };

// 5.3.2: hazards found during a service are told to the unit in writing.
struct Notice {
    std::string number = {};
    std::vector<std::string> hazard_ids = {};
    calendar::Date issued_on = {};
    std::string issued_by = {};
    Delivery delivery = Delivery::none;
    std::string received_by = {};
    bool operator==(const Notice&) const = default;
};

// Table 9, 隐患治理: written by the unit.
struct Rectification {
    std::string hazard_id = {};
    std::string description = {};
    std::vector<record::Attachment> photos = {};
    std::string responsible = {};
    std::string funds = {};
    calendar::Date done_on = {};
    bool operator==(const Rectification&) const = default;
};

enum class Verdict : std::uint8_t { none, accepted, not_accepted };

// Table 9, 隐患效果验收: written by the insurer.
struct Acceptance {
    std::string hazard_id = {};
    Verdict verdict = Verdict::none;
    calendar::Date checked_on = {};
    std::string checked_by = {};
    std::string remark = {};
    bool operator==(const Acceptance&) const = default;
};

// 6.3.2.3: classified, graded, with a suggestion; a major one names the standard that makes it major.
std::vector<record::Error> hazard_gaps(const Hazard& hazard);

// 6.3.2.3, 5.3.2: a hazard that no written notice holds. Reading: a major one is told the same day.
std::vector<record::Error> notice_gaps(const Hazard& hazard, bool told_in_writing);

}  // namespace anze::hazard

namespace anze::record {

template <>
struct Choices<hazard::Level> {
    static constexpr std::array list{
        Choice{hazard::Level::major, "major", "重大"},
        Choice{hazard::Level::general, "general", "一般"},
    };
};
template <>
struct Choices<hazard::Delivery> {
    static constexpr std::array list{
        Choice{hazard::Delivery::on_site, "on_site", "现场送达"},
        Choice{hazard::Delivery::bundle, "bundle", "随反馈包"},
        Choice{hazard::Delivery::email, "email", "电子邮件"},
        Choice{hazard::Delivery::letter, "letter", "邮寄"},
    };
};
template <>
struct Choices<hazard::Verdict> {
    static constexpr std::array list{
        Choice{hazard::Verdict::accepted, "accepted", "验收合格"},
        Choice{hazard::Verdict::not_accepted, "not_accepted", "验收不合格"},
    };
};

template <>
inline constexpr auto fields<hazard::Hazard> = std::tuple{
    field(&hazard::Hazard::found_on, "found_on", "排查时间").required().legal_weight(),
    field(&hazard::Hazard::found_by, "found_by", "排查人员").required().longest(60),
    field(&hazard::Hazard::area, "area", "区域").longest(60),
    field(&hazard::Hazard::category, "category", "类别").longest(40),
    field(&hazard::Hazard::subcategory, "subcategory", "隐患细类").longest(60),
    field(&hazard::Hazard::description, "description", "隐患具体描述").required().long_text(),
    field(&hazard::Hazard::photos, "photos", "隐患照片"),
    field(&hazard::Hazard::level, "level", "隐患分级")
        .required()
        .legal_weight()
        .hint("停产停业或需较长时间整改的为重大（3.11）"),
    field(&hazard::Hazard::major_basis, "major_basis", "重大隐患判定依据").longest(200),
    field(&hazard::Hazard::suggestion, "suggestion", "治理措施").required().long_text(),
    field(&hazard::Hazard::due_on, "due_on", "治理时限").required().legal_weight(),
    field(&hazard::Hazard::responsible, "responsible", "责任人").longest(40),
    field(&hazard::Hazard::funds, "funds", "经费").longest(40),
    field(&hazard::Hazard::remark, "remark", "备注").longest(200),
};
static_assert(covers_every_member<hazard::Hazard>);
template <>
inline constexpr TypeInfo type<hazard::Hazard>{"hazard", "隐患", Stream::service, Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<hazard::Hazard> = true;

template <>
inline constexpr auto fields<hazard::Notice> = std::tuple{
    field(&hazard::Notice::number, "number", "编号").required().longest(40),
    field(&hazard::Notice::hazard_ids, "hazard_ids", "告知的隐患").required().refers("hazard"),
    field(&hazard::Notice::issued_on, "issued_on", "告知日期").required().legal_weight(),
    field(&hazard::Notice::issued_by, "issued_by", "告知人").required().longest(40),
    field(&hazard::Notice::delivery, "delivery", "送达方式"),
    field(&hazard::Notice::received_by, "received_by", "单位接收人").longest(40),
};
static_assert(covers_every_member<hazard::Notice>);
template <>
inline constexpr TypeInfo type<hazard::Notice>{"notice", "隐患告知书", Stream::service, Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<hazard::Notice> = true;

template <>
inline constexpr auto fields<hazard::Rectification> = std::tuple{
    field(&hazard::Rectification::hazard_id, "hazard_id", "隐患").required().refers("hazard"),
    field(&hazard::Rectification::description, "description", "治理情况描述").required().long_text(),
    field(&hazard::Rectification::photos, "photos", "治理照片"),
    field(&hazard::Rectification::responsible, "responsible", "责任人").longest(40),
    field(&hazard::Rectification::funds, "funds", "经费").longest(40),
    field(&hazard::Rectification::done_on, "done_on", "完成日期").required().legal_weight(),
};
static_assert(covers_every_member<hazard::Rectification>);
template <>
inline constexpr TypeInfo type<hazard::Rectification>{"rectification", "隐患治理", Stream::service, Writer::unit};

template <>
inline constexpr auto fields<hazard::Acceptance> = std::tuple{
    field(&hazard::Acceptance::hazard_id, "hazard_id", "隐患").required().refers("hazard"),
    field(&hazard::Acceptance::verdict, "verdict", "验收结论").required().legal_weight(),
    field(&hazard::Acceptance::checked_on, "checked_on", "验收时间").required().legal_weight(),
    field(&hazard::Acceptance::checked_by, "checked_by", "验收人员").required().longest(40),
    field(&hazard::Acceptance::remark, "remark", "备注").longest(200),
};
static_assert(covers_every_member<hazard::Acceptance>);
template <>
inline constexpr TypeInfo type<hazard::Acceptance>{"acceptance", "隐患效果验收", Stream::service, Writer::insurer};

}  // namespace anze::record
