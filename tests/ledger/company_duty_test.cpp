#include "ledger/duty_book.h"
#include "ledger/play.h"
#include "party/regime.h"
#include "promotion/promotion.h"

using namespace anze;
using namespace anze::ledger;
using anze::test::day;
using anze::test::Prepared;

namespace {

std::vector<Duty> due_under(const Prepared& play, std::string_view clause, std::string_view date) {
    auto all = duties(play.ledger(), calendar::built_in_calendar(), day(date));
    std::erase_if(all, [&](const Duty& duty) { return duty.clause != clause; });
    return all;
}

// A large chemical plant that is insured until the end of June 2027.
struct LargePlant : Prepared {
    LargePlant() {
        auto unit = ledger().find<party::InsuredUnit>(unit_id)->value;
        unit.high_risk_field = "危险化学品";
        unit.industry_code = "C26";
        unit.staff_count = {1200};
        must(Save<party::InsuredUnit>{unit_stream(unit_id), unit_id, unit});
        must(Save<party::UnitFigures>{
            internal_stream(unit_id), {}, {.revenue_ten_thousand_yuan = "50000", .assets_ten_thousand_yuan = "60000"}});
        insure("2026-07-01", "2027-06-30");
    }
    void insure(std::string_view from, std::string_view to) {
        auto policy = ledger().find<policy::Policy>(policy_id)->value;
        policy.starts_on = day(from);
        policy.ends_on = day(to);
        must(Save<policy::Policy>{unit_stream(unit_id), policy_id, policy});
    }
};

}  // namespace

TEST_CASE("a manager is trained once in each calendar year", "[5.2.1]") {
    Prepared play;
    play.must(Save<party::Staff>{company_stream(), {}, {.name = "赵敏", .in_management_body = true}});
    const std::string manager = play.ledger().table<party::Staff>().all().back().id;
    const auto of_manager = [&](std::string_view date) {
        auto all = due_under(play, "5.2.1", date);
        std::erase_if(all, [](const Duty& duty) { return duty.person != "赵敏"; });
        return all;
    };
    REQUIRE(of_manager("2026-11-09").size() == 1);
    CHECK(of_manager("2026-11-09").front().due.date == day("2026-12-31"));
    CHECK(of_manager("2026-11-09").front().place == Place::people);
    play.must(Save<party::ManagerTraining>{
        company_stream(), {}, {.staff_id = manager, .held_on = day("2026-03-05"), .topic = "安责险实务"}});
    CHECK(of_manager("2026-11-09").empty());
    REQUIRE(of_manager("2027-01-04").size() == 1);
    CHECK(of_manager("2027-01-04").front().due.date == day("2027-12-31"));
}

TEST_CASE("a certificate warns before it ends and until it is renewed", "[5.2.4]") {
    Prepared play;
    auto person = play.ledger().find<party::Professional>(play.professional_ids.front())->value;
    person.certificate_expiry = day("2026-12-31");
    play.must(Save<party::Professional>{company_stream(), play.professional_ids.front(), person});
    CHECK(due_under(play, "5.2.4", "2026-10-31").empty());
    REQUIRE(due_under(play, "5.2.4", "2026-11-01").size() == 1);
    CHECK(due_under(play, "5.2.4", "2026-11-01").front().is_target);
    CHECK(due_under(play, "5.2.4", "2027-01-05").front().state == DutyState::overdue);
    person.certificate_expiry = day("2029-12-31");
    play.must(Save<party::Professional>{company_stream(), play.professional_ids.front(), person});
    CHECK(due_under(play, "5.2.4", "2027-01-05").empty());
}

TEST_CASE("missing regimes stand in each day's list until all seven are in force", "[5.1.3]") {
    Prepared play;
    const auto& kinds = record::Choices<party::RegimeKind>::list;
    for (std::size_t at = 0; at < kinds.size(); ++at) {
        const auto all = due_under(play, "5.1.3", "2026-11-09");
        REQUIRE(all.size() == 1);
        CHECK(all.front().matter == "建立管理制度：还缺 " + std::to_string(kinds.size() - at) + " 项");
        CHECK(all.front().state == DutyState::today);
        CHECK(all.front().is_target);
        CHECK(all.front().place == Place::regimes);
        play.must(Save<party::Regime>{company_stream(),
                                      {},
                                      {.kind = kinds[at].value,
                                       .title = std::string(kinds[at].label),
                                       .version = "1",
                                       .effective_on = day("2026-11-09")}});
    }
    CHECK(due_under(play, "5.1.3", "2026-11-09").empty());
    CHECK(due_under(play, "5.1.3", "2026-11-08").size() == 1);
}

TEST_CASE("a catalogue of technology is obtained in each calendar year", "[6.6.2.2]") {
    Prepared play;
    REQUIRE(due_under(play, "6.6.2.2", "2026-11-09").size() == 1);
    CHECK(due_under(play, "6.6.2.2", "2026-11-09").front().due.date == day("2026-12-31"));
    CHECK_FALSE(due_under(play, "6.6.2.2", "2026-11-09").front().is_target);
    play.must(Save<promotion::CatalogueItem>{company_stream(),
                                             {},
                                             {.year = {2026},
                                              .kind = promotion::ItemKind::equipment,
                                              .name = "可燃气体在线监测装置",
                                              .publisher = "应急管理部"}});
    CHECK(due_under(play, "6.6.2.2", "2026-11-09").empty());
    CHECK(due_under(play, "6.6.2.2", "2027-01-04").size() == 1);
}

TEST_CASE("a large unit of a high-risk field is served once in each calendar year", "[6]") {
    LargePlant play;
    REQUIRE(due_under(play, "6", "2026-11-09").size() == 1);
    CHECK(due_under(play, "6", "2026-11-09").front().due.date == day("2026-12-31"));
    CHECK(due_under(play, "6", "2027-02-01").front().due.date == day("2027-06-30"));
    play.play_visit();
    CHECK(due_under(play, "6", "2026-11-10").empty());
    CHECK(due_under(play, "6", "2027-02-01").size() == 1);
}

TEST_CASE("neither a small unit nor one of no high-risk field has to be served each year", "[6]") {
    LargePlant play;
    auto unit = play.ledger().find<party::InsuredUnit>(play.unit_id)->value;
    unit.staff_count = {40};
    play.must(Save<party::InsuredUnit>{unit_stream(play.unit_id), play.unit_id, unit});
    CHECK(due_under(play, "6", "2026-11-09").empty());
    unit.staff_count = {1200};
    unit.high_risk_field.clear();
    play.must(Save<party::InsuredUnit>{unit_stream(play.unit_id), play.unit_id, unit});
    CHECK(due_under(play, "6", "2026-11-09").empty());
}

TEST_CASE("what the contract promises is done before the policy ends", "[5.1.2]") {
    LargePlant play;
    CHECK(due_under(play, "5.1.2", "2027-05-30").empty());
    REQUIRE(due_under(play, "5.1.2", "2027-05-31").size() == 1);
    CHECK(due_under(play, "5.1.2", "2027-06-30").front().state == DutyState::today);
    CHECK(due_under(play, "5.1.2", "2027-07-01").empty());
    play.must(Save<policy::Policy>{unit_stream(play.unit_id),
                                   {},
                                   {.number = "续保-1", .starts_on = day("2027-07-01"), .ends_on = day("2028-06-30")}});
    CHECK(due_under(play, "5.1.2", "2027-06-15").empty());
}

TEST_CASE("the book of duties follows what is known of people, figures and services", "[6]") {
    LargePlant play;
    DutyBook book;
    const auto require_as_made_anew = [&] {
        book.update(play.ledger(), calendar::built_in_calendar(), day("2026-11-10"));
        const auto anew = duties(play.ledger(), calendar::built_in_calendar(), day("2026-11-10"));
        REQUIRE(book.all().size() == anew.size());
        for (std::size_t at = 0; at < anew.size(); ++at)
            CHECK(book.all()[at].matter == anew[at].matter);
    };
    require_as_made_anew();
    play.must(Save<party::UnitFigures>{internal_stream(play.unit_id), play.unit_id, {}});
    require_as_made_anew();
    play.must(Save<party::Staff>{company_stream(), {}, {.name = "赵敏", .in_management_body = true}});
    require_as_made_anew();
    play.play_visit();
    require_as_made_anew();
}

TEST_CASE("the book of duties follows whether the year to publish was one of service", "[9.2.1]") {
    Prepared play;
    DutyBook book;
    const auto is_to_publish = [&] {
        book.update(play.ledger(), calendar::built_in_calendar(), day("2027-01-04"));
        return std::ranges::contains(book.all(), "9.2.1", &Duty::clause);
    };
    CHECK_FALSE(is_to_publish());
    play.play_visit();
    CHECK(due_under(play, "9.2.1", "2027-01-04").size() == 1);
    CHECK(is_to_publish());
    CHECK(due_under(play, "9.2.1", "2028-01-04").empty());
}
