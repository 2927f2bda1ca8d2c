#include "ledger/play.h"
#include "ledger/row_order.h"

using namespace anze;
using namespace anze::ledger;
using anze::test::Prepared;
using service::ChecklistItem;

namespace {

struct Checklist : Prepared {
    Checklist() { play_visit(); }

    SaveRows<ChecklistItem> rows(std::vector<SaveRows<ChecklistItem>::Row> changed) {
        return {.stream = current().name, .rows = std::move(changed)};
    }
    std::vector<std::string> contents() {
        std::vector<std::string> all;
        for (const auto* each : current().checklist)
            all.push_back(each->value.content);
        return all;
    }
};

std::vector<std::int64_t> numbers(std::vector<std::int64_t> given) {
    std::vector<ArrangedRow> rows;
    for (std::size_t at = 0; at < given.size(); ++at)
        rows.push_back({.key = given[at] < 0 ? "" : std::to_string(given[at]), .came = at});
    std::vector<std::int64_t> all;
    for (const std::string& each : row_numbers(rows))
        all.push_back(each.empty() ? -1 : std::stoll(each));
    return all;
}

constexpr std::int64_t unset = -1;

using Keys = std::vector<std::string>;

// Of rows that came in that order.
Keys positions(const Keys& given) {
    std::vector<ArrangedRow> rows;
    for (std::size_t at = 0; at < given.size(); ++at)
        rows.push_back({.key = given[at], .came = at});
    return row_positions(rows);
}

bool rise(const Keys& keys) {
    return std::ranges::is_sorted(keys, std::less_equal<>());
}

}  // namespace

TEST_CASE("rows are changed, added and withdrawn by one action", "[6.3.2.2]") {
    Checklist play;
    play.must(play.rows(
        {{.value = {.area = "仓储", .content = "货架承重"}}, {.value = {.area = "仓储", .content = "通道"}}}));
    CHECK(play.contents() == std::vector<std::string>{"配电箱门接地", "货架承重", "通道"});
    const auto before = play.current().checklist;
    auto changed = before[1]->value;
    changed.result = service::CheckResult::conforms;
    auto action = play.rows({{.id = before[1]->id, .value = changed}});
    action.withdrawn_ids = {before[2]->id};
    action.reason = "与上一行重复";
    play.must(action);
    CHECK(play.contents() == std::vector<std::string>{"配电箱门接地", "货架承重"});
    CHECK(play.current().checklist[1]->value.result == service::CheckResult::conforms);
    CHECK(play.ledger().find<ChecklistItem>(action.withdrawn_ids[0])->withdrawn_reason == "与上一行重复");
}

TEST_CASE("what refuses one row says which row and which field, and nothing is written") {
    Checklist play;
    const auto action = play.rows({{.value = {.area = "仓储", .content = "通道"}, .line = "第 2 行"},
                                   {.value = {.area = std::string(100, 'a')}, .line = "第 3 行"}});
    const Refusals refusals = play.try_to(action);
    REQUIRE(refusals.size() == 2);
    CHECK(refusals[0].message == "第 3 行：“区域”最多 60 字，现在 100 字");
    CHECK(row_place(refusals[0].place)->row == 1);
    CHECK(row_place(refusals[0].place)->field_key == "area");
    CHECK(row_place(refusals[1].place)->field_key == "content");
    CHECK(play.contents().size() == 1);
}

TEST_CASE("a place of no row is none") {
    CHECK(!row_place("content"));
    CHECK(!row_place(""));
    CHECK(!row_place("3"));
    CHECK(row_place("12/")->field_key.empty());
}

TEST_CASE("rows are withdrawn with a reason", "[7.2]") {
    Checklist play;
    SaveRows<ChecklistItem> action{.stream = play.current().name};
    CHECK(!play.try_to(action).empty());
    action.withdrawn_ids = {play.current().checklist[0]->id};
    const Refusals refusals = play.try_to(action);
    REQUIRE(refusals.size() == 1);
    CHECK(refusals[0].place == withdrawn_key);
    action.reason = "误填";
    play.must(action);
    CHECK(!play.try_to(action).empty());
}

TEST_CASE("a row that was withdrawn meanwhile, or lies in another stream, is not written") {
    Checklist play;
    const std::string id = play.current().checklist[0]->id;
    auto action = play.rows({{.id = id, .value = {.area = "仓储", .content = "通道"}}});
    auto elsewhere = action;
    elsewhere.stream = unit_stream(play.unit_id);
    CHECK(!play.try_to(elsewhere).empty());
    play.must(Withdraw<ChecklistItem>{id, "误填"});
    CHECK(!play.try_to(action).empty());
}

TEST_CASE("the unit writes no rows of the insurer") {
    Checklist play;
    const auto action = play.rows({{.value = {.area = "仓储", .content = "通道"}}});
    play.unit_writes({});
    CHECK(!may(play.unit.ledger(), action, play.today).empty());
}

TEST_CASE("rows that stand in order by themselves need no numbers") {
    CHECK(numbers({unset, unset, unset}) == std::vector<std::int64_t>{unset, unset, unset});
    CHECK(numbers({100, 200, unset}) == std::vector<std::int64_t>{100, 200, unset});
    CHECK(numbers({}).empty());
}

TEST_CASE("a row that was moved takes a number between its neighbours, the others keep theirs") {
    CHECK(numbers({100, 400, 200, 300}) == std::vector<std::int64_t>{100, 150, 200, 300});
    CHECK(numbers({100, unset, 200}) == std::vector<std::int64_t>{100, 150, 200});
    CHECK(numbers({300, 100, 200}) == std::vector<std::int64_t>{50, 100, 200});
    CHECK(numbers({100, unset, unset, 200, 900, 300}) == std::vector<std::int64_t>{100, 133, 166, 200, 250, 300});
}

TEST_CASE("where no number is left between two rows the next ones are numbered anew") {
    CHECK(numbers({1, unset, 2, 3}) == std::vector<std::int64_t>{1, 2, 3, 103});
    CHECK(numbers({0, 1, unset, 2}) == std::vector<std::int64_t>{1, 2, 102, 202});
}

TEST_CASE("a row behind which others come is numbered with them, so that it stays there") {
    // The rows that came 2nd and 1st.
    CHECK(row_numbers(std::array{ArrangedRow{.came = 1}, ArrangedRow{.came = 0}}) == Keys{"100", "200"});
    // Two devices gave them the same number.
    CHECK(row_numbers(std::array{ArrangedRow{"100", 1}, ArrangedRow{"100", 0}}) == Keys{"50", "100"});
}

TEST_CASE("rows that stand in order by themselves keep their positions, and new ones have none yet") {
    CHECK(positions({"", "", "b", "d"}) == Keys{"", "", "b", "d"});
    CHECK(positions({"b", "b", "d"}) == Keys{"b", "b", "d"});
    CHECK(positions({}).empty());
    const ArrangedRow fresh{.came = 1, .is_new = true};
    CHECK(row_positions(std::array{ArrangedRow{.key = "b"}, fresh, fresh}) == Keys{"b", "", ""});
}

TEST_CASE("a row that was moved takes a position between its neighbours, the others keep theirs") {
    const Keys moved = positions({"1", "4", "2", "3"});
    CHECK(rise(moved));
    CHECK(Keys{moved[0], moved[2], moved[3]} == Keys{"1", "2", "3"});
    const ArrangedRow fresh{.came = 3, .is_new = true};
    const Keys put_in = row_positions(std::array{fresh, ArrangedRow{"b", 0}, fresh, fresh, ArrangedRow{"c", 1}});
    CHECK(rise(put_in));
    CHECK(put_in[1] == "b");
    CHECK(put_in[4] == "c");
}

TEST_CASE("rows without a position, or with that of another, are given one once they are moved") {
    CHECK(rise(row_positions(std::array{ArrangedRow{.came = 1}, ArrangedRow{.came = 0}})));
    CHECK(rise(row_positions(std::array{ArrangedRow{"b", 0}, ArrangedRow{"", 1}, ArrangedRow{"c", 2}})));
    CHECK(rise(row_positions(std::array{ArrangedRow{"b", 1}, ArrangedRow{"b", 0}})));
}

TEST_CASE("five thousand rows that were turned round stand so") {
    std::vector<ArrangedRow> rows;
    for (const std::string& each : record::positions_between({}, {}, 5000))
        rows.push_back({.key = each, .came = rows.size()});
    std::ranges::reverse(rows);
    const Keys turned = row_positions(rows);
    CHECK(rise(turned));
    CHECK(std::ranges::max(turned, {}, &std::string::size).size() < 20);
}

TEST_CASE("numbered rows stand first, then the others as they came") {
    Checklist play;
    play.must(play.rows({{.value = {.area = "b", .content = "2"}}, {.value = {.area = "c", .content = "3"}}}));
    const auto before = play.current().checklist;
    auto first = before[2]->value;
    first.order = {50};
    play.must(play.rows({{.id = before[2]->id, .value = first}}));
    CHECK(play.contents() == std::vector<std::string>{"3", "配电箱门接地", "2"});
}
