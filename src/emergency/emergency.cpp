#include "emergency/emergency.h"

#include "record/gaps.h"

#include <algorithm>

namespace anze::emergency {
namespace {

// The labels of what an enum lists and `done` lacks; empty when it is whole.
template <class E>
std::string still_to_do(const std::vector<E>& done) {
    std::vector<E> open;
    for (const auto& choice : record::Choices<E>::list) {
        if (!std::ranges::contains(done, choice.value))
            open.push_back(choice.value);
    }
    return record::Value<std::vector<E>>::text(open);
}

}  // namespace

// 6.5.2.1 a plan is guided through the eight steps of GB/T 29639-2020
std::vector<record::Error> plan_gaps(const PlanDocument& plan) {
    record::Gaps gaps("6.5.2.1");
    gaps.check(plan);
    const std::string open = still_to_do(plan.steps_done);
    gaps.need(open.empty(), &PlanDocument::steps_done, "预案编制还有步骤没有完成：" + open);
    const bool approved = std::ranges::contains(plan.steps_done, PlanStep::approval);
    gaps.need(!approved || plan.issued_on.is_set(), &PlanDocument::issued_on, "预案已批准实施，请填写批准实施日期");
    const bool filed_before = plan.filed_on.is_set() && plan.issued_on.is_set() && plan.filed_on < plan.issued_on;
    gaps.need(!filed_before, &PlanDocument::filed_on, "备案日期早于批准实施日期，请核对");
    return gaps.take();
}

// 6.5.2.2 the review comes to a report, and says who the experts were
std::vector<record::Error> review_gaps(const ExpertReview& review) {
    record::Gaps gaps("6.5.2.2");
    gaps.check(review);
    gaps.need(!review.pages.empty(), &ExpertReview::pages, "没有评审报告，请附上");
    // Several on one line would be counted as one.
    const bool apart = std::ranges::none_of(
        review.experts, [](const std::string& name) { return name.contains("、") || name.contains("，"); });
    gaps.need(apart, &ExpertReview::experts, "评审专家请每行写一位");
    const bool asks_for_changes =
        review.verdict == Verdict::passed_after_changes || review.verdict == Verdict::not_passed;
    gaps.need(!asks_for_changes || !review.opinion.empty(), &ExpertReview::opinion, "请写明须修改的内容或不通过的原因");
    return gaps.take();
}

// C.3.5 the number of experts is usually odd
std::string expert_count_remark(const ExpertReview& review) {
    const std::size_t count = review.experts.size();
    if (count % 2 == 1 || count == 0)
        return {};
    return "评审专家 " + std::to_string(count) + " 人。评估组成员人数一般为单数，请核对";
}

// 6.5.2.3 a drill goes through five stages; its effect is evaluated, problems lead to a plan and to advice
std::vector<record::Error> drill_gaps(const Drill& drill) {
    record::Gaps gaps("6.5.2.3");
    gaps.check(drill);
    const std::string open = still_to_do(drill.stages_done);
    gaps.need(open.empty(), &Drill::stages_done, "演练还有阶段没有完成：" + open);
    gaps.need(!drill.evaluation.empty(), &Drill::evaluation, "请对演练效果进行评估");
    gaps.need(!drill.problems.empty(), &Drill::problems, "请分析存在的问题；没有发现的，写“未发现问题”");
    gaps.need(!drill.revision_advice.empty(), &Drill::revision_advice,
              "请对应急预案提出修订意见；无须修订的，写“无须修订”");
    gaps.need(!drill.improvement_plan.empty(), &Drill::improvement_plan,
              "请写明整改计划：目标、措施和资金；没有问题的，写“无须整改”");
    const bool due_before = drill.improvement_due_on.is_set() && drill.improvement_due_on < drill.held_on;
    gaps.need(!due_before, &Drill::improvement_due_on, "整改期限早于演练日期");
    return gaps.take();
}

}  // namespace anze::emergency
