#include "ledger/contract.h"

#include "ledger/insured.h"

using namespace anze;
using namespace anze::ledger;
using anze::test::day;
using anze::test::Insured;
using code::ServiceItem;

namespace {

const Entry<policy::Policy>& policy_of(const Insured& play) {
    return *play.ledger().find<policy::Policy>(play.policy_id);
}

}  // namespace

TEST_CASE("a contract is told and written, or it has gaps", "[5.1.1]") {
    Insured play;
    CHECK(contract_gaps(play.ledger(), policy_of(play)).size() == 2);
    play.promise(ServiceItem::hazard_screening, 2);
    CHECK(contract_gaps(play.ledger(), policy_of(play)).size() == 1);
    play.tell_rights("2026-05-18");
    CHECK(contract_gaps(play.ledger(), policy_of(play)).empty());
    play.must(Withdraw<policy::ServiceTerm>{play.ledger().table<policy::ServiceTerm>().all().front().id, "误填"});
    CHECK(contract_gaps(play.ledger(), policy_of(play)).size() == 1);
}

TEST_CASE("the latest notice of rights counts", "[5.1.1]") {
    Insured play;
    CHECK(rights_notice_of(play.ledger(), play.policy_id) == nullptr);
    play.tell_rights("2026-05-18");
    play.tell_rights("2026-05-10");
    CHECK(rights_notice_of(play.ledger(), play.policy_id)->value.told_on == day("2026-05-18"));
}

TEST_CASE("a service counts for the contract in whose time its last day lies", "[5.1.2]") {
    Insured play;
    play.promise(ServiceItem::hazard_screening, 2);
    REQUIRE(owed_services(play.ledger(), policy_of(play)).size() == 1);
    CHECK(owed_services(play.ledger(), policy_of(play)).front().done_times == 0);
    play.serve(ServiceItem::hazard_screening, "2026-05-19");  // the day before it starts
    CHECK(counts_of_services(play.ledger(), policy_of(play)).empty());
    play.serve(ServiceItem::hazard_screening, "2026-05-20");
    CHECK(owed_services(play.ledger(), policy_of(play)).front().done_times == 1);
    play.must(OpenService{.plan_id = play.plan_id, .planned_on = day("2026-11-20")});
    CHECK(owed_services(play.ledger(), policy_of(play)).front().done_times == 1);
    play.serve(ServiceItem::hazard_screening, "2027-05-19");
    CHECK(owed_services(play.ledger(), policy_of(play)).empty());
}

TEST_CASE("a service is in the contract, outside it, or nobody wrote down what is in it", "[5.1.2]") {
    Insured play;
    const StreamNumber service = play.serve(ServiceItem::hazard_screening, "2026-11-09");
    CHECK_FALSE(is_in_contract(play.ledger(), case_of(play.ledger(), service)).has_value());
    play.promise(ServiceItem::training, 1);
    CHECK(is_in_contract(play.ledger(), case_of(play.ledger(), service)) == false);
    play.promise(ServiceItem::hazard_screening, 1);
    CHECK(is_in_contract(play.ledger(), case_of(play.ledger(), service)) == true);
}

TEST_CASE("money taken for a service of the contract is to be given back, else to be shown", "[5.1.2]") {
    Insured play;
    const StreamNumber service = play.serve(ServiceItem::hazard_screening, "2026-11-09");
    const policy::ExtraCharge charge{.service_id = case_of(play.ledger(), service).service->id,
                                     .amount_fen = record::money_of_fen(50'000),
                                     .charged_on = day("2026-11-10"),
                                     .reason = "单位另行委托"};
    play.must(Save<policy::ExtraCharge>{play.internal(), {}, charge});
    play.promise(ServiceItem::training, 1);
    REQUIRE(charge_gaps(play.ledger(), charge).size() == 1);
    CHECK(charge_gaps(play.ledger(), charge).front().message.contains("核实"));
    play.promise(ServiceItem::hazard_screening, 1);
    CHECK(charge_gaps(play.ledger(), charge).front().message.contains("退还"));
}
