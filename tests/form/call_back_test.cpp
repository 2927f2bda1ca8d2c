#include "form/call_back.h"
#include "form/html.h"

#include "form/golden_paper.h"
#include "form/sample.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::form;
using revisit::Answer;

namespace {

revisit::SurveyAnswer cases(std::string item, std::int64_t count) {
    return {.item = std::move(item), .count = {count}};
}

revisit::SurveyAnswer given(std::string item, std::int64_t points, std::string remark = {}) {
    return {.item = std::move(item), .given = {points}, .remark = std::move(remark)};
}

// 5 + 8, 6 + 5 + 5 + 0, 3, 10 + 5 + 5, 5 + 0 + 10 + 3.
CallBackContent content() {
    revisit::SurveyAnswer betrayed = cases("confidentiality", 1);
    betrayed.whole_item_lost = true;
    revisit::SurveyAnswer nobody = cases("complaint_person", 1);
    nobody.whole_item_lost = true;
    return {.parties = test::parties(),
            .call_back = {.called_on = {2026, 11, 20},
                          .method = revisit::Method::phone,
                          .caller = "陈静",
                          .caller_phone = "028-00000000",
                          .unit_contact = "龙兰",
                          .unit_contact_phone = "13900000000"},
            .survey = {.answers = {given("plan_made", 5), given("plan_satisfaction", 8, "冷库部分 <偏少>"),
                                   cases("plan_completed", 2), cases("extra_charges", 0), cases("unit_rules_kept", 0),
                                   betrayed, cases("feedback_in_time", 1), cases("team_qualified", 0),
                                   cases("professional_level", 1), cases("attitude", 0), cases("complaint_channel", 0),
                                   nobody, cases("complaint_in_time", 0), cases("complaint_satisfaction", 1)},
                       .results_contain_hazards = Answer::yes,
                       .rectified_as_suggested = Answer::no,
                       .opinions = "希望增加冷库专项培训",
                       .filled_by = "龙兰",
                       .filled_by_phone = "13900000000",
                       .filled_on = {2026, 11, 18}}};
}

const Table& scores_of(const Document& document) {
    for (const Block& block : document.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (table != nullptr && table->head.size() == 6)
            return *table;
    }
    throw std::runtime_error("no table of scores");
}

}  // namespace

TEST_CASE("The call-back is printed as its golden file shows", "[golden][D.1][D.2][5.3.4.1]") {
    test::matches_golden_paper("call_back", call_back_document(content()));
}

TEST_CASE("The printed scores are those worked out, and add up to the total", "[D.1]") {
    const Document document = call_back_document(content());
    const Table& table = scores_of(document);
    REQUIRE(table.rows.size() == 15);
    int sum = 0;
    int highest = 0;
    for (std::size_t at = 0; at < 14; ++at) {
        CHECK(table.rows[at][4].number == table.rows[at][4].text);
        sum += std::stoi(table.rows[at][4].number);
        highest += std::stoi(table.rows[at][2].number);
    }
    CHECK(highest == 100);
    CHECK(sum == 70);
    CHECK(table.rows[14][3].number == "70");
    CHECK(table.rows[2][5].text == "未完成的例数：2，各扣 2 分");
    CHECK(table.rows[5][5].text == "是否造成商业损失或不良影响：是");
    CHECK(table.rows[1][5].text == "扣 2 分\n冷库部分 <偏少>");
}

TEST_CASE("An unanswered survey is a form to fill in, and a half answered one says so", "[D.1][D.2]") {
    const Document blank = call_back_document({.parties = test::parties()});
    CHECK(scores_of(blank).rows[0][4].text.empty());
    CHECK(scores_of(blank).rows[14][3].text.empty());
    CHECK_FALSE(to_html(blank).contains("☑"));
    CallBackContent half = content();
    half.survey.answers.resize(2);
    const Document document = call_back_document(half);
    CHECK(scores_of(document).rows[14][3].number == "13");
    CHECK(scores_of(document).rows[14][4].text == "14 项中填写了 2 项");
}
