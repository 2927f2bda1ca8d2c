// The agreements with those who serve for the insurer, and how well they serve (5.2.5, 9.2.2).
#pragma once

#include "calendar/date.h"
#include "code/service_item.h"
#include "record/attachment.h"
#include "record/decimal.h"
#include "record/type.h"

#include <span>

namespace anze::party {

// With an organisation (entrusted, or a broker) or with a person engaged from outside: one of the two.
struct ServiceAgreement {
    std::string number = {};
    std::string organization_id = {};
    std::string professional_id = {};
    calendar::Date signed_on = {};
    calendar::Date starts_on = {};
    calendar::Date ends_on = {};
    std::vector<code::ServiceItem> items = {};
    std::string insurer_duties = {};
    std::string partner_duties = {};
    std::string requirements = {};
    std::vector<record::Attachment> pages = {};
    bool operator==(const ServiceAgreement&) const = default;
};

enum class ReviewVerdict : std::uint8_t { none, keep, improve, end };

// The insurer's own assessment of a partner for one year; of an organisation or of a person: one of the two.
struct PerformanceReview {
    std::string organization_id = {};
    std::string professional_id = {};
    record::Count year = {};
    calendar::Date reviewed_on = {};
    std::string reviewer = {};
    record::Decimal score = {};
    ReviewVerdict verdict = ReviewVerdict::none;
    std::string findings = {};
    std::string improvement = {};
    bool operator==(const PerformanceReview&) const = default;
};

// 5.2.5: what the agreement leaves open.
std::vector<record::Error> agreement_gaps(const ServiceAgreement& agreement);

// Signed, and its time runs. Without an end it runs on.
bool is_in_force(const ServiceAgreement& agreement, calendar::Date on);

// In force, and for that item; an agreement that names no items is for all of them.
bool covers(const ServiceAgreement& agreement, code::ServiceItem item, calendar::Date on);

// 5.2.5, 9.2.2
std::vector<record::Error> review_gaps(const PerformanceReview& review);

// The verdict that holds on that day; `reviews` are those of one partner. none: not reviewed yet.
ReviewVerdict verdict_on(std::span<const PerformanceReview> reviews, calendar::Date on);

}  // namespace anze::party

namespace anze::record {

template <>
struct Choices<party::ReviewVerdict> {
    static constexpr std::array list{
        Choice{party::ReviewVerdict::keep, "keep", "继续合作"},
        Choice{party::ReviewVerdict::improve, "improve", "限期改进"},
        Choice{party::ReviewVerdict::end, "end", "终止合作"},
    };
};

template <>
inline constexpr auto fields<party::ServiceAgreement> = std::tuple{
    field(&party::ServiceAgreement::number, "number", "协议编号").required().longest(60),
    field(&party::ServiceAgreement::organization_id, "organization_id", "服务机构或保险经纪人")
        .refers("service_organization"),
    field(&party::ServiceAgreement::professional_id, "professional_id", "外部专业技术人员").refers("professional"),
    field(&party::ServiceAgreement::signed_on, "signed_on", "签订日期").required().legal_weight(),
    field(&party::ServiceAgreement::starts_on, "starts_on", "协议起期").required().legal_weight(),
    field(&party::ServiceAgreement::ends_on, "ends_on", "协议止期").legal_weight().hint("不定期的不填"),
    field(&party::ServiceAgreement::items, "items", "服务项目").hint("不填表示不限"),
    field(&party::ServiceAgreement::insurer_duties, "insurer_duties", "保险公司职责").long_text(),
    field(&party::ServiceAgreement::partner_duties, "partner_duties", "受托方职责").long_text(),
    field(&party::ServiceAgreement::requirements, "requirements", "工作要求").long_text(),
    field(&party::ServiceAgreement::pages, "pages", "协议扫描件"),
};
static_assert(covers_every_member<party::ServiceAgreement>);
template <>
inline constexpr TypeInfo type<party::ServiceAgreement>{"service_agreement", "服务协议", Stream::company,
                                                        Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<party::ServiceAgreement> = true;

template <>
inline constexpr auto fields<party::PerformanceReview> = std::tuple{
    field(&party::PerformanceReview::organization_id, "organization_id", "服务机构或保险经纪人")
        .refers("service_organization"),
    field(&party::PerformanceReview::professional_id, "professional_id", "专业技术人员").refers("professional"),
    field(&party::PerformanceReview::year, "year", "考核年度").required(),
    field(&party::PerformanceReview::reviewed_on, "reviewed_on", "考核日期").required().legal_weight(),
    field(&party::PerformanceReview::reviewer, "reviewer", "考核人").required().longest(40),
    field(&party::PerformanceReview::score, "score", "考核得分").required().hint("0 到 100"),
    field(&party::PerformanceReview::verdict, "verdict", "考核结论").required().legal_weight(),
    field(&party::PerformanceReview::findings, "findings", "考核情况").long_text(),
    field(&party::PerformanceReview::improvement, "improvement", "改进要求").long_text(),
};
static_assert(covers_every_member<party::PerformanceReview>);
template <>
inline constexpr TypeInfo type<party::PerformanceReview>{"performance_review", "服务质效考核", Stream::company,
                                                         Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<party::PerformanceReview> = true;

}  // namespace anze::record
