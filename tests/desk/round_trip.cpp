#include "desk/round_trip.h"

#include "form/document_json.h"
#include "form/list_file.h"
#include "golden/golden.h"

#include <catch2/catch_test_macros.hpp>

namespace anze::test {

using namespace ledger;

namespace {

std::string reasons_of(const std::vector<roster::RefusedRow>& refused) {
    std::string all;
    for (const roster::RefusedRow& row : refused) {
        for (const roster::Fault& fault : row.faults)
            all += std::to_string(row.line) + " " + fault.column + " " + fault.reason + "\n";
    }
    return all;
}

std::size_t rows_of(const form::Document& document) {
    return cells_of(document).size() - 1;
}

}  // namespace

RoundTrip::RoundTrip() : Office(1) {
    set_day({2026, 11, 2});
    act(FoundArchive{record::Writer::insurer, "天府财险四川分公司", "王建国", "责任险管理部"});
    roster::Row row;
    row.unit_name = "成都𠮷祥食品有限公司";
    row.credit_code = "91510104MA0000001E";
    row.industry_code = "C14";
    row.staff_count = {120};
    row.revenue_ten_thousand_yuan = "8100.5";
    row.contact = "林䶮";
    row.phone = "028-80000001";
    row.policy_number = "SL20260000000001";
    row.starts_on = {2026, 5, 25};
    row.ends_on = {2027, 5, 24};
    row.insured_persons = {118};
    row.premium_due = record::money_of_fen(123'456'789);
    row.premium_received = record::money_of_fen(0);
    act(TakeInRoster{{row}});
    unit_id = ledger().table<party::InsuredUnit>().all().front().id;
    policy_id = ledger().table<policy::Policy>().all().front().id;
}

StreamName RoundTrip::serve(code::ServiceItem item) {
    StreamName stream = service_stream(unit_id, "first");
    act(Save<service::Service>{stream, {}, {.plan_id = "plan", .title = "第 1 次", .item = item}});
    REQUIRE(ledger().table<service::Service>().size() == 1);
    return stream;
}

std::string RoundTrip::service_id() {
    return ledger().table<service::Service>().all().front().id;
}

std::vector<std::string> RoundTrip::files_of(const std::string& name, const form::Document& document) {
    matches_golden(name + ".list.json", form::to_json(document).dump(1) + "\n");
    const std::string workbook = "PK\x03\x04";
    world.workbooks[workbook] = as_sheet(document);
    return {workbook, as_csv(document)};
}

void RoundTrip::give(const std::string& bytes, desk::Wish pick) {
    world.files_to_pick.push_back({"名单", bytes});
    wish(std::move(pick));
}

void RoundTrip::list_changes_nothing(const std::string& name, const form::Document& document,
                                     const desk::ListPurpose& purpose, std::size_t repeated) {
    for (const std::string& bytes : files_of(name, document)) {
        CAPTURE(name, bytes);
        give(bytes, desk::PickList{purpose});
        REQUIRE(view().list_intake);
        const desk::ListIntake& intake = *view().list_intake;
        CAPTURE(intake.error, reasons_of(intake.refused));
        CHECK(intake.refused.empty());
        CHECK(intake.unread_columns.empty());
        CHECK(roster::mapped_count(intake.columns.columns) == intake.columns.fields.size());
        CHECK(intake.counts.repeated == repeated);
        CHECK(intake.effect == ListEffect{.unchanged = rows_of(document) - repeated});
        const std::size_t written = world.operations.size();
        wish(desk::TakeInListNow{});
        CHECK_FALSE(view().list_intake);
        CHECK(world.operations.size() == written);
    }
}

void RoundTrip::roster_changes_nothing(const std::string& name, const form::Document& document) {
    for (const std::string& bytes : files_of(name, document)) {
        CAPTURE(name, bytes);
        give(bytes, desk::PickRoster{});
        REQUIRE(view().roster_intake);
        const desk::RosterIntake& intake = *view().roster_intake;
        REQUIRE(intake.finished);
        CAPTURE(intake.error, reasons_of(intake.roster.refused));
        CHECK(intake.roster.refused.empty());
        CHECK(intake.roster.duplicates.empty());
        CHECK(roster::mapped_count(intake.columns.columns) == intake.columns.fields.size());
        CHECK(intake.effect.new_units == 0);
        CHECK(intake.effect.new_policies == 0);
        CHECK(intake.effect.updated == 0);
        CHECK(intake.effect.unchanged == rows_of(document));
        const std::size_t written = world.operations.size();
        wish(desk::TakeInRosterNow{});
        CHECK_FALSE(view().roster_intake);
        CHECK(world.operations.size() == written);
    }
}

}  // namespace anze::test
