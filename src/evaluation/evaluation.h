// evaluation/: the yearly evaluation of the service (9), as a report that is made, published and handed in.
#pragma once

#include "calendar/date.h"
#include "record/attachment.h"
#include "record/type.h"

namespace anze::evaluation {

enum class Evaluator : std::uint8_t { none, insurer, third_party };

struct YearlyEvaluation {
    record::Count year = {};
    Evaluator evaluator = Evaluator::none;
    std::string evaluator_name = {};
    calendar::Date evaluated_on = {};
    std::string summary = {};
    std::string problems = {};
    std::string improvements = {};
    std::string published_at = {};
    calendar::Date published_on = {};
    std::string reported_to = {};
    calendar::Date reported_on = {};
    std::vector<record::Attachment> pages = {};
    bool operator==(const YearlyEvaluation&) const = default;
};

// 9.1.1, 9.1.2: a written report that says what was evaluated, what is wrong and what is done about it.
std::vector<record::Error> evaluation_gaps(const YearlyEvaluation& evaluation);

// 9.2.1: published, and handed to the authority by the end of January of the next year. A named day does not roll.
calendar::Date report_due(int year);
std::vector<record::Error> publication_gaps(const YearlyEvaluation& evaluation);

}  // namespace anze::evaluation

namespace anze::record {

template <>
struct Choices<evaluation::Evaluator> {
    static constexpr std::array list{
        Choice{evaluation::Evaluator::insurer, "insurer", "自评"},
        Choice{evaluation::Evaluator::third_party, "third_party", "第三方评估"},
    };
};

template <>
inline constexpr auto fields<evaluation::YearlyEvaluation> = std::tuple{
    field(&evaluation::YearlyEvaluation::year, "year", "年度").required(),
    field(&evaluation::YearlyEvaluation::evaluator, "evaluator", "评估方式").required(),
    field(&evaluation::YearlyEvaluation::evaluator_name, "evaluator_name", "评估单位或负责人").longest(100),
    field(&evaluation::YearlyEvaluation::evaluated_on, "evaluated_on", "完成日期").legal_weight(),
    field(&evaluation::YearlyEvaluation::summary, "summary", "评估结果")
        .long_text()
        .hint("方案实施、服务效果、满意度、费用收支、团队能力、投诉处理"),
    field(&evaluation::YearlyEvaluation::problems, "problems", "存在的问题").long_text(),
    field(&evaluation::YearlyEvaluation::improvements, "improvements", "改进措施").long_text(),
    field(&evaluation::YearlyEvaluation::published_at, "published_at", "公布处").longest(200).hint("网站或媒体"),
    field(&evaluation::YearlyEvaluation::published_on, "published_on", "公布日期").legal_weight(),
    field(&evaluation::YearlyEvaluation::reported_to, "reported_to", "上报部门").longest(100),
    field(&evaluation::YearlyEvaluation::reported_on, "reported_on", "上报日期").legal_weight(),
    field(&evaluation::YearlyEvaluation::pages, "pages", "评估报告"),
};
static_assert(covers_every_member<evaluation::YearlyEvaluation>);
template <>
inline constexpr TypeInfo type<evaluation::YearlyEvaluation>{"yearly_evaluation", "年度评估", Stream::company,
                                                             Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<evaluation::YearlyEvaluation> = true;

}  // namespace anze::record
