#include "form/hazard_ledger.h"

#include "form/golden_paper.h"
#include "form/sample.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::form;

namespace {

record::Attachment photo(char name) {
    return {.sha256 = std::string(64, name), .media_type = "image/jpeg"};
}

HazardLedgerContent content() {
    return {
        .parties = test::parties(),
        .printed_on = {2026, 12, 8},
        .lines = {
            {.hazard = {.found_on = {2026, 11, 9},
                        .found_by = "王建国",
                        .category = "现场管理类",
                        .subcategory = "用电安全",
                        .description = "配电箱门未接地 <2 处>",
                        .photos = {photo('a')},
                        .level = hazard::Level::general,
                        .suggestion = "加装接地线",
                        .due_on = {2026, 11, 30},
                        .responsible = "龙兰",
                        .funds = "500 元",
                        .remark = "二车间"},
             .rectification =
                 {.description = "已加装并测试", .photos = {photo('b')}, .funds = "620 元", .done_on = {2026, 11, 20}},
             .acceptance = {.verdict = hazard::Verdict::accepted, .checked_on = {2026, 12, 1}, .checked_by = "李敏"}},
            {.hazard = {.found_on = {2026, 11, 9},
                        .found_by = "李敏",
                        .category = "现场管理类",
                        .subcategory = "消防安全",
                        .description = "安全出口被锁闭",
                        .level = hazard::Level::major,
                        .suggestion = "立即打开出口",
                        .due_on = {2026, 11, 9}}}}};
}

}  // namespace

TEST_CASE("The ledger of hazards is printed as its golden file shows", "[golden][C.3.3][6.3.2.3]") {
    test::matches_golden_paper("hazard_ledger", hazard_ledger_document(content()));
}

TEST_CASE("Every line and the groups of the ledger of hazards fill its seventeen columns", "[C.3.3]") {
    const Document document = hazard_ledger_document(content());
    CHECK(document.paper == Paper::a4_landscape);
    for (const Block& block : document.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (table == nullptr)
            continue;
        CHECK(table->head.size() == 17);
        int grouped = 0;
        for (const Cell& each : table->groups)
            grouped += each.columns;
        CHECK(grouped == 17);
        REQUIRE(table->rows.size() == 2);
        CHECK(table->rows[0].size() == 17);
        CHECK(table->rows[0][10].text == "龙兰");
        CHECK(table->rows[0][11].text == "620 元");
        CHECK(table->rows[0][16].text == "验收合格；二车间");
        CHECK(table->rows[1][7].text == "☑重大 □一般");
        CHECK(table->rows[1][16].text.empty());
    }
}
