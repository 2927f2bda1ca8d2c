// revisit/: the call-back after feedback (5.3.4.1) with Annex D: the satisfaction survey D.1, whose deductions are
// computed, and the rectification table D.2.
#pragma once

#include "calendar/date.h"
#include "record/type.h"

namespace anze::revisit {

// What the unit answers to one of the 14 indicators of D.1.
struct SurveyAnswer {
    std::string item = {};         // key of the indicator
    record::Count count = {};      // cases found (每发现 1 例)
    bool whole_item_lost = false;  // the rule that takes the whole item
    record::Count given = {};      // points given by judgement where the rule has no counting
    std::string remark = {};
    bool operator==(const SurveyAnswer&) const = default;
};

// D.2 yes / no; `none` = not answered.
enum class Answer : std::uint8_t { none, yes, no };

// D.1 and D.2 as the unit fills them in.
struct SatisfactionSurvey {
    std::string service_id = {};
    std::vector<SurveyAnswer> answers = {};
    Answer results_contain_hazards = Answer::none;
    Answer rectified_as_suggested = Answer::none;
    std::string opinions = {};
    std::string dissatisfaction_reasons = {};
    std::string filled_by = {};
    std::string filled_by_phone = {};
    calendar::Date filled_on = {};
    bool operator==(const SatisfactionSurvey&) const = default;
};

// 5.3.4.1 several ways of calling back.
enum class Method : std::uint8_t { none, on_site, phone, network };

struct CallBack {
    std::string service_id = {};
    calendar::Date called_on = {};
    Method method = Method::none;
    std::string caller = {};
    std::string caller_phone = {};
    std::string unit_contact = {};
    std::string unit_contact_phone = {};
    std::string survey_id = {};
    std::string improvement = {};
    bool operator==(const CallBack&) const = default;
};

// One of the 14 scored indicators of D.1, word for word.
struct Indicator {
    std::string_view key;
    std::string_view matter;
    std::string_view name;
    int highest_points;
    std::string_view rule;
    int points_for_each = 0;                    // deducted for each case; 0: judged, or all or nothing
    bool all_or_nothing = false;                // "此项不得分"
    std::string_view whole_item_question = {};  // asked of a person where a case can cost the whole item
    std::string_view count_question = {};
};
const std::array<Indicator, 14>& indicators();

struct IndicatorScore {
    int points = 0;
    bool answered = false;
};
IndicatorScore score(const Indicator& indicator, const SurveyAnswer& answer);

// What was deducted and why; empty where the indicator has all its points, or no answer.
std::string deduction_text(const Indicator& indicator, const SurveyAnswer& answer);

struct SurveyScore {
    int points = 0;
    int answered = 0;  // of 14
    int highest_points = 100;
};
SurveyScore score(const SatisfactionSurvey& survey);

const SurveyAnswer* answer_to(const SatisfactionSurvey& survey, std::string_view indicator_key);

std::vector<record::Error> survey_gaps(const SatisfactionSurvey& survey);
std::vector<record::Error> call_back_gaps(const CallBack& call_back);

}  // namespace anze::revisit

namespace anze::record {

template <>
struct Choices<revisit::Answer> {
    static constexpr std::array list{
        Choice{revisit::Answer::yes, "yes", "是"},
        Choice{revisit::Answer::no, "no", "否"},
    };
};
template <>
struct Choices<revisit::Method> {
    static constexpr std::array list{
        Choice{revisit::Method::on_site, "on_site", "现场验证"},
        Choice{revisit::Method::phone, "phone", "电话"},
        Choice{revisit::Method::network, "network", "网络（如微信、电子邮件）"},
    };
};

template <>
inline constexpr auto fields<revisit::SurveyAnswer> = std::tuple{
    field(&revisit::SurveyAnswer::item, "item", "指标").required(),
    field(&revisit::SurveyAnswer::count, "count", "例数"),
    field(&revisit::SurveyAnswer::whole_item_lost, "whole_item_lost", "整项不得分"),
    field(&revisit::SurveyAnswer::given, "given", "得分"),
    field(&revisit::SurveyAnswer::remark, "remark", "备注").longest(200),
};
static_assert(covers_every_member<revisit::SurveyAnswer>);

template <>
inline constexpr auto fields<revisit::SatisfactionSurvey> = std::tuple{
    field(&revisit::SatisfactionSurvey::service_id, "service_id", "服务").required().refers("service"),
    field(&revisit::SatisfactionSurvey::answers, "answers", "满意度调查").legal_weight(),
    field(&revisit::SatisfactionSurvey::results_contain_hazards, "results_contain_hazards",
          "投保单位收到的服务成果中是否涉及安全问题清单和整改建议")
        .legal_weight(),
    field(&revisit::SatisfactionSurvey::rectified_as_suggested, "rectified_as_suggested",
          "如果服务成果中包含安全问题清单和整改建议，投保单位是否按照整改建议完成了整改工作")
        .legal_weight(),
    field(&revisit::SatisfactionSurvey::opinions, "opinions", "具体意见").long_text(),
    field(&revisit::SatisfactionSurvey::dissatisfaction_reasons, "dissatisfaction_reasons", "不满意原因").long_text(),
    field(&revisit::SatisfactionSurvey::filled_by, "filled_by", "投保单位联系人").required().longest(40),
    field(&revisit::SatisfactionSurvey::filled_by_phone, "filled_by_phone", "联系方式").longest(40),
    field(&revisit::SatisfactionSurvey::filled_on, "filled_on", "填写日期").required().legal_weight(),
};
static_assert(covers_every_member<revisit::SatisfactionSurvey>);
template <>
inline constexpr TypeInfo type<revisit::SatisfactionSurvey>{"satisfaction_survey", "投保单位满意度调查表", Stream::unit,
                                                            Writer::unit};

template <>
inline constexpr auto fields<revisit::CallBack> = std::tuple{
    field(&revisit::CallBack::service_id, "service_id", "服务").required().refers("service"),
    field(&revisit::CallBack::called_on, "called_on", "回访日期").required().legal_weight(),
    field(&revisit::CallBack::method, "method", "回访方式").required(),
    field(&revisit::CallBack::caller, "caller", "回访人员").required().longest(40),
    field(&revisit::CallBack::caller_phone, "caller_phone", "联系方式").longest(40),
    field(&revisit::CallBack::unit_contact, "unit_contact", "投保单位联系人").required().longest(40),
    field(&revisit::CallBack::unit_contact_phone, "unit_contact_phone", "联系方式").longest(40),
    field(&revisit::CallBack::survey_id, "survey_id", "满意度调查表").refers("satisfaction_survey"),
    field(&revisit::CallBack::improvement, "improvement", "服务方案调整").long_text(),
};
static_assert(covers_every_member<revisit::CallBack>);
template <>
inline constexpr TypeInfo type<revisit::CallBack>{"call_back", "回访记录", Stream::unit, Writer::insurer};

}  // namespace anze::record
