#include "emergency/plan_contents.h"

#include "record/gaps.h"

#include <algorithm>

namespace anze::emergency {
namespace {

// Annex C.3.5 (1), word for word.
constexpr std::string_view comprehensive[] = {"应急预案适用的范围及响应分级", "应急组织机构及职责", "应急响应",
                                              "后期处置", "应急保障"};
constexpr std::string_view special[] = {"专项应急预案适用的范围以及与综合应急预案的关系", "应急组织机构及职责",
                                        "响应启动", "处置措施", "应急保障"};
constexpr std::string_view on_site[] = {"事故风险描述", "应急工作职责", "应急处置", "注意事项"};

std::span<const std::string_view> titles_of(PlanKind kind) {
    switch (kind) {
    case PlanKind::comprehensive:
        return comprehensive;
    case PlanKind::special:
        return special;
    case PlanKind::on_site:
        return on_site;
    case PlanKind::none:
        break;
    }
    return {};
}

std::string titles_text(std::span<const PlanChapter> chapters) {
    std::string all;
    for (const PlanChapter& each : chapters)
        all += (all.empty() ? "" : "、") + each.title;
    return all;
}

}  // namespace

std::vector<PlanChapter> missing_chapters(PlanKind kind, std::span<const PlanChapter> chapters) {
    std::vector<PlanChapter> missing;
    std::int64_t order = 0;
    for (const std::string_view title : titles_of(kind)) {
        ++order;
        // A house may number its chapters: "三、应急响应".
        if (std::ranges::none_of(chapters, [&](const PlanChapter& each) { return each.title.contains(title); }))
            missing.push_back({.title = std::string(title), .order = {order}});
    }
    return missing;
}

bool is_drafted(const PlanDocument& plan) {
    return plan.issued_on.is_set() || std::ranges::contains(plan.steps_done, PlanStep::drafting);
}

// 6.5.2.1, C.3.5 a drafted plan says at least what the annex names for its kind
std::vector<record::Error> contents_gaps(const PlanDocument& plan, std::span<const PlanChapter> chapters) {
    record::Gaps gaps("C.3.5");
    if (!is_drafted(plan) || chapters.empty())
        return {};
    const auto missing = missing_chapters(plan.kind, chapters);
    gaps.need(missing.empty(), &PlanChapter::title, "内容还缺：" + titles_text(missing) + "。请列入并写明");
    std::vector<PlanChapter> open;
    std::ranges::copy_if(chapters, std::back_inserter(open), [](const PlanChapter& each) { return each.text.empty(); });
    gaps.need(open.empty(), &PlanChapter::text, "内容还没有写明：" + titles_text(open));
    return gaps.take();
}

// C.3.5
std::string contents_remark(const PlanDocument& plan, std::span<const PlanChapter> chapters) {
    if (!is_drafted(plan) || !chapters.empty())
        return {};
    return "预案已编制，但没有列出内容。" + std::string(record::choice_label(plan.kind)) + "的内容应包含但不限于" +
           titles_text(missing_chapters(plan.kind, {})) + "（附录 C.3.5）";
}

}  // namespace anze::emergency
