#include "form/document_json.h"

#include "form/golden_paper.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::form;
using record::Json;

namespace {

// What an office program could take for something else, in every kind of block.
Document odd_paper() {
    Document document{.title = "怪异的文书 𠮷", .paper = Paper::a3_landscape};
    document.heading("怪异的文书：[一]/二*?");
    document.paragraph("=SUM(A1:A9)\n第二行 <b>&amp;</b>");
    document.right("@2026");
    const std::vector<record::Attachment> photos{{.sha256 = std::string(64, 'a'), .media_type = "image/jpeg"},
                                                 {.sha256 = std::string(64, 'c'), .media_type = "image/jpeg"}};
    document.table(
        {"文字", "数字", "长数字", "照片"},
        {{{"=1+1"}, amount(record::money_of_fen(-123'456'789)), {"910000000000000001"}, {"", 1, false, photos}},
         {{"+86 28"}, {.text = "90 分钟", .number = "90"}, {"007"}, {"-"}},
         {label("合计", 2), {.text = "12345678901234567890", .columns = 2, .number = "12345678901234567890"}}},
        {30, 20, 20, 30});
    document.subheading("签章");
    document.signatures({"甲方：一", "乙方：二", "丙方：三", "丁方：四"});
    return document;
}

}  // namespace

TEST_CASE("Each block of a paper is written with its kind, as the golden file shows", "[golden]") {
    test::matches_golden_paper("odd_paper", odd_paper());
}

TEST_CASE("A cell says beside its text only what it has") {
    Document document;
    document.table({}, {{{"一"}, label("二", 2), amount(record::money_of_fen(123'450)), amount({})}});
    const Json cells = to_json(document)["blocks"][0]["rows"][0];
    CHECK(cells.dump() == R"([{"text":"一"},{"text":"二","columns":2,"is_label":true},)"
                          R"({"text":"1,234.50","number":"1234.50"},{"text":""}])");
}

TEST_CASE("Each paper has its name") {
    CHECK(to_json({})["paper"] == "a4_portrait");
    CHECK(to_json({.paper = Paper::a4_landscape})["paper"] == "a4_landscape");
    CHECK(to_json({.paper = Paper::a3_landscape})["paper"] == "a3_landscape");
}
