#include "party/team.h"

#include <algorithm>

namespace anze::party {
namespace {

// 6.2.2.4 两年以上检测检验工作经验
constexpr std::int64_t fewest_testing_years = 2;

using Reasons = std::vector<record::Error>;

void add(Reasons& reasons, const Professional& professional, const std::string& message, auto member,
         std::string clause) {
    reasons.push_back({professional.name + "：" + message, std::string(record::key_of(member)), std::move(clause)});
}

// 5.3.1 able to serve what the service is about
void add_item_reason(Reasons& reasons, const Professional& professional, const TeamNeed& need) {
    const auto& items = professional.service_items;
    if (need.item == code::ServiceItem::none || items.empty() || std::ranges::contains(items, need.item))
        return;
    add(reasons, professional, "可承担的服务项目中没有“" + std::string(record::choice_label(need.item)) + "”",
        &Professional::service_items, "5.3.1");
}

// 6.2.2.3, 6.2.2.4 an evaluator's certificate for evaluations, two years of testing for tests
void add_risk_service_reasons(Reasons& reasons, const Professional& professional, const TeamNeed& need) {
    if (need.needs_evaluator && professional.evaluator_certificate.empty()) {
        add(reasons, professional, "承担安全评价须取得安全评价师职业技能等级认定，没有登记证书编号",
            &Professional::evaluator_certificate, "6.2.2.3");
    }
    if (need.needs_testing_experience && professional.testing_years.value < fewest_testing_years) {
        add(reasons, professional, "承担检测检验须有 2 年以上检测检验工作经验", &Professional::testing_years,
            "6.2.2.4");
    }
}

// 5.2.3 the organisation that sends the person may be entrusted
void add_organization_reasons(Reasons& reasons, const Professional& professional, const Standing& standing) {
    if (professional.engagement != Engagement::service_organization)
        return;
    if (professional.organization_id.empty()) {
        add(reasons, professional, "没有选择所属服务机构，无法核对机构条件", &Professional::organization_id, "5.2.3");
        return;
    }
    reasons.insert(reasons.end(), standing.organization_gaps.begin(), standing.organization_gaps.end());
}

// 5.2.5 whoever is not the insurer's own serves under an agreement
void add_agreement_reason(Reasons& reasons, const Professional& professional, const Standing& standing) {
    if (professional.engagement == Engagement::own_staff || standing.has_agreement)
        return;
    const std::string partner = professional.engagement == Engagement::external ? "本人" : "其所属机构";
    add(reasons, professional, "与" + partner + "没有覆盖该项目和服务日期的服务协议，请先签订或续签",
        &Professional::engagement, "5.2.5");
}

// 9.2.2 the review decides who is worked with
void add_review_reason(Reasons& reasons, const Professional& professional, const Standing& standing) {
    if (standing.last_verdict == ReviewVerdict::end) {
        add(reasons, professional, "最近一次服务质效考核的结论是终止合作", &Professional::organization_id, "9.2.2");
    }
}

// 5.3.1 a group serves one unit at a time ("一对一")
void add_booking_reasons(Reasons& reasons, const Professional& professional, const Standing& standing,
                         const TeamNeed& need) {
    for (const Booking& booking : standing.bookings) {
        if (need.first_day_on <= booking.on && booking.on <= need.last_day_on) {
            add(reasons, professional, calendar::to_string(booking.on) + " 已安排在“" + booking.where + "”",
                &Professional::name, "5.3.1");
        }
    }
}

}  // namespace

// 5.2.2, 5.2.4, 5.3.1 the team is of professionals with the ability and qualification for the item
std::vector<record::Error> unfit_reasons(const Professional& professional, const Standing& standing,
                                         const TeamNeed& need) {
    Reasons reasons = qualification_gaps(professional, need.last_day_on);
    add_item_reason(reasons, professional, need);
    add_risk_service_reasons(reasons, professional, need);
    add_organization_reasons(reasons, professional, standing);
    add_agreement_reason(reasons, professional, standing);
    add_review_reason(reasons, professional, standing);
    add_booking_reasons(reasons, professional, standing, need);
    return reasons;
}

}  // namespace anze::party
