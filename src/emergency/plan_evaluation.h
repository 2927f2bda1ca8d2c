// Annex C.3.5 (2), table 13: an emergency plan is evaluated element by element (生产安全事故应急预案评估表).
#pragma once

#include "record/type.h"

namespace anze::emergency {

enum class Finding : std::uint8_t { none, conforms, deviates, not_applicable };

struct EvaluationRow {
    std::string element = {};
    std::string content = {};
    std::string method = {};
    std::string expected = {};  // what the table wants to be found out
    Finding finding = Finding::none;
    std::string words = {};
    record::Count order = {};
    bool operator==(const EvaluationRow&) const = default;
};

// The 19 that the table gives for its 7 elements.
std::vector<EvaluationRow> given_evaluation_rows();

// What of a row is still open.
std::vector<record::Error> evaluation_gaps(const EvaluationRow& row);

}  // namespace anze::emergency

namespace anze::record {

template <>
struct Choices<emergency::Finding> {
    using Finding = emergency::Finding;
    static constexpr std::array list{
        Choice{Finding::conforms, "conforms", "符合"},
        Choice{Finding::deviates, "deviates", "不符合"},
        Choice{Finding::not_applicable, "not_applicable", "不适用"},
    };
};

template <>
inline constexpr auto fields<emergency::EvaluationRow> = std::tuple{
    field(&emergency::EvaluationRow::element, "element", "评估要素").required().longest(60),
    field(&emergency::EvaluationRow::content, "content", "评估内容").required().long_text(),
    field(&emergency::EvaluationRow::method, "method", "评估方法").longest(60),
    field(&emergency::EvaluationRow::expected, "expected", "评估结果").longest(200),
    field(&emergency::EvaluationRow::finding, "finding", "结论"),
    field(&emergency::EvaluationRow::words, "words", "评估情况").long_text(),
    field(&emergency::EvaluationRow::order, "order", "次序"),
};
static_assert(covers_every_member<emergency::EvaluationRow>);
template <>
inline constexpr TypeInfo type<emergency::EvaluationRow>{"plan_evaluation_row", "应急预案评估表", Stream::service,
                                                         Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<emergency::EvaluationRow> = true;

}  // namespace anze::record
