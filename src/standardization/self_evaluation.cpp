#include "standardization/self_evaluation.h"

#include "record/gaps.h"

#include <algorithm>

namespace anze::standardization {

// Annex C.3.4 table 12: cover, basic data, summary, and the application of those who apply
std::vector<record::Error> self_evaluation_gaps(const SelfEvaluation& evaluation) {
    using Report = SelfEvaluation;
    record::Gaps gaps("C.3.4");
    gaps.need(!evaluation.industry.empty(), &Report::industry, "请填写所属行业");
    gaps.need(evaluation.score.is_set(), &Report::score, "请填写自评得分");
    gaps.need(evaluation.grade != Grade::none, &Report::grade, "请选择自评等级");
    gaps.need(evaluation.evaluated_on.is_set(), &Report::evaluated_on, "请填写自评日期");
    gaps.need(evaluation.shown_in_unit != Consent::none, &Report::shown_in_unit, "请选择是否在企业内部公示");
    gaps.need(evaluation.applies_for_review != Consent::none, &Report::applies_for_review, "请选择是否申请评审");
    const record::Count staff = evaluation.staff_count;
    gaps.need(!staff.is_set() || evaluation.safety_officer_count.value <= staff.value, &Report::safety_officer_count,
              "专职安全管理人员多于员工总数，请核对");
    gaps.need(!staff.is_set() || evaluation.special_operator_count.value <= staff.value,
              &Report::special_operator_count, "特种作业人员多于员工总数，请核对");
    gaps.need(evaluation.shifts != Shifts::worked || !evaluation.shift_pattern.empty(), &Report::shift_pattern,
              "有倒班的，请填写倒班人数及方式");
    gaps.need(!evaluation.overview.empty(), &Report::overview, "请填写企业概况");
    gaps.need(!evaluation.accidents.empty(), &Report::accidents,
              "请填写近三年安全生产事故和职业病的发生情况，没有发生的写明“未发生”");
    gaps.need(!evaluation.achievements.empty(), &Report::achievements, "请填写标准化建设过程及取得成效");
    if (evaluation.applies_for_review == Consent::yes) {
        gaps.need(evaluation.agrees_to_review == Consent::yes, &Report::agrees_to_review,
                  "申请评审须同意遵守评审要求，并能提供评审所必需的真实信息");
        gaps.need(!evaluation.conclusion.empty(), &Report::conclusion, "申请评审的，请填写企业自评结论");
    }
    return gaps.take();
}

// Annex C.3.4 table 12, 企业安全生产标准化自评小组主要成员
std::vector<record::Error> team_gaps(std::span<const TeamMember> team) {
    record::Gaps gaps("C.3.4");
    const auto leaders = std::ranges::count(team, TeamRole::leader, &TeamMember::role);
    gaps.need(leaders > 0, &TeamMember::role, "自评小组还没有组长，请登记一名");
    gaps.need(leaders < 2, &TeamMember::role, "自评小组有多名组长，表 12 只有一名，请核对");
    return gaps.take();
}

}  // namespace anze::standardization
