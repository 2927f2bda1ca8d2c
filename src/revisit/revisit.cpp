#include "revisit/revisit.h"

#include "record/gaps.h"

#include <algorithm>

namespace anze::revisit {

const std::array<Indicator, 14>& indicators() {
    static constexpr std::array<Indicator, 14> all{{
        {"plan_made", "服务方案", "服务方案制定情况", 5,
         "与投保单位进行了充分协商，制定事故预防技术服务方案内容明确细致。"},
        {"plan_satisfaction", "服务方案", "服务方案满意度", 10,
         "服务方案考虑了其行业领域特点、生产规模、风险分布、人员状况、安全管理基础和历史事故情况，并具有较强的适用性"
         "。"},
        {"plan_completed",
         "服务实施",
         "服务方案完成情况",
         10,
         "服务方案中约定项目均保质保量完成。每发现 1例未完成，扣 2分。",
         2,
         false,
         {},
         "未完成的例数"},
        {"extra_charges",
         "服务实施",
         "额外收费情况",
         5,
         "在服务方案约定的项目服务实施过程未有额外收费的情况。每发现 1 例额外收费的，扣 2分。",
         2,
         false,
         {},
         "额外收费的例数"},
        {"unit_rules_kept",
         "服务实施",
         "遵守投保单位安全管理制度情况",
         5,
         "服务团队在服务实施过程中自觉遵守投保单位安全管理制度和操作规程。每发现 1 例违反单位安全管理制度和操作规程的，"
         "扣 2分。",
         2,
         false,
         {},
         "违反的例数"},
        {"confidentiality", "服务实施", "保密情况", 10,
         "对投保单位的职工信息和技术商业秘密进行保密。每发现 1 例违反保密规定的，扣 3分；如有造成商业损失和不良影响的，"
         "扣 10分。",
         3, false, "是否造成商业损失或不良影响", "违反保密规定的例数"},
        {"feedback_in_time", "服务反馈", "服务成果反馈情况", 5,
         "服务团队在工作结束后按规定时间和服务内容提供反馈成果。每发现 1 例超时的情况，扣 2分；超时是规定时间 "
         "1倍的，扣 "
         "5分。",
         2, false, "是否有超时达到规定时间 1 倍的", "超时的例数"},
        {"team_qualified",
         "服务团队",
         "安全技术人员实际资质",
         10,
         "服务实施过程中安全生产技术人员符合服务方案约定。每发现有 1人不符合要求，扣 5分。",
         5,
         false,
         {},
         "不符合要求的人数"},
        {"professional_level",
         "服务团队",
         "专业技术水平",
         10,
         "服务团队在服务实施过程中展现出的专业技术水平。每发现有 1人不符合要求，扣 5分。",
         5,
         false,
         {},
         "不符合要求的人数"},
        {"attitude",
         "服务团队",
         "服务态度",
         5,
         "服务团队在服务实施过程中的服务态度。每发现有 1例服务冲突的，扣 2分。",
         2,
         false,
         {},
         "服务冲突的例数"},
        {"complaint_channel", "投诉处理", "投诉渠道情况", 5,
         "保险公司应提供可靠、便捷的投诉渠道，告知投保单位投诉处理程序及纠纷调处方式。未提供告知投诉渠道的，此项不得分"
         "。",
         0, true, "是否未提供、未告知投诉渠道"},
        {"complaint_person", "投诉处理", "办理投诉的人员", 5,
         "保险公司安排专门人员负责投诉的全流程响应、记录、跟踪、协调处理、反馈等工作。未安排人员负责投诉的，此项不得分"
         "。",
         0, true, "是否未安排人员负责投诉"},
        {"complaint_in_time",
         "投诉处理",
         "投诉处理的及时性",
         10,
         "保险公司对投保单位提出的异议或投诉，按规定要求进行反馈。每发现 1例投诉处理不及时的情况，扣 5 分。",
         5,
         false,
         {},
         "处理不及时的例数"},
        {"complaint_satisfaction",
         "投诉处理",
         "对投诉处理的满意度",
         5,
         "对保险公司的异议或投诉答复意见满意情况。每发现 1例投诉未得到满意处理的，扣 2分。",
         2,
         false,
         {},
         "未得到满意处理的例数"},
    }};
    return all;
}

// D.1 deductions: so much for each case, never below zero; some cases cost the whole item
IndicatorScore score(const Indicator& indicator, const SurveyAnswer& answer) {
    if (answer.whole_item_lost)
        return {0, true};
    if (indicator.all_or_nothing) {
        // "No" to the question is an answer; it is kept as zero cases.
        return {answer.count.is_set() ? indicator.highest_points : 0, answer.count.is_set()};
    }
    if (indicator.points_for_each == 0) {
        const auto given = std::min<std::int64_t>(answer.given.value, indicator.highest_points);
        return {answer.given.is_set() ? static_cast<int>(given) : 0, answer.given.is_set()};
    }
    if (!answer.count.is_set())
        return {0, false};
    const std::int64_t cases = std::min<std::int64_t>(answer.count.value, indicator.highest_points);
    const auto left = indicator.highest_points - cases * indicator.points_for_each;
    return {static_cast<int>(std::max<std::int64_t>(left, 0)), true};
}

std::string deduction_text(const Indicator& indicator, const SurveyAnswer& answer) {
    const IndicatorScore one = score(indicator, answer);
    if (!one.answered || one.points == indicator.highest_points)
        return {};
    if (answer.whole_item_lost)
        return std::string(indicator.whole_item_question) + "：是";
    if (indicator.points_for_each > 0)
        return std::string(indicator.count_question) + "：" + std::to_string(answer.count.value) + "，各扣 " +
               std::to_string(indicator.points_for_each) + " 分";
    return "扣 " + std::to_string(indicator.highest_points - one.points) + " 分";
}

SurveyScore score(const SatisfactionSurvey& survey) {
    SurveyScore total;
    for (const Indicator& indicator : indicators()) {
        const SurveyAnswer* answer = answer_to(survey, indicator.key);
        if (answer == nullptr)
            continue;
        const IndicatorScore one = score(indicator, *answer);
        total.points += one.points;
        total.answered += one.answered ? 1 : 0;
    }
    return total;
}

const SurveyAnswer* answer_to(const SatisfactionSurvey& survey, std::string_view indicator_key) {
    const auto found = std::ranges::find(survey.answers, indicator_key, &SurveyAnswer::item);
    return found == survey.answers.end() ? nullptr : &*found;
}

// 5.3.4.1 the call-back asks for satisfaction, opinions and the reasons of dissatisfaction
std::vector<record::Error> survey_gaps(const SatisfactionSurvey& survey) {
    record::Gaps of_record("5.3.4.1");
    of_record.check(survey);
    auto gaps = of_record.take();
    const SurveyScore total = score(survey);
    if (total.answered < static_cast<int>(indicators().size())) {
        gaps.push_back({"满意度调查表（D.1）还有 " + std::to_string(14 - total.answered) + " 项未填写",
                        std::string(record::key_of(&SatisfactionSurvey::answers)), "D.1"});
    }
    if (survey.results_contain_hazards == Answer::none) {
        gaps.push_back({"整改情况表（D.2）第 1 项未选择“是”或“否”",
                        std::string(record::key_of(&SatisfactionSurvey::results_contain_hazards)), "D.2"});
    }
    if (survey.results_contain_hazards == Answer::yes && survey.rectified_as_suggested == Answer::none) {
        gaps.push_back({"整改情况表（D.2）第 2 项未选择“是”或“否”",
                        std::string(record::key_of(&SatisfactionSurvey::rectified_as_suggested)), "D.2"});
    }
    return gaps;
}

// 5.3.4.1 who called back whom, when and how
std::vector<record::Error> call_back_gaps(const CallBack& call_back) {
    record::Gaps gaps("5.3.4.1");
    gaps.check(call_back);
    return gaps.take();
}

}  // namespace anze::revisit
