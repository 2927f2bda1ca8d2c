// 安全风险四色图 (Annex C 3.2): the unit's floor plans and the areas on them. The colour of an area is that of the
// highest risk that names it as its place; it is never written down.
#pragma once

#include "record/attachment.h"
#include "record/type.h"
#include "risk/outline.h"

namespace anze::risk {

// A drawing of the site or one of its storeys, or a photo of it.
struct FloorPlan {
    std::string name = {};
    std::vector<record::Attachment> pictures = {};
    bool operator==(const FloorPlan&) const = default;
};

struct RiskArea {
    std::string floor_plan_id = {};
    std::string name = {};
    Outline outline = {};
    bool operator==(const RiskArea&) const = default;
};

// What keeps them from being a map.
std::vector<record::Error> floor_plan_gaps(const FloorPlan& plan);

}  // namespace anze::risk

namespace anze::record {

template <>
inline constexpr auto fields<risk::FloorPlan> = std::tuple{
    field(&risk::FloorPlan::name, "name", "平面图名称").required().longest(60).hint("例如 厂区总平面、一号厂房一层"),
    field(&risk::FloorPlan::pictures, "pictures", "平面图或其照片"),
};
static_assert(covers_every_member<risk::FloorPlan>);
template <>
inline constexpr TypeInfo type<risk::FloorPlan>{"floor_plan", "平面图", Stream::service, Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<risk::FloorPlan> = true;

template <>
inline constexpr auto fields<risk::RiskArea> = std::tuple{
    field(&risk::RiskArea::floor_plan_id, "floor_plan_id", "平面图").required().refers("floor_plan"),
    field(&risk::RiskArea::name, "name", "区域名称")
        .required()
        .longest(60)
        .hint("与风险清单的“场所地址”写法一致，按其中最高的风险等级着色"),
    field(&risk::RiskArea::outline, "outline", "区域轮廓").required(),
};
static_assert(covers_every_member<risk::RiskArea>);
template <>
inline constexpr TypeInfo type<risk::RiskArea>{"risk_area", "四色图区域", Stream::service, Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<risk::RiskArea> = true;

}  // namespace anze::record
