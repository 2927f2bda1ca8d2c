#include "ledger/unit_file.h"

#include "ledger/play.h"

using namespace anze;
using namespace anze::ledger;
using anze::test::day;
using anze::test::Prepared;

TEST_CASE("a unit's file joins what lies in its streams") {
    Prepared play;
    play.must(Save<policy::Policy>{
        unit_stream(play.unit_id), {}, {"PZAX2027000001", "天府财险", day("2027-05-20"), day("2028-05-19"), {}}});
    const UnitFile file = unit_file(play.ledger(), play.unit_id);
    REQUIRE(file.unit->value.name == "成都鼎盛化工有限责任公司");
    REQUIRE(file.policies.size() == 2);
    REQUIRE(file.policies.front()->value.number == "PZAX2027000001");
    REQUIRE(latest_policy(play.ledger(), play.unit_id) == file.policies.front());
    REQUIRE(file.premium_of(play.policy_id)->value.due_fen == record::money_of_fen(4'080'000));
    REQUIRE(file.premium_of(file.policies.front()->id) == nullptr);
    REQUIRE(file.plans.size() == 1);
    REQUIRE(file.services.empty());
    REQUIRE(unit_file(play.ledger(), "nobody").unit == nullptr);
}

TEST_CASE("a plan starts from the template and what is known, without the insurer's own figures", "[5.3.1]") {
    Prepared play;
    auto unit = play.ledger().find<party::InsuredUnit>(play.unit_id)->value;
    unit.industry = "化学原料和化学制品制造业";
    unit.industry_code = "C26";
    unit.staff_count = {680};
    play.must(Save<party::InsuredUnit>{unit_stream(play.unit_id), play.unit_id, unit});
    play.must(Save<party::UnitFigures>{internal_stream(play.unit_id), {}, {"30600", "27200", {}}});
    const auto plan = starting_plan(unit_file(play.ledger(), play.unit_id));
    REQUIRE(plan.policy_id == play.policy_id);
    REQUIRE(plan.unit_overview == "所属行业：化学原料和化学制品制造业（C26）；从业人员：680 人。");
    REQUIRE(!plan.agreed_on.is_set());
}

TEST_CASE("a new unit begins its own stream under its id") {
    Prepared play;
    play.must(Save<party::InsuredUnit>{{}, {}, {.name = "成都鼎盛纺织有限公司", .credit_code = "91510105r1c3qrk2rg"}});
    const auto& unit = play.ledger().table<party::InsuredUnit>().all().back();
    REQUIRE(play.ledger().stream_of(unit.stream) == unit_stream(unit.id));
    REQUIRE(unit.value.credit_code == "91510105R1C3QRK2RG");
    const auto again =
        play.try_to(Save<party::InsuredUnit>{{}, {}, {.name = "另一家", .credit_code = "91510105R1C3QRK2RG"}});
    REQUIRE(again.size() == 1);
    REQUIRE(again.front().place == "credit_code");
    play.must(Save<party::InsuredUnit>{unit_stream(unit.id), unit.id, unit.value});
}

TEST_CASE("a unit has one record of figures, whoever writes it first") {
    Prepared play;
    const StreamName stream = internal_stream(play.unit_id);
    play.must(Save<party::UnitFigures>{stream, {}, {.revenue_ten_thousand_yuan = "30600"}});
    play.must(Save<party::UnitFigures>{stream, play.unit_id, {.revenue_ten_thousand_yuan = "31000"}});
    REQUIRE(play.ledger().table<party::UnitFigures>().size() == 1);
    REQUIRE(play.ledger().find<party::UnitFigures>(play.unit_id)->value.revenue_ten_thousand_yuan == "31000");
}

TEST_CASE("a policy's number is registered once") {
    Prepared play;
    const auto refusals = play.try_to(Save<policy::Policy>{
        unit_stream(play.unit_id), {}, {"PZAX2026000001", "天府财险", day("2026-05-20"), day("2027-05-19"), {}}});
    REQUIRE(refusals.size() == 1);
    REQUIRE(refusals.front().place == "number");
}
