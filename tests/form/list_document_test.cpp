#include "form/list_document.h"
#include "roster/record_lists.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using hazard::LibraryEntry;

namespace {

// As a spreadsheet saves the file that is written of it.
std::string as_csv(const form::Document& document) {
    const auto& table = std::get<form::Table>(document.blocks.back());
    std::vector<std::vector<std::string>> rows{table.head};
    for (const form::Row& row : table.rows) {
        auto& cells = rows.emplace_back();
        for (const form::Cell& cell : row)
            cells.push_back(cell.text);
    }
    return roster::csv_file(rows);
}

}  // namespace

TEST_CASE("A list that was written is taken in again as it was") {
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
    std::vector<std::string_view> keys;
    for (const roster::RecordColumn& column : roster::RecordList<LibraryEntry>::columns)
        keys.push_back(column.key);
    std::vector<const void*> records;
    for (const LibraryEntry& entry : entries)
        records.push_back(&entry);
    const form::Document document =
        form::list_document("隐患和危险有害因素库", record::faces<LibraryEntry>(), keys, records);
    CHECK(document.title == "隐患和危险有害因素库");
    const auto list = roster::read_record_list<LibraryEntry>(as_csv(document));
    REQUIRE(list.has_value());
    CHECK(list->refused.empty());
    REQUIRE(list->rows.size() == 2);
    CHECK(list->rows[0].value == entries[0]);
    CHECK(list->rows[1].value == entries[1]);
}
