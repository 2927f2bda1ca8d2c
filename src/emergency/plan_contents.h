// Annex C.3.5 (1): what an emergency plan says, chapter by chapter.
#pragma once

#include "emergency/emergency.h"

namespace anze::emergency {

struct PlanChapter {
    std::string plan_document_id = {};
    std::string title = {};
    std::string text = {};
    record::Count order = {};
    bool operator==(const PlanChapter&) const = default;
};

// Those that the annex names for the kind ("包含但不限于": a house adds its own), in its order, and `chapters` lacks.
std::vector<PlanChapter> missing_chapters(PlanKind kind, std::span<const PlanChapter> chapters);

bool is_drafted(const PlanDocument& plan);

// What is open in the contents of a drafted plan, once they are listed.
std::vector<record::Error> contents_gaps(const PlanDocument& plan, std::span<const PlanChapter> chapters);
// A drafted plan may have its text in a file: that none is listed is told and hinders nothing. Empty where some is.
std::string contents_remark(const PlanDocument& plan, std::span<const PlanChapter> chapters);

}  // namespace anze::emergency

namespace anze::record {

template <>
inline constexpr auto fields<emergency::PlanChapter> = std::tuple{
    field(&emergency::PlanChapter::plan_document_id, "plan_document_id", "所属预案")
        .required()
        .refers("emergency_plan"),
    field(&emergency::PlanChapter::title, "title", "标题").required().longest(60),
    field(&emergency::PlanChapter::text, "text", "正文").long_text().longest(20000),
    field(&emergency::PlanChapter::order, "order", "次序"),
};
static_assert(covers_every_member<emergency::PlanChapter>);
template <>
inline constexpr TypeInfo type<emergency::PlanChapter>{"emergency_plan_chapter", "应急预案内容", Stream::service,
                                                       Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<emergency::PlanChapter> = true;

}  // namespace anze::record
