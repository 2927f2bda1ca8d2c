#include "widget/sheet_sample.h"

using namespace anze;
using namespace anze::test;

namespace {

// Rows that are known by their content, beside one column that holds the given cells.
struct Sorted {
    enum Column : std::uint8_t { content, sorted };

    Sorted(const record::FieldFace* field, const Texts& cells)
        : model({{.field = record::find_field(record::faces<service::ChecklistItem>(), "content")},
                 {.field = field, .title = "按它排列"}}) {
        for (std::size_t at = 0; at < cells.size(); ++at)
            records.push_back({"id" + std::to_string(at), {std::to_string(at), cells[at]}});
        model.follow(records);
    }
    Sorted(std::string_view key, const Texts& cells)
        : Sorted(record::find_field(record::faces<service::ChecklistItem>(), key), cells) {}

    // The contents from top to bottom.
    std::string rows() const {
        std::string all;
        for (const widget::SheetRow& row : model.rows().all())
            all += row.cells[content];
        return all;
    }
    std::string ascending() {
        model.sort_rows(sorted, false);
        return rows();
    }
    std::string descending() {
        model.sort_rows(sorted, true);
        return rows();
    }

    std::vector<widget::SavedRow> records = {};
    widget::SheetModel model;
};

}  // namespace

TEST_CASE("Rows are sorted by numbers as numbers, by days as days, by choices as they are listed") {
    Sorted numbers("order", {"100", "9", "25"});
    CHECK(numbers.ascending() == "120");
    CHECK(numbers.descending() == "021");
    Sorted days(record::find_field(record::faces<service::Visit>(), "confirmed_on"),
                {"2026年11月9日", "2026年1月5日", "2025年12月31日"});
    CHECK(days.ascending() == "210");
    CHECK(days.descending() == "012");
    Sorted choices("result", {"不适用", "符合", "不符合"});
    CHECK(choices.ascending() == "120");
    CHECK(choices.descending() == "021");
    Sorted words("subject", {"b", "B", "丙", "a"});
    CHECK(words.ascending() == "1302");
    CHECK(words.descending() == "2031");
}

TEST_CASE("Blank cells stand last either way, what cannot be read behind what can") {
    Sorted days(record::find_field(record::faces<service::Visit>(), "confirmed_on"),
                {"", "下周一", "2026年1月5日", "", "2025年1月5日"});
    CHECK(days.ascending() == "42103");
    CHECK(days.descending() == "24103");
    Sorted words("subject", {"", "b", "a"});
    CHECK(words.ascending() == "210");
    CHECK(words.descending() == "120");
}

TEST_CASE("Rows that are alike keep their order either way") {
    Sorted sheet("result", {"符合", "不符合", "符合", "不符合", "符合"});
    CHECK(sheet.ascending() == "02413");
    CHECK(sheet.descending() == "13024");
}

TEST_CASE("Sorting is one step, and is an order to be saved") {
    Sorted sheet("order", {"3", "1", "2"});
    CHECK(sheet.ascending() == "120");
    CHECK(sheet.model.rows().changes().order);
    CHECK(sheet.model.rows().changes().rows == 0);
    CHECK(record::to_text(sheet.model.rows().draft()["order"]) == R"(["id1","id2","id0"])");
    sheet.model.sort_rows(Sorted::sorted, false);
    sheet.model.undo();
    CHECK(sheet.rows() == "012");
    CHECK(!sheet.model.rows().changes().any());
    CHECK(!sheet.model.can_undo());
    sheet.model.redo();
    CHECK(sheet.rows() == "120");
    sheet.records.push_back({"id3", {"3", "0"}});
    sheet.model.follow(sheet.records);
    CHECK(sheet.rows() == "1203");
}

TEST_CASE("What is being typed is in its row when the rows are sorted, and undone by itself") {
    Sorted sheet("order", {"3", "1", "2"});
    sheet.model.select({1, Sorted::sorted});
    sheet.model.type("5");
    CHECK(sheet.ascending() == "201");
    CHECK(sheet.model.rows().text(2, Sorted::sorted) == "5");
    sheet.model.undo();
    CHECK(sheet.rows() == "012");
    CHECK(sheet.model.rows().text(1, Sorted::sorted) == "5");
    sheet.model.undo();
    CHECK(sheet.model.rows().text(1, Sorted::sorted) == "1");
}

TEST_CASE("Nothing is sorted where nobody writes; a computed column is sorted by what it shows") {
    Sheet sheet({"两字", "三个字", "一"});
    sheet.model.sort_rows(Sheet::length, false);
    CHECK(sheet.column(Sheet::content) == Texts{"一", "两字", "三个字"});
    sheet.model.undo();
    sheet.model.set_read_only(true);
    sheet.model.sort_rows(Sheet::length, false);
    CHECK(sheet.column(Sheet::content) == Texts{"两字", "三个字", "一"});
}

TEST_CASE("Five thousand rows are sorted and taken back") {
    Texts numbers;
    for (int at = 0; at < 5000; ++at)
        numbers.push_back(std::to_string(at * 7919 % 5000));
    Sorted sheet("order", numbers);
    sheet.model.sort_rows(Sorted::sorted, true);
    for (const std::size_t row : {std::size_t{0}, std::size_t{2500}, std::size_t{4999}})
        CHECK(sheet.model.rows().text(row, Sorted::sorted) == std::to_string(4999 - row));
    sheet.model.undo();
    CHECK(sheet.model.rows().all()[1].cells[Sorted::sorted] == "2919");
}
