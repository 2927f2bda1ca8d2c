#include "code/code_list.h"
#include "desk/office.h"
#include "ledger/action/undo_import.h"
#include "roster/record_lists.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace anze;
using namespace anze::test;
using namespace anze::ledger;
using hazard::LibraryEntry;

namespace {

std::string delivered_list() {
    std::ifstream file("assets/hazard-library.csv", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("The delivered library is read when it is asked for, and once") {
    Office office(1);
    CHECK(office.view().hazard_library.entries.empty());
    office.wish(desk::ReadHazardLibrary{});
    CHECK(office.view().hazard_library.error.contains("没有下载"));
    CHECK_FALSE(office.view().hazard_library.reading);

    office.world.hazard_library = "行业或场所,种类,描述,治理措施\n用电,隐患,配电箱前堆放杂物,清理\n";
    const std::uint64_t before = office.view().version;
    office.ask(desk::ReadHazardLibrary{});
    CHECK(office.view().hazard_library.reading);
    office.world.settle();
    CHECK(office.view().hazard_library.error.empty());
    REQUIRE(office.view().hazard_library.entries.size() == 1);
    CHECK(office.view().hazard_library.entries.front().industry == "用电");
    CHECK(office.view().version != before);

    office.world.hazard_library.reset();
    office.wish(desk::ReadHazardLibrary{});
    CHECK(office.view().hazard_library.entries.size() == 1);
}

TEST_CASE("Every line of the delivered library can be taken over as it stands", "[3.11]") {
    const auto list = roster::read_record_list<LibraryEntry>(delivered_list());
    REQUIRE(list.has_value());
    CHECK(list->rows.size() > 150);
    CHECK(list->refused.empty());
    CHECK(list->repeated.empty());
    CHECK(list->unread_columns.empty());
    const calendar::Date today{2026, 11, 27};
    const code::CodeList& categories = *code::list_on(code::list_id::hazard_category, today);
    for (const auto& row : list->rows) {
        const LibraryEntry& entry = row.value;
        CAPTURE(row.line, entry.description);
        CHECK(hazard::library_gaps(entry).empty());
        if (!entry.accident_type.empty())
            CHECK(code::find_by_name(*code::list_on(code::list_id::accident_type, today), entry.accident_type) !=
                  nullptr);
        if (entry.kind == hazard::LibraryKind::factor) {
            CHECK(code::find_by_name(*code::list_on(code::list_id::hazard_factor, today), entry.factor_class) !=
                  nullptr);
            continue;
        }
        const code::Item* subcategory = code::find_by_name(categories, entry.subcategory);
        REQUIRE(subcategory != nullptr);
        CHECK(code::find(categories, subcategory->parent)->name == entry.category);
        CHECK((entry.level == hazard::Level::major) == !entry.major_basis.empty());
    }
}

TEST_CASE("The insurer's own entries are taken in as a list, once, and taken back as a whole") {
    Office office(1);
    office.set_day({2026, 11, 2});
    office.act(FoundArchive{record::Writer::insurer, "天府财险四川分公司", "王建国", "责任险管理部"});
    const std::string csv = "行业,种类,描述,整改措施,分级\n"
                            "冷链,隐患,库门加热丝失效,更换,一般\n"
                            "冷链,隐患,冷库内被困报警失效,修复,重大\n";
    const auto pick = [&] {
        office.world.files_to_pick.push_back({"隐患库.csv", csv});
        office.wish(desk::PickList{{desk::ListKind::hazard_library, {}}});
        REQUIRE(office.view().list_intake);
    };
    pick();
    CHECK(office.view().list_intake->rows.size() == 1);
    REQUIRE(office.view().list_intake->refused.size() == 1);
    office.wish(desk::TakeInListNow{});
    REQUIRE(office.ledger().in<LibraryEntry>(company_stream()).size() == 1);
    pick();
    CHECK(office.view().list_intake->effect == ListEffect{.unchanged = 1});
    const auto& imports = office.ledger().table<roster::Import>().all();
    REQUIRE(imports.size() == 1);
    office.act(UndoImport{imports.front().id, "导错了"});
    CHECK(office.ledger().in<LibraryEntry>(company_stream()).empty());
}
