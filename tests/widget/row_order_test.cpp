#include "widget/row_order.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze::widget;

namespace {

struct Unit {
    std::string name = {};
    std::int64_t people = 0;
};

struct List {
    std::vector<Unit> units = {{"成都鼎盛化工有限责任公司", 86},
                               {"成都吉祥食品有限公司 ABC-1", 120},
                               {"四川宏远建设工程股份有限公司", 86},
                               {"成都犇鑫五金制品有限公司", 9}};
    RowSource source = {};
    RowOrder order = {};
    int column = -1;
    bool descending = false;
    std::size_t texts_read = 0;
    std::size_t keys_read = 0;

    List() {
        source.count = units.size();
        source.searched = [this](std::size_t row, std::string& text) {
            texts_read += 1;
            text += units[row].name;
        };
        source.sort_key = [this](std::size_t row, int of) {
            keys_read += 1;
            return of == 0 ? SortKey{.text = units[row].name} : SortKey{.number = units[row].people};
        };
    }
    std::vector<std::uint32_t> shown(std::string_view query = {}) {
        const auto rows = order.update(source, column, descending, query);
        return {rows.begin(), rows.end()};
    }
};

using Rows = std::vector<std::uint32_t>;

}  // namespace

TEST_CASE("rows come as they are until a column is chosen") {
    List list;
    REQUIRE(list.shown() == Rows{0, 1, 2, 3});
    list.column = 1;
    REQUIRE(list.shown() == Rows{3, 0, 2, 1});
    list.descending = true;
    REQUIRE(list.shown() == Rows{1, 0, 2, 3});
    list.column = 0;
    list.descending = false;
    REQUIRE(list.shown() == Rows{2, 1, 3, 0});
}

TEST_CASE("every word of a search is wanted") {
    List list;
    REQUIRE(list.shown("成都") == Rows{0, 1, 3});
    REQUIRE(list.shown("成都 有限公司") == Rows{1, 3});
    REQUIRE(list.shown("成都\u3000有限公司 犇鑫") == Rows{3});
    REQUIRE(list.shown("成都 有限公司 犇鑫 化工").empty());
    REQUIRE(list.shown("  ") == Rows{0, 1, 2, 3});
    REQUIRE(list.shown("aBc-") == Rows{1});
}

TEST_CASE("a word is not found across two rows") {
    List list;
    REQUIRE(list.shown("公司成都").empty());
    REQUIRE(list.shown("1四川").empty());
}

TEST_CASE("a search goes on from the rows it has, and starts anew when letters go") {
    List list;
    REQUIRE(list.shown("成") == Rows{0, 1, 3});
    REQUIRE(list.shown("成都吉") == Rows{1});
    REQUIRE(list.shown("成都") == Rows{0, 1, 3});
    REQUIRE(list.shown("四川") == Rows{2});
    REQUIRE(list.shown() == Rows{0, 1, 2, 3});
}

TEST_CASE("a search keeps the order of the rows") {
    List list;
    list.column = 1;
    REQUIRE(list.shown("公司") == Rows{3, 0, 2, 1});
    REQUIRE(list.shown("公司 成都") == Rows{3, 0, 1});
    list.descending = true;
    REQUIRE(list.shown("公司 成都") == Rows{1, 0, 3});
}

TEST_CASE("a further filter goes together with the search") {
    List list;
    list.source.shown = [&list](std::size_t row) { return list.units[row].people > 9; };
    REQUIRE(list.shown() == Rows{0, 1, 2});
    REQUIRE(list.shown("成都") == Rows{0, 1});
    list.source.shown = [&list](std::size_t row) { return list.units[row].people > 100; };
    REQUIRE(list.shown("成都") == Rows{0, 1});
    list.source.shown_version += 1;
    REQUIRE(list.shown("成都") == Rows{1});
}

TEST_CASE("rows are read once for each change") {
    List list;
    list.column = 0;
    for (int frame = 0; frame < 3; ++frame)
        list.shown();
    REQUIRE(list.texts_read == 4);
    list.shown("公司");
    REQUIRE(list.texts_read == 4);
    REQUIRE(list.keys_read == 4);
    list.units[2].name = "安岳石油公司";
    list.source.version += 1;
    REQUIRE(list.shown("石油") == Rows{2});
    REQUIRE(list.texts_read == 8);
    list.units.pop_back();
    list.source.count = list.units.size();
    REQUIRE(list.shown("公司").size() == 3);
}
