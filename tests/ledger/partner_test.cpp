#include "ledger/partner.h"
#include "ledger/play.h"

using namespace anze;
using namespace anze::ledger;
using anze::test::day;
using anze::test::Prepared;
using code::ServiceItem;

namespace {

constexpr std::string_view elsewhere = "another unit";

// 陈静 is sent by an organisation that may be entrusted with screenings.
struct Entrusting : Prepared {
    Entrusting() {
        must(Save<party::ServiceOrganization>{company_stream(),
                                              {},
                                              {.name = "成都安信技术服务公司",
                                               .kind = party::OrganizationKind::service_organization,
                                               .has_legal_personality = party::Fulfilled::yes,
                                               .premises = "成都市高新区",
                                               .full_time_professionals = {5}}});
        organization_id = ledger().table<party::ServiceOrganization>().all().front().id;
        must(Save<party::OrganizationLicence>{company_stream(),
                                              {},
                                              {.organization_id = organization_id,
                                               .name = "安全评价机构资质",
                                               .number = "APJ-1",
                                               .scope = {ServiceItem::hazard_screening}}});
        engage(party::Engagement::service_organization, organization_id);
    }

    void engage(party::Engagement engagement, const std::string& of_organization) {
        auto value = person().value;
        value.engagement = engagement;
        value.organization_id = of_organization;
        must(Save<party::Professional>{company_stream(), person().id, value});
    }

    void agree(party::ServiceAgreement agreement, std::string_view from, std::string_view to) {
        agreement.number = "XY-1";
        agreement.signed_on = agreement.starts_on = day(from);
        agreement.ends_on = day(to);
        must(Save<party::ServiceAgreement>{company_stream(), {}, agreement});
    }
    void agree_with_organization(std::string_view from, std::string_view to) {
        agree({.organization_id = organization_id}, from, to);
    }

    void review(party::PerformanceReview review, party::ReviewVerdict verdict) {
        review.year = {2026};
        review.reviewed_on = day("2026-06-30");
        review.reviewer = "李敏";
        review.score = record::decimal_of(80);
        review.verdict = verdict;
        must(Save<party::PerformanceReview>{company_stream(), {}, review});
    }

    const Entry<party::Professional>& person() const {
        return *ledger().find<party::Professional>(professional_ids.front());
    }
    party::Standing standing(std::string_view first, std::string_view last, std::string_view unit = elsewhere) const {
        return standing_of(
            ledger(), person(),
            {.item = ServiceItem::hazard_screening, .first_day_on = day(first), .last_day_on = day(last)}, unit);
    }
    archive::MaterialState contract() const {
        const auto all = materials(ledger(), current());
        return *std::ranges::find(all, archive::Material::entrustment_contract, &archive::MaterialState::material);
    }

    std::string organization_id = {};
};

}  // namespace

TEST_CASE("an agreement is with the person or with the person's organisation", "[5.2.5]") {
    Entrusting play;
    play.agree_with_organization("2026-01-01", "2026-12-31");
    play.agree({.organization_id = "another"}, "2026-01-01", "2026-12-31");
    play.agree({.professional_id = play.professional_ids.back()}, "2026-01-01", "2026-12-31");
    CHECK(agreements_of(play.ledger(), play.person()).size() == 1);
    play.agree({.professional_id = play.person().id}, "2026-01-01", "2026-12-31");
    CHECK(agreements_of(play.ledger(), play.person()).size() == 2);
    play.engage(party::Engagement::external, {});
    CHECK(agreements_of(play.ledger(), play.person()).size() == 1);
}

TEST_CASE("an agreement covers the item on each day, and a renewed one goes on", "[5.2.5]") {
    Entrusting play;
    play.agree_with_organization("2026-01-01", "2026-11-09");
    CHECK(play.standing("2026-11-08", "2026-11-09").has_agreement);
    CHECK_FALSE(play.standing("2026-11-09", "2026-11-10").has_agreement);
    play.agree({.organization_id = play.organization_id, .items = {ServiceItem::training}}, "2026-11-10", "2027-11-09");
    CHECK_FALSE(play.standing("2026-11-09", "2026-11-10").has_agreement);
    play.agree_with_organization("2026-11-10", "2027-11-09");
    CHECK(play.standing("2026-11-09", "2026-11-10").has_agreement);
    const party::TeamNeed any_item{.first_day_on = day("2026-11-10"), .last_day_on = day("2026-11-10")};
    CHECK(standing_of(play.ledger(), play.person(), any_item).has_agreement);
}

TEST_CASE("what an organisation misses is known of the person it sends", "[5.2.3]") {
    Entrusting play;
    CHECK(play.standing("2026-11-09", "2026-11-09").organization_gaps.empty());
    const auto licences = company_records<party::OrganizationLicence>(play.ledger());
    auto licence = licences.front()->value;
    licence.expiry = day("2026-11-09");
    play.must(Save<party::OrganizationLicence>{company_stream(), licences.front()->id, licence});
    CHECK(play.standing("2026-11-08", "2026-11-09").organization_gaps.empty());
    CHECK(play.standing("2026-11-09", "2026-11-10").organization_gaps.size() == 1);
    play.must(Withdraw<party::ServiceOrganization>{play.organization_id, "重复登记"});
    REQUIRE(play.standing("2026-11-09", "2026-11-09").organization_gaps.size() == 1);
    CHECK(play.standing("2026-11-09", "2026-11-09").organization_gaps.front().place == "organization_id");
}

TEST_CASE("of the verdicts on person and organisation the worse one holds", "[9.2.2]") {
    Entrusting play;
    using enum party::ReviewVerdict;
    CHECK(play.standing("2026-11-09", "2026-11-09").last_verdict == none);
    play.review({.organization_id = play.organization_id}, end);
    play.review({.professional_id = play.person().id}, keep);
    CHECK(play.standing("2026-11-09", "2026-11-09").last_verdict == end);
    CHECK(play.standing("2026-06-29", "2026-06-29").last_verdict == none);
}

TEST_CASE("a person who is at another unit is booked", "[5.3.1]") {
    Entrusting play;
    play.play_visit();
    const auto bookings = play.standing("2026-11-08", "2026-11-10").bookings;
    CHECK(bookings == std::vector<party::Booking>{{day("2026-11-09"), "成都鼎盛化工有限责任公司"}});
    CHECK(play.standing("2026-11-10", "2026-11-12").bookings.empty());
    CHECK(play.standing("2026-11-08", "2026-11-10", play.unit_id).bookings.empty());
    const auto& stays = *play.ledger().find<party::Professional>(play.professional_ids.back());
    const party::TeamNeed need{.first_day_on = day("2026-11-09"), .last_day_on = day("2026-11-09")};
    CHECK(standing_of(play.ledger(), stays, need, elsewhere).bookings.empty());
}

TEST_CASE("a planned visit books the whole group", "[5.3.1]") {
    Entrusting play;
    play.must(OpenService{play.plan_id, day("2026-11-13"), {}});
    const party::TeamNeed need{.first_day_on = day("2026-11-13"), .last_day_on = day("2026-11-13")};
    for (const auto& each : play.ledger().table<party::Professional>().all())
        CHECK(standing_of(play.ledger(), each, need, elsewhere).bookings.size() == 1);
}

TEST_CASE("those who fit are proposed first, and the others with the reason", "[5.2.2][5.3.1]") {
    Entrusting play;
    const party::TeamNeed need{
        .item = ServiceItem::hazard_screening, .first_day_on = day("2026-11-09"), .last_day_on = day("2026-11-09")};
    auto all = candidates(play.ledger(), need, play.unit_id);
    REQUIRE(all.size() == 3);
    CHECK(all[0].person->value.name == "周磊");
    CHECK(all[1].unfit.empty());
    CHECK(all[2].person->value.name == "陈静");
    REQUIRE(all[2].unfit.size() == 1);
    CHECK(all[2].unfit.front().clause == "5.2.5");
    play.agree_with_organization("2026-01-01", "2026-12-31");
    all = candidates(play.ledger(), need, play.unit_id);
    CHECK(all[0].person->value.name == "陈静");
    CHECK(all[0].unfit.empty());
}

TEST_CASE("the entrustment contract is there when each outsider has an agreement on the first day", "[7.1.2][5.2.5]") {
    Entrusting play;
    play.play_visit();
    CHECK(play.contract().needed);
    CHECK_FALSE(play.contract().present);
    CHECK(play.contract().note.starts_with("陈静"));
    play.agree_with_organization("2026-11-10", "2027-11-09");
    CHECK_FALSE(play.contract().present);
    play.agree_with_organization("2026-11-09", "2026-11-09");
    CHECK(play.contract().present);
    auto second = play.ledger().find<party::Professional>(play.professional_ids.back())->value;
    second.engagement = party::Engagement::external;
    play.must(Save<party::Professional>{company_stream(), play.professional_ids.back(), second});
    CHECK_FALSE(play.contract().present);
    CHECK(play.contract().note.starts_with(second.name));
}

TEST_CASE("a group of the insurer's own needs no entrustment contract", "[7.1.2]") {
    Entrusting play;
    play.engage(party::Engagement::own_staff, {});
    play.play_visit();
    CHECK_FALSE(play.contract().needed);
}
