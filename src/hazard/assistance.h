// 6.3.2.3: how the insurer helps a unit to put right a hazard, and the path of a major one.
#pragma once

#include "calendar/working_days.h"
#include "hazard/hazard.h"

namespace anze::hazard {

struct Assistance {
    std::string hazard_id = {};
    calendar::Date assisted_on = {};
    std::string way = {};
    std::string assisted_by = {};
    std::string advice = {};
    std::vector<record::Attachment> photos = {};
    bool operator==(const Assistance&) const = default;
};

// What is known of a major hazard by now; days that are not set have not come.
struct MajorPath {
    calendar::Date told_on = {};
    std::size_t assistances = 0;
    calendar::Date rectified_on = {};  // as the unit says
    Verdict verdict = Verdict::none;   // of the re-check after the last rectification
    calendar::Date reported_on = {};   // to the authority
};

// 6.3.2.3: told, helped, re-checked, reported when not rectified. Empty for a general hazard. Reading of 及时: a major
// hazard is told on the day it is found. Within how many days it is reported is a duty with a clock of its own.
std::vector<record::Error> major_path_gaps(const Hazard& hazard, const MajorPath& path, calendar::Date today);

// 6.3.2.3: 协助 has no number. Reading: our own target of the next working day after the unit was told.
inline constexpr int assistance_target_working_days = 1;
calendar::Deadline assistance_target(const calendar::Calendar& calendar, calendar::Date told_on);

}  // namespace anze::hazard

namespace anze::record {

template <>
inline constexpr auto fields<hazard::Assistance> = std::tuple{
    field(&hazard::Assistance::hazard_id, "hazard_id", "隐患").required().refers("hazard"),
    field(&hazard::Assistance::assisted_on, "assisted_on", "协助日期").required().legal_weight(),
    field(&hazard::Assistance::way, "way", "协助方式")
        .required()
        .longest(60)
        .hint("例如 现场指导、电话指导、协助制定治理方案"),
    field(&hazard::Assistance::assisted_by, "assisted_by", "协助人员").required().longest(60),
    field(&hazard::Assistance::advice, "advice", "整改建议").required().long_text(),
    field(&hazard::Assistance::photos, "photos", "照片"),
};
static_assert(covers_every_member<hazard::Assistance>);
template <>
inline constexpr TypeInfo type<hazard::Assistance>{"hazard_assistance", "协助整改", Stream::service, Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<hazard::Assistance> = true;

}  // namespace anze::record
