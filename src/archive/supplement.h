// 7.2: what may still happen to a sealed file: supplements with a reason, and once its time is over a decision on what
// becomes of it.
#pragma once

#include "archive/archive.h"

namespace anze::archive {

struct Supplement {
    std::string archive_file_id = {};
    std::string reason = {};
    std::string content = {};
    record::Count pages = {};
    calendar::Date added_on = {};
    std::string added_by = {};
    bool operator==(const Supplement&) const = default;
};

enum class Decision : std::uint8_t { none, keep, destroy };

// The journal never deletes anything: this says what was decided about the paper and the copies.
struct Disposal {
    std::string archive_file_id = {};
    calendar::Date decided_on = {};
    std::string decided_by = {};
    std::string basis = {};
    Decision decision = Decision::none;
    bool operator==(const Disposal&) const = default;
};

// 7.2: nothing is removed while the file has to be kept, the last day included; after that only by a decision.
std::vector<record::Error> removal_gaps(calendar::Date archived_on, calendar::Date policy_ends_on,
                                        calendar::Date decided_on);

// 7.2: the first day on which the file need not be kept any longer.
calendar::Date decision_due(calendar::Date archived_on, calendar::Date policy_ends_on);
// Our own reminder; the standard names no day.
inline constexpr int decision_notice_days = 60;

}  // namespace anze::archive

namespace anze::record {

template <>
struct Choices<archive::Decision> {
    static constexpr std::array list{
        Choice{archive::Decision::keep, "keep", "继续保存"},
        Choice{archive::Decision::destroy, "destroy", "销毁纸质件和副本"},
    };
};

template <>
inline constexpr auto fields<archive::Supplement> = std::tuple{
    field(&archive::Supplement::archive_file_id, "archive_file_id", "档案").required().refers("archive_file"),
    field(&archive::Supplement::reason, "reason", "补充理由").required().long_text(),
    field(&archive::Supplement::content, "content", "补充内容").required().long_text(),
    field(&archive::Supplement::pages, "pages", "页数"),
    field(&archive::Supplement::added_on, "added_on", "补充日期").required().legal_weight(),
    field(&archive::Supplement::added_by, "added_by", "补充人").required().longest(40),
};
static_assert(covers_every_member<archive::Supplement>);
template <>
inline constexpr TypeInfo type<archive::Supplement>{"archive_supplement", "档案补充", Stream::unit, Writer::insurer};

template <>
inline constexpr auto fields<archive::Disposal> = std::tuple{
    field(&archive::Disposal::archive_file_id, "archive_file_id", "档案").required().refers("archive_file"),
    field(&archive::Disposal::decision, "decision", "处置决定").required().legal_weight(),
    field(&archive::Disposal::decided_on, "decided_on", "决定日期").required().legal_weight(),
    field(&archive::Disposal::decided_by, "decided_by", "决定人").required().longest(40),
    field(&archive::Disposal::basis, "basis", "决定依据").required().long_text(),
};
static_assert(covers_every_member<archive::Disposal>);
template <>
inline constexpr TypeInfo type<archive::Disposal>{"archive_disposal", "档案处置决定", Stream::unit, Writer::insurer};

}  // namespace anze::record
