// 安全管理资料排查 of the initial evaluation (Annex C table 11, part 2): the scores of the elements and their total.
#pragma once

#include "record/decimal.h"
#include "record/type.h"

#include <span>

namespace anze::standardization {

// One row of the table. The elements are those of the evaluation standard of the unit's trade, so they are written in.
struct ElementScore {
    std::string element = {};
    record::Decimal full_points = {};
    record::Decimal points = {};
    record::Decimal absent_points = {};  // not set: nothing of the element is absent in the unit
    bool operator==(const ElementScore&) const = default;
};

// The last row of the table.
struct ScoreTotal {
    record::Decimal full_points = {};
    record::Decimal absent_points = {};
    record::Decimal points = {};
    record::Decimal of_hundred = {};  // not set where it cannot be worked out
    bool operator==(const ScoreTotal&) const = default;
};

// Annex C table 11, 扣分: what neither was reached nor is absent; not set where the row does not allow it.
record::Decimal deducted_points(const ElementScore& score);

// Annex C table 11, 总得分. The standard gives no formula; our reading: 实得分 / (标准分 - 缺项分) x 100.
ScoreTotal total_of(std::span<const ElementScore> scores);

// Annex C table 11: no score is above what the element allows in the unit.
std::vector<record::Error> score_gaps(const ElementScore& score);

}  // namespace anze::standardization

namespace anze::record {

template <>
inline constexpr auto fields<standardization::ElementScore> = std::tuple{
    field(&standardization::ElementScore::element, "element", "要素").required().longest(100),
    field(&standardization::ElementScore::full_points, "full_points", "标准分").required(),
    field(&standardization::ElementScore::points, "points", "得分").required(),
    field(&standardization::ElementScore::absent_points, "absent_points", "缺项分").hint("没有缺项的不填"),
};
static_assert(covers_every_member<standardization::ElementScore>);
template <>
inline constexpr TypeInfo type<standardization::ElementScore>{"standardization_element_score", "标准化要素得分",
                                                              Stream::service, Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<standardization::ElementScore> = true;

}  // namespace anze::record
