#include "fee/fee.h"
#include "ledger/action/import_list.h"
#include "ledger/action/undo_import.h"
#include "ledger/play.h"

using namespace anze;
using namespace anze::ledger;
using anze::test::Prepared;

namespace {

roster::Row row(std::string unit, std::string policy) {
    roster::Row row;
    row.unit_name = std::move(unit);
    row.policy_number = std::move(policy);
    row.starts_on = {2026, 5, 20};
    row.ends_on = {2027, 5, 19};
    return row;
}

struct Imported : Prepared {
    Imported() {
        take_in({row("乙公司", "P2"), row("丙公司", "P3")});
        import_id = imports().back().id;
    }
    std::string import_id;

    void take_in(std::vector<roster::Row> rows) {
        must(ImportList{TakeInRoster{std::move(rows)}, {.list = "名册", .file_name = "名册.xlsx", .taken_on = today}});
    }
    const std::vector<Entry<roster::Import>>& imports() const { return ledger().table<roster::Import>().all(); }
    const Entry<party::InsuredUnit>& unit(std::string_view name) const {
        const auto& all = ledger().table<party::InsuredUnit>().all();
        return *std::ranges::find_if(all,
                                     [&](const auto& each) { return each.value.name == name && !each.withdrawn(); });
    }
    std::ptrdiff_t units() const { return std::ranges::distance(ledger().table<party::InsuredUnit>().counting()); }
    std::string why_not() { return try_to(UndoImport{import_id, "导错了文件"}).at(0).message; }
};

}  // namespace

TEST_CASE("an import is taken back as a whole, and the same list can be taken in again", "[7.2]") {
    Imported play;
    REQUIRE(play.units() == 3);
    CHECK(play.imports().back().value.file_name == "名册.xlsx");
    CHECK(play.try_to(UndoImport{play.import_id, {}}).size() == 1);
    play.must(UndoImport{play.import_id, "导错了文件"});
    CHECK(play.units() == 1);
    CHECK(std::ranges::distance(play.ledger().table<policy::Policy>().counting()) == 1);
    CHECK(play.imports().back().withdrawn_reason == "导错了文件");
    CHECK(play.why_not() == "这次导入已经撤销");

    play.take_in({row("乙公司", "P2")});
    CHECK(play.units() == 2);
    CHECK(play.imports().size() == 2);
}

TEST_CASE("what was there before an import stays when it is taken back") {
    Imported play;
    const std::string known = play.unit_id;
    roster::Row same = row(play.ledger().find<party::InsuredUnit>(known)->value.name, "P9");
    same.credit_code = play.ledger().find<party::InsuredUnit>(known)->value.credit_code;
    play.take_in({same});
    play.must(UndoImport{play.imports().back().id, "导错了"});
    CHECK_FALSE(play.ledger().find<party::InsuredUnit>(known)->withdrawn());
    CHECK(play.units() == 3);
    CHECK(std::ranges::distance(play.ledger().table<policy::Policy>().counting()) == 3);
}

TEST_CASE("an import on which something was built is not taken back, and it is said what") {
    Imported play;
    const auto& unit = play.unit("乙公司");
    SECTION("a record of a unit that it made") {
        play.must(Save<policy::Policy>{
            unit_stream(unit.id),
            {},
            {.number = "P7", .insurer_name = "天府财险", .starts_on = {2026, 5, 20}, .ends_on = {2027, 5, 19}}});
        CHECK(play.why_not().contains("已登记保单“P7”"));
    }
    SECTION("a change of what it made") {
        auto changed = unit.value;
        changed.phone = "028-80000009";
        play.must(Save<party::InsuredUnit>{unit_stream(unit.id), unit.id, changed});
        CHECK(play.why_not().contains("“乙公司”导入后改动过"));
    }
    SECTION("a record elsewhere that names what it made") {
        const auto& policies = play.ledger().table<policy::Policy>().all();
        const auto policy = std::ranges::find(policies, "P2", [](const auto& each) { return each.value.number; });
        play.must(Save<fee::FeeEntry>{internal_stream(play.unit_id),
                                      {},
                                      {.kind = fee::Kind::accrued,
                                       .policy_id = policy->id,
                                       .amount_fen = record::money_of_fen(100),
                                       .booked_on = play.today}});
        CHECK(play.why_not().contains("已登记事故预防费用"));
    }
    CHECK(play.units() == 3);
}

TEST_CASE("what an import wrote over in a known record is put back with it", "[7.2]") {
    Imported play;
    roster::Row changed = row("乙公司", "P2");
    changed.address = "新址";
    changed.staff_count = {120};
    changed.premium_due = record::money_of_fen(960'000);
    play.take_in({changed});
    const std::string import = play.imports().back().id;
    CHECK(play.unit("乙公司").value.address == "新址");
    play.must(UndoImport{import, "导错了"});
    CHECK(play.unit("乙公司").value.address.empty());
    CHECK_FALSE(play.unit("乙公司").value.staff_count.is_set());
    CHECK(play.ledger().table<roster::Replaced>().all().front().withdrawn());
    CHECK(play.units() == 3);
}

TEST_CASE("what somebody changed after an import wrote over it keeps the import from being taken back", "[7.2]") {
    Imported play;
    roster::Row changed = row("乙公司", "P2");
    changed.address = "新址";
    play.take_in({changed});
    play.import_id = play.imports().back().id;
    party::InsuredUnit unit = play.unit("乙公司").value;
    unit.address = "再改的地址";
    play.must(Save<party::InsuredUnit>{unit_stream(play.unit("乙公司").id), play.unit("乙公司").id, unit});
    CHECK(play.why_not().contains("“乙公司”导入后改动过"));
    CHECK(play.unit("乙公司").value.address == "再改的地址");
}
