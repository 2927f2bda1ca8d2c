#include "form/html.h"
#include "form/training_record.h"

#include "form/golden_paper.h"
#include "form/sample.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::form;
using training::Passed;

namespace {

TrainingRecordContent content() {
    return {.parties = test::parties(),
            .session = {.topic = "有限空间作业",
                        .audience = "一线员工 <含新员工>",
                        .form = training::Form::on_site,
                        .kind = training::Kind::topical,
                        .content = "审批、通风、检测和监护",
                        .held_on = {2026, 11, 9},
                        .length_minutes = {90},
                        .teacher = "成都安服技术有限公司 王建国",
                        .materials = "课件、题库",
                        .assessment = "笔试",
                        .pass_score = record::decimal_of(60),
                        .photos = {{.sha256 = std::string(64, 'c'), .media_type = "image/jpeg"}}},
            .attendances = {
                {.name = "龙兰", .department = "安环部", .attended_minutes = {90}, .score = record::decimal_of(92, 50)},
                {.name = "赵刚", .attended_minutes = {45}, .score = record::decimal_of(58)},
                {.name = "周敏", .passed = Passed::yes}}};
}

const Table& participants_of(const Document& document) {
    for (const Block& block : document.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (table != nullptr && !table->head.empty() && table->head.back() == "签字")
            return *table;
    }
    throw std::runtime_error("no table of participants");
}

}  // namespace

TEST_CASE("The record of a training is printed as its golden file shows", "[golden][6.1.2.5]") {
    test::matches_golden_paper("training_record", training_record_document(content()));
}

TEST_CASE("The record of a training judges by the score where nobody said otherwise", "[6.1.2.5]") {
    const Document document = training_record_document(content());
    const Table& table = participants_of(document);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0][4].number == "92.5");
    CHECK(table.rows[0][5].text == "合格");
    CHECK(table.rows[1][5].text == "不合格");
    CHECK(table.rows[2][4].text.empty());
    CHECK(table.rows[2][5].text == "合格");
    CHECK(to_html(document).contains("合格率 66.7%。"));
}

TEST_CASE("The record of a training without participants is a list to sign", "[6.1.2.5]") {
    TrainingRecordContent training = content();
    training.attendances.clear();
    const Document document = training_record_document(training);
    CHECK(participants_of(document).rows.size() == 10);
    CHECK_FALSE(to_html(document).contains("合格率"));
}
