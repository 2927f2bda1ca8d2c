#include "risk/criteria.h"

#include "record/gaps.h"

#include <algorithm>

namespace anze::risk {
namespace {

constexpr std::int64_t millionths_of_one = 1'000'000;
constexpr std::int64_t millionths_of_hundredth = 10'000;
constexpr record::Decimal one = record::decimal_of(1);
// Beyond any scale, and small enough that no product grows beyond what a number holds.
constexpr record::Decimal greatest_figure = record::decimal_of(1000);

bool is_figure(record::Decimal value) {
    return value.is_set() && value <= greatest_figure;
}

bool reaches(std::int64_t score_millionths, record::Decimal threshold, Bound bound) {
    const std::int64_t whole = score_millionths / millionths_of_hundredth;
    const bool has_rest = score_millionths % millionths_of_hundredth != 0;
    if (bound == Bound::at_least)
        return whole >= threshold.hundredths;
    return whole > threshold.hundredths || (whole == threshold.hundredths && has_rest);
}

Level level_of(std::int64_t score_millionths, const Criteria& criteria) {
    if (criteria.bound == Bound::none || !criteria.major_from.is_set() || !criteria.considerable_from.is_set() ||
        !criteria.general_from.is_set())
        return Level::none;
    if (reaches(score_millionths, criteria.major_from, criteria.bound))
        return Level::major;
    if (reaches(score_millionths, criteria.considerable_from, criteria.bound))
        return Level::considerable;
    return reaches(score_millionths, criteria.general_from, criteria.bound) ? Level::general : Level::low;
}

}  // namespace

Criteria taken(const Profile& profile) {
    return {.name = profile.name,
            .method = profile.method,
            .bound = profile.bound,
            .major_from = profile.major_from,
            .considerable_from = profile.considerable_from,
            .general_from = profile.general_from,
            .grades = profile.grades,
            .source = profile.source,
            .is_confirmed = profile.is_confirmed};
}

// 6.2.2.2 the risk is evaluated: likelihood times the gravest consequence, and with LEC times the exposure
Rating rating(const Figures& figures, const Criteria& criteria) {
    const record::Decimal exposure = criteria.method == Method::lec ? figures.exposure : one;
    const bool is_whole = is_figure(figures.likelihood) && is_figure(exposure) && is_figure(figures.severity);
    if (criteria.method == Method::none || !is_whole)
        return {};
    const std::int64_t score = figures.likelihood.hundredths * exposure.hundredths * figures.severity.hundredths;
    return {score, level_of(score, criteria)};
}

std::string score_text(const Rating& rating) {
    if (rating.score_millionths < 0)
        return {};
    std::string text = std::to_string(rating.score_millionths / millionths_of_one);
    std::string fraction = std::to_string(millionths_of_one + rating.score_millionths % millionths_of_one).substr(1);
    while (fraction.ends_with('0'))
        fraction.pop_back();
    return fraction.empty() ? text : text + "." + fraction;
}

std::string_view colour_word(Level level) {
    constexpr std::array<std::string_view, 5> words{"", "蓝色", "黄色", "橙色", "红色"};
    return words[static_cast<std::size_t>(level)];
}

std::string level_text(Level level) {
    if (level == Level::none)
        return {};
    return std::string(record::choice_label(level)) + "（" + std::string(colour_word(level)) + "）";
}

std::string thresholds_text(const Criteria& criteria) {
    const bool is_at_least = criteria.bound == Bound::at_least;
    std::string text;
    for (const auto& [level, threshold] :
         {std::pair(Level::major, criteria.major_from), std::pair(Level::considerable, criteria.considerable_from),
          std::pair(Level::general, criteria.general_from)}) {
        text += level_text(level) + (is_at_least ? "不低于 " : "大于 ") + record::decimal_text(threshold) + "，";
    }
    return text + "其余为" + level_text(Level::low);
}

bool is_on_scale(const Criteria& criteria, Factor factor, record::Decimal value) {
    return criteria.grades.empty() || std::ranges::any_of(criteria.grades, [&](const Grade& grade) {
               return grade.factor == factor && grade.value == value;
           });
}

// 6.2.2.2 what is judged by has a method, a source, and levels that follow each other
std::vector<record::Error> profile_gaps(const Profile& profile) {
    record::Gaps gaps("6.2.2.2");
    gaps.check(profile);
    const bool are_set =
        profile.major_from.is_set() && profile.considerable_from.is_set() && profile.general_from.is_set();
    gaps.need(!are_set ||
                  (profile.general_from < profile.considerable_from && profile.considerable_from < profile.major_from),
              &Profile::major_from, "分界分值应从一般风险到重大风险依次增大，请核对");
    for (const Grade& grade : profile.grades) {
        const bool is_whole = grade.factor != Factor::none && is_figure(grade.value) && !grade.wording.empty();
        gaps.need(is_whole, &Profile::grades,
                  "取值标准“" + grade.wording + "”不完整：请填写因素、0 到 1000 的分值和判定依据");
    }
    return gaps.take();
}

}  // namespace anze::risk
