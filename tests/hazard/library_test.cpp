#include "hazard/library.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze::hazard;

namespace {

LibraryEntry box() {
    return {.industry = "用电",
            .kind = LibraryKind::hazard,
            .category = "现场管理类",
            .subcategory = "用电安全",
            .accident_type = "触电",
            .description = "配电箱前堆放杂物",
            .suggestion = "清理杂物，划出禁放区"};
}

bool finds(std::string words, LibraryQuery query = {}) {
    query.words = std::move(words);
    return is_meant(box(), query);
}

}  // namespace

TEST_CASE("An entry is found by words and by first letters of Pinyin") {
    CHECK(finds(""));
    CHECK(finds("配电箱"));
    CHECK(finds("pdx"));
    CHECK(finds("PDX zw"));
    CHECK(finds("杂物 触电"));
    CHECK(finds(" ydaq "));
    CHECK(finds("禁放区"));
    CHECK_FALSE(finds("配电箱 叉车"));
    CHECK_FALSE(finds("cc"));
}

TEST_CASE("An entry is found by its industry and category") {
    CHECK(finds("pdx", {.industry = "用电", .category = "用电安全"}));
    CHECK_FALSE(finds("pdx", {.industry = "消防"}));
    CHECK(finds("pdx", {.category = "现场管理类"}));
    CHECK_FALSE(finds("pdx", {.category = "消防安全"}));
}

TEST_CASE("A hazard takes the words of an entry, and keeps where and when it was found", "[6.3.2.3]") {
    Hazard hazard{.found_on = {2026, 11, 3}, .area = "冷库", .level = Level::general, .major_basis = "旧依据"};
    take_over(hazard, box());
    CHECK(hazard.description == "配电箱前堆放杂物");
    CHECK(hazard.subcategory == "用电安全");
    CHECK(hazard.suggestion == "清理杂物，划出禁放区");
    CHECK(hazard.area == "冷库");
    CHECK(hazard.found_on == anze::calendar::Date{2026, 11, 3});
    CHECK(hazard.level == Level::general);
    LibraryEntry major = box();
    major.level = Level::major;
    major.major_basis = "判定标准第三条";
    take_over(hazard, major);
    CHECK(hazard.level == Level::major);
    CHECK(hazard.major_basis == "判定标准第三条");
}

TEST_CASE("A hazard that goes into the library comes out of it the same") {
    Hazard hazard{.found_by = "陈静", .area = "冷库"};
    LibraryEntry given = box();
    given.level = Level::general;
    take_over(hazard, given);
    const LibraryEntry entry = entry_of(hazard);
    CHECK(entry.kind == LibraryKind::hazard);
    CHECK(entry.industry.empty());
    Hazard other{.found_by = "陈静", .area = "冷库"};
    take_over(other, entry);
    CHECK(other == hazard);
}

TEST_CASE("An entry that is major names what makes it so", "[3.11]") {
    CHECK(library_gaps(box()).empty());
    LibraryEntry major = box();
    major.level = Level::major;
    REQUIRE(library_gaps(major).size() == 1);
    CHECK(library_gaps(major).front().place == "major_basis");
    CHECK(library_gaps(LibraryEntry{}).size() == 4);
}
