#include "standardization/initial_evaluation.h"

#include "record/gaps.h"

#include <algorithm>

namespace anze::standardization {
namespace {

std::int64_t hundredths_of(record::Decimal points) {
    return std::max<std::int64_t>(points.hundredths, 0);
}

// What can be reached in this unit; below nothing where more is absent than there is.
std::int64_t reachable_hundredths(const ElementScore& score) {
    return hundredths_of(score.full_points) - hundredths_of(score.absent_points);
}

bool is_complete(const ElementScore& score) {
    return score.full_points.is_set() && score.points.is_set();
}

// Rounded half up to two decimals.
record::Decimal share_of_hundred(std::int64_t part, std::int64_t whole) {
    __extension__ using Wide = __int128;
    return {static_cast<std::int64_t>((Wide{part} * 10000 + whole / 2) / whole)};
}

}  // namespace

// C.3.4 table 11
record::Decimal deducted_points(const ElementScore& score) {
    if (!is_complete(score) || score.points.hundredths > reachable_hundredths(score))
        return {};
    return {reachable_hundredths(score) - score.points.hundredths};
}

// C.3.4 table 11
ScoreTotal total_of(std::span<const ElementScore> scores) {
    ScoreTotal total{.full_points = {0}, .absent_points = {0}, .points = {0}};
    for (const ElementScore& score : scores) {
        total.full_points.hundredths += hundredths_of(score.full_points);
        total.absent_points.hundredths += hundredths_of(score.absent_points);
        total.points.hundredths += hundredths_of(score.points);
    }
    const std::int64_t reachable = total.full_points.hundredths - total.absent_points.hundredths;
    const auto adds_up = [](const ElementScore& score) { return deducted_points(score).is_set(); };
    if (reachable > 0 && std::ranges::all_of(scores, adds_up))
        total.of_hundred = share_of_hundred(total.points.hundredths, reachable);
    return total;
}

// C.3.4 table 11
std::vector<record::Error> score_gaps(const ElementScore& score) {
    record::Gaps gaps("6.4.1.2");
    gaps.check(score);
    if (score.full_points.is_set()) {
        const std::int64_t reachable = reachable_hundredths(score);
        gaps.need(reachable >= 0, &ElementScore::absent_points, "缺项分高于标准分，请核对");
        gaps.need(reachable < 0 || hundredths_of(score.points) <= reachable, &ElementScore::points,
                  "得分高于标准分减去缺项分，请核对");
    }
    return gaps.take();
}

}  // namespace anze::standardization
