#include "form/list_document.h"

#include "form/list_file.h"
#include "roster/record_lists.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using hazard::LibraryEntry;

namespace {

template <class R>
std::vector<R> taken_in_again(const std::vector<R>& given) {
    std::vector<std::vector<std::string>> rows;
    for (const R& each : given)
        rows.push_back(roster::cells_of(each));
    const form::Document document =
        form::list_document("名单", roster::header_of<roster::FieldOf<R>>(), std::move(rows));
    const auto list = roster::read_record_list<R>(test::as_csv(document));
    REQUIRE(list.has_value());
    CHECK(list->refused.empty());
    CHECK(list->unread_columns.empty());
    std::vector<R> taken;
    for (const auto& row : list->rows)
        taken.push_back(row.value);
    return taken;
}

}  // namespace

TEST_CASE("The library is taken in again as it was written") {
    const std::vector<LibraryEntry> entries{
        {.industry = "冷链",
         .kind = hazard::LibraryKind::hazard,
         .category = "现场管理类",
         .subcategory = "其他现场管理",
         .accident_type = "窒息",
         .description = "冷库内被困报警失效,\n“求救”按钮无响应",
         .level = hazard::Level::major,
         .major_basis = "本公司判定",
         .basis = "GB 28009 冷库安全规程",
         .suggestion = "修复，每月试验"},
        {.industry = "用电",
         .kind = hazard::LibraryKind::factor,
         .factor_class = "物的因素",
         .description = "绝缘损坏",
         .suggestion = "定期检测"},
    };
    CHECK(taken_in_again(entries) == entries);
}

TEST_CASE("Dates, sums, figures and choices are taken in again as they were written") {
    const std::vector<hazard::Hazard> hazards{{.found_on = {2026, 11, 3},
                                               .found_by = "陈静",
                                               .area = "冷库",
                                               .description = "配电箱前堆放杂物",
                                               .level = hazard::Level::general,
                                               .suggestion = "清理",
                                               .due_on = {2026, 11, 20}}};
    CHECK(taken_in_again(hazards) == hazards);
    const std::vector<fee::FeeEntry> fees{{.kind = fee::Kind::spent,
                                           .amount_fen = record::money_of_fen(1'234'567),
                                           .booked_on = {2026, 11, 3},
                                           .purpose = "排查服务费",
                                           .voucher = "记-2026-11-003"}};
    CHECK(taken_in_again(fees) == fees);
    const std::vector<risk::RiskItem> risks{{.risk_type = "泄漏",
                                             .description = "氨泄漏致人中毒",
                                             .likelihood = {300},
                                             .exposure = {50},
                                             .severity = {1500}}};
    CHECK(taken_in_again(risks) == risks);
    const std::vector<risk::Activity> activities{{.activity = "加油", .routine = risk::Routine::not_routine}};
    CHECK(taken_in_again(activities) == activities);
    const std::vector<risk::Equipment> equipment{{.workplace = "机房", .name = "压缩机", .condition = "在用"}};
    CHECK(taken_in_again(equipment) == equipment);
}

TEST_CASE("What a professional serves in is taken in again, a label with marks in it once", "[5.2.4]") {
    const std::vector<party::Professional> people{
        {.name = "陈静",
         .engagement = party::Engagement::external,
         .qualification = party::Qualification::registered_safety_engineer,
         .certificate_number = "AQ2026000001",
         .certificate_expiry = {2028, 12, 31},
         .service_items = {code::ServiceItem::risk_assessment, code::ServiceItem::training}}};
    CHECK(taken_in_again(people) == people);
}
