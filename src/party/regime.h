// The insurer's management regimes (5.1.3), each a line of versions.
#pragma once

#include "calendar/date.h"
#include "record/attachment.h"
#include "record/type.h"

#include <span>

namespace anze::party {

// 5.1.3: the seven, in the order of the text.
enum class RegimeKind : std::uint8_t {
    none,
    service_flow,
    quality_control,
    organization_management,
    personnel_management,
    archive_management,
    complaint_handling,
    evaluation,
};

// One version of one regime.
struct Regime {
    RegimeKind kind = RegimeKind::none;
    std::string title = {};
    std::string version = {};
    calendar::Date effective_on = {};
    std::string approved_by = {};
    std::string content = {};
    std::vector<record::Attachment> pages = {};
    bool operator==(const Regime&) const = default;
};

// A version says something, in text or as scanned pages.
std::vector<record::Error> regime_gaps(const Regime& regime);

// The version that holds on that day: of those in effect the newest, of two of the same day the one that stands later
// in the list. Null when none is in effect.
const Regime* regime_in_force(std::span<const Regime> regimes, RegimeKind kind, calendar::Date on);

// 5.1.3: which of the seven are not in effect. `place` is the choice key of the kind.
std::vector<record::Error> missing_regimes(std::span<const Regime> regimes, calendar::Date on);

}  // namespace anze::party

namespace anze::record {

template <>
struct Choices<party::RegimeKind> {
    static constexpr std::array list{
        Choice{party::RegimeKind::service_flow, "service_flow", "服务流程管理制度"},
        Choice{party::RegimeKind::quality_control, "quality_control", "质量控制管理制度"},
        Choice{party::RegimeKind::organization_management, "organization_management", "机构管理制度"},
        Choice{party::RegimeKind::personnel_management, "personnel_management", "人员管理制度"},
        Choice{party::RegimeKind::archive_management, "archive_management", "档案管理制度"},
        Choice{party::RegimeKind::complaint_handling, "complaint_handling", "投诉处理管理制度"},
        Choice{party::RegimeKind::evaluation, "evaluation", "评价考核管理制度"},
    };
};

template <>
inline constexpr auto fields<party::Regime> = std::tuple{
    field(&party::Regime::kind, "kind", "制度类别").required(),
    field(&party::Regime::title, "title", "制度名称").required().longest(100),
    field(&party::Regime::version, "version", "版本").required().longest(20),
    field(&party::Regime::effective_on, "effective_on", "施行日期").required().legal_weight(),
    field(&party::Regime::approved_by, "approved_by", "批准人").longest(40),
    field(&party::Regime::content, "content", "制度内容").long_text().longest(20000),
    field(&party::Regime::pages, "pages", "制度文件"),
};
static_assert(covers_every_member<party::Regime>);
template <>
inline constexpr TypeInfo type<party::Regime>{"regime", "管理制度", Stream::company, Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<party::Regime> = true;

}  // namespace anze::record
