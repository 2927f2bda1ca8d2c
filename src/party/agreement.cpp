#include "party/agreement.h"

#include "record/gaps.h"

#include <algorithm>

namespace anze::party {
namespace {

constexpr record::Decimal highest_score = record::decimal_of(100);

// Agreements and reviews are each of one partner.
template <class R>
record::Gaps gaps_of(const R& value) {
    record::Gaps gaps("5.2.5");
    gaps.check(value);
    gaps.need(value.organization_id.empty() != value.professional_id.empty(), &R::organization_id,
              "请选择一个服务机构（保险经纪人）或一名专业技术人员，只选其一");
    return gaps;
}

}  // namespace

// 5.2.5 an agreement makes clear the duties of both sides and what is asked of the work
std::vector<record::Error> agreement_gaps(const ServiceAgreement& agreement) {
    record::Gaps gaps = gaps_of(agreement);
    gaps.need(!agreement.starts_on.is_set() || agreement.signed_on <= agreement.starts_on, &ServiceAgreement::starts_on,
              "协议起期早于签订日期：应先签订协议再开展服务");
    gaps.need(!agreement.ends_on.is_set() || agreement.starts_on <= agreement.ends_on, &ServiceAgreement::ends_on,
              "协议止期早于起期");
    for (const auto member :
         {&ServiceAgreement::insurer_duties, &ServiceAgreement::partner_duties, &ServiceAgreement::requirements})
        gaps.need(!(agreement.*member).empty(), member, "协议尚未明确“" + std::string(record::label_of(member)) + "”");
    return gaps.take();
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
    record::Gaps gaps = gaps_of(review);
    const bool has_year = review.year.is_set();
    if (has_year && (review.year.value < calendar::first_year || review.year.value > calendar::last_year))
        gaps.add(&PerformanceReview::year, "考核年度请写四位年份，例如 2026");
    else if (has_year && review.reviewed_on.is_set() && review.reviewed_on.year < review.year.value)
        gaps.add(&PerformanceReview::reviewed_on, "考核日期早于考核年度");
    gaps.need(review.score <= highest_score, &PerformanceReview::score, "考核得分应在 0 到 100 之间");
    gaps.need(review.verdict != ReviewVerdict::improve || !review.improvement.empty(), &PerformanceReview::improvement,
              "限期改进请写明改进要求和期限");
    auto all = gaps.take();
    if (review.verdict == ReviewVerdict::end && review.findings.empty()) {
        all.push_back({"终止合作请写明考核情况，作为今后选择合作的依据",
                       std::string(record::key_of(&PerformanceReview::findings)), "9.2.2"});
    }
    return all;
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
