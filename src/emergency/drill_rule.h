// How often a unit has to hold drills, and when the next one is due.
#pragma once

#include "emergency/emergency.h"

namespace anze::emergency {

// One duty: any of the kinds settles it.
struct DrillRule {
    std::array<PlanKind, 2> kinds = {};
    int months = 0;  // length of a period; the periods of a year begin on 1 January
    std::string_view source = {};
};

// Facts with their source, not read in the original. High-risk units are said to owe a drill each half-year; that was
// found nowhere and is not among them.
inline constexpr std::array<DrillRule, 2> drill_rules{{
    {{PlanKind::comprehensive, PlanKind::special},
     12,
     "生产安全事故应急预案管理办法 第三十三条：每年至少组织一次综合或专项应急预案演练。多处转载一致，未核对原文"},
    {{PlanKind::on_site},
     6,
     "生产安全事故应急预案管理办法 第三十三条：每半年至少组织一次现场处置方案演练。多处转载一致，未核对原文"},
}};

// The rule a kind falls under; `kind` is not none.
const DrillRule& drill_rule(PlanKind kind);

// The last day for the next drill. `held_on`: the drills of any of the kinds of the rule; days after today do not
// count. Reading of 每年 and 每半年: the calendar's year and half-years, as 每年 in chapter 6. No roll over days off.
calendar::Date drill_due(PlanKind kind, std::span<const calendar::Date> held_on, calendar::Date today);

}  // namespace anze::emergency
