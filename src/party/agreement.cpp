#include "party/agreement.h"

#include "record/check.h"

#include <algorithm>

namespace anze::party {
namespace {

constexpr std::int64_t highest_score = 100;

// Agreements and reviews are each of one partner.
template <class R>
void need_one_partner(const R& value, std::vector<record::Error>& gaps) {
    if (value.organization_id.empty() == value.professional_id.empty()) {
        gaps.push_back({"请选择一个服务机构（保险经纪人）或一名专业技术人员，只选其一",
                        std::string(record::key_of(&R::organization_id)), "5.2.5"});
    }
}

template <class R>
std::vector<record::Error> checked(const R& value) {
    auto gaps = record::check(value);
    for (auto& each : gaps)
        each.clause = "5.2.5";
    need_one_partner(value, gaps);
    return gaps;
}

}  // namespace

// 5.2.5 an agreement makes clear the duties of both sides and what is asked of the work
std::vector<record::Error> agreement_gaps(const ServiceAgreement& agreement) {
    auto gaps = checked(agreement);
    const auto gap = [&](std::string message, auto member) {
        gaps.push_back({std::move(message), std::string(record::key_of(member)), "5.2.5"});
    };
    if (agreement.starts_on.is_set() && agreement.starts_on < agreement.signed_on)
        gap("协议起期早于签订日期：应先签订协议再开展服务", &ServiceAgreement::starts_on);
    if (agreement.ends_on.is_set() && agreement.ends_on < agreement.starts_on)
        gap("协议止期早于起期", &ServiceAgreement::ends_on);
    for (const auto member :
         {&ServiceAgreement::insurer_duties, &ServiceAgreement::partner_duties, &ServiceAgreement::requirements}) {
        if ((agreement.*member).empty())
            gap("协议尚未明确“" + std::string(record::label_of(member)) + "”", member);
    }
    return gaps;
}

bool is_in_force(const ServiceAgreement& agreement, calendar::Date on) {
    return agreement.signed_on.is_set() && agreement.signed_on <= on && agreement.starts_on.is_set() &&
           agreement.starts_on <= on && (!agreement.ends_on.is_set() || on <= agreement.ends_on);
}

bool covers(const ServiceAgreement& agreement, code::ServiceItem item, calendar::Date on) {
    return is_in_force(agreement, on) && (agreement.items.empty() || std::ranges::contains(agreement.items, item));
}

// 5.2.5, 9.2.2 a year's review has a score, a verdict, and what follows from it
std::vector<record::Error> review_gaps(const PerformanceReview& review) {
    auto gaps = checked(review);
    const auto gap = [&](std::string message, auto member, std::string clause) {
        gaps.push_back({std::move(message), std::string(record::key_of(member)), std::move(clause)});
    };
    const bool has_year = review.year.is_set();
    if (has_year && (review.year.value < calendar::first_year || review.year.value > calendar::last_year))
        gap("考核年度请写四位年份，例如 2026", &PerformanceReview::year, "5.2.5");
    else if (has_year && review.reviewed_on.is_set() && review.reviewed_on.year < review.year.value)
        gap("考核日期早于考核年度", &PerformanceReview::reviewed_on, "5.2.5");
    if (review.score.value > highest_score)
        gap("考核得分应在 0 到 100 之间", &PerformanceReview::score, "5.2.5");
    if (review.verdict == ReviewVerdict::improve && review.improvement.empty())
        gap("限期改进请写明改进要求和期限", &PerformanceReview::improvement, "5.2.5");
    if (review.verdict == ReviewVerdict::end && review.findings.empty())
        gap("终止合作请写明考核情况，作为今后选择合作的依据", &PerformanceReview::findings, "9.2.2");
    return gaps;
}

ReviewVerdict verdict_on(std::span<const PerformanceReview> reviews, calendar::Date on) {
    const PerformanceReview* latest = nullptr;
    for (const PerformanceReview& review : reviews) {
        if (review.reviewed_on <= on && (latest == nullptr || latest->reviewed_on <= review.reviewed_on))
            latest = &review;
    }
    return latest == nullptr ? ReviewVerdict::none : latest->verdict;
}

}  // namespace anze::party
