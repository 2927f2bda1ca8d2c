#include "roster/list.h"
#include "roster/long_number.h"
#include "roster/roster.h"

#include <catch2/catch_test_macros.hpp>

#include <format>
#include <fstream>
#include <iterator>
#include <ranges>

using namespace anze::roster;
using anze::calendar::Date;

namespace {

constexpr std::string_view header = "投保单位名称,统一社会信用代码,保单号,保险起期,保险止期,应收保费(元)";

std::string dirty_list() {
    std::ifstream file("tests/data/roster-dirty-utf8.csv", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string list(std::string_view rows) {
    return std::format("{}\n{}", header, rows);
}

std::string row(std::string_view policy, std::string_view premium = "100", std::string_view name = "甲公司") {
    return std::format("{},915101291Y1Q81FTUM,{},2026-01-01,2026-12-31,{}\n", name, policy, premium);
}

const RefusedRow& refused_at(const Roster& roster, std::size_t line) {
    const auto found = std::ranges::find(roster.refused, line, &RefusedRow::line);
    REQUIRE(found != roster.refused.end());
    return *found;
}

}  // namespace

TEST_CASE("A dirty list: every row is taken, refused with its reason, or the same policy again") {
    const auto read = read_roster(dirty_list());
    REQUIRE(read.has_value());
    const Roster& roster = *read;
    CHECK(roster.rows.size() == 8);
    CHECK(roster.refused.size() == 7);
    CHECK(roster.duplicates == std::vector{Duplicate{15, 2, "SL20260000000001"}});
    CHECK(roster.blank_lines == 1);
    CHECK(summary(roster) == "可导入 8 份保单，退回 7 行，1 行与前面的保单相同，跳过 1 个空行");

    CHECK(refused_at(roster, 9).faults.front().column == "统一社会信用代码");
    CHECK(refused_at(roster, 9).faults.front().reason.contains("校验位不对"));
    CHECK(refused_at(roster, 10).faults ==
          std::vector{Fault{"保险止期", "2026年7月3日", "保险止期 2026-07-03 早于保险起期 2026-08-02，请核对"}});
    CHECK(refused_at(roster, 11).faults == std::vector{Fault{"投保单位名称", "", "缺少投保单位名称"}});
    CHECK(refused_at(roster, 12).faults.front().reason == "“壹万贰仟元整”是大写金额，请写成数字 12000.00");
    CHECK(refused_at(roster, 13).faults ==
          std::vector{Fault{"保险起期", "2026-02-30", "日历上没有“2026-02-30”这一天，请核对"}});
    CHECK(refused_at(roster, 16).faults ==
          std::vector{Fault{"保单号", "SL20260000000004", "保单号与第 5 行相同而内容不同，请核对哪一行是对的"}});
    CHECK(refused_at(roster, 19).faults.size() == 2);
    CHECK(refused_at(roster, 19).cells.size() == 18);
}

TEST_CASE("Each cell of a taken row has its value") {
    const auto read = read_roster(dirty_list());
    REQUIRE(read.has_value());
    const Row& second = read->rows.at(1);
    CHECK(second.line == 3);
    CHECK(second.unit_name == "成都𠮷祥化工有限公司");
    CHECK(second.industry_code == "C26");
    CHECK(second.high_risk_field == "危险化学品");
    CHECK(second.staff_count.value == 680);
    CHECK(second.revenue_ten_thousand_yuan == "30600");
    CHECK(second.assets_ten_thousand_yuan == "27200");
    CHECK(second.insured_persons.value == 408);
    CHECK(second.policy_number == "SL20260000000002");
    CHECK(second.starts_on == Date{2026, 4, 14});
    CHECK(second.ends_on == Date{2027, 4, 13});
    CHECK(second.premium_due.fen == 4'080'000);
    CHECK(second.premium_received.fen == 4'080'000);
    CHECK(second.contact == "陈敏");
    CHECK(second.phone == "028-80000001");
    CHECK(second.notes.empty());

    const Row& fifth = read->rows.at(4);
    CHECK(fifth.unit_name == "成都示例仓储有限公司");
    CHECK(fifth.credit_code == "91510104MA0000005T");
    CHECK(fifth.staff_count.value == 120);
    CHECK(fifth.notes == std::vector<std::string>{"参保人数 192 多于从业人员数 120，请核对"});

    CHECK(read->rows.at(5).unit_name == "成都示例家具,木业有限公司");
    CHECK(read->rows.at(5).address == "四川省成都市示例区 二号路6号");
    CHECK(read->rows.at(6).unit_name == "=HYPERLINK(\"http://127.0.0.1\",\"成都示例商贸有限公司\")");
    CHECK(read->rows.at(7).starts_on == Date{2026, 5, 25});
}

TEST_CASE("Reading in steps gives the same, and a taken row does not depend on the step") {
    auto preview_of = preview(dirty_list());
    REQUIRE(preview_of.has_value());
    auto reader = RosterReader::open(dirty_list(), preview_of->mapping);
    REQUIRE(reader.has_value());
    RosterReader moved = std::move(*reader);
    int steps = 1;
    while (moved.step(1))
        ++steps;
    CHECK(steps == 17);
    CHECK(moved.bytes_read() == moved.bytes_in_all());
    const Roster roster = moved.take();
    CHECK(roster.rows.size() == 8);
    CHECK(roster.refused.size() == 7);
    CHECK(roster.refused.back().line == 19);
}

TEST_CASE("The refused rows come back as a list that can be mended and taken in") {
    const auto read = read_roster(dirty_list());
    REQUIRE(read.has_value());
    const std::string back = refused_csv(*read);
    CHECK(back.starts_with("\xEF\xBB\xBF序号,投保单位名称,"));
    CHECK(back.contains(",12,应收保费(元)：“壹万贰仟元整”是大写金额，请写成数字 12000.00\r\n"));

    std::string mended = back;
    mended.replace(mended.find("壹万贰仟元整,13500"), std::string("壹万贰仟元整").size(), "12000");
    const auto again = read_roster(mended);
    REQUIRE(again.has_value());
    CHECK(again->refused.size() == 5);
    REQUIRE(again->rows.size() == 2);
    CHECK(again->rows.front().premium_due.fen == 1'200'000);
    CHECK(again->rows.back().policy_number == "SL20260000000004");
}

TEST_CASE("The template holds every column, and its example is not taken in") {
    const std::string text = template_csv<Field>();
    CHECK(text.starts_with("\xEF\xBB\xBF投保单位名称*,统一社会信用代码*,"));
    const auto read = read_roster(text);
    REQUIRE(read.has_value());
    CHECK(mapped_count(preview(text)->mapping.columns()) == column_count<Field>);
    CHECK(read->rows.empty());
    CHECK(read->refused.empty());
    CHECK(read->example_lines == 1);
}

TEST_CASE("A long number in a file to be mended stays text in a spreadsheet, and is read again") {
    const std::string text = csv_file({{"姓名", "身份证号"}, {"张伟", "510101199001010010"}});
    CHECK(text.contains("\"\t510101199001010010\""));
    CHECK(read_long_number("\t510101199001010010", 60) == "510101199001010010");
}

TEST_CASE("The header is found below a title and by the names that insurers use") {
    const auto found =
        preview("2026年承保清单,,,,\n\n被保险人, 社会信用代码 *,保险单号码,起保日期,终保日期,营业收入（万元）\n"
                "甲公司,915101291Y1Q81FTUM,P1,2026-01-01,2026-12-31,5\n");
    REQUIRE(found.has_value());
    CHECK(found->header_line == 3);
    CHECK(missing_columns(found->mapping).empty());
    CHECK(found->mapping.column(Field::unit_name) == 0);
    CHECK(found->mapping.column(Field::revenue) == 5);
    CHECK(found->mapping.column(Field::phone) == no_column);
    REQUIRE(found->samples.size() == 1);
    CHECK(found->samples.front().at(2) == "P1");
}

TEST_CASE("A column that is not recognised can be named by a person") {
    const std::string text =
        "客户,统一社会信用代码,保单号,保险起期,保险止期\n甲公司,915101291Y1Q81FTUM,P1,2026-01-01,2026-12-31\n";
    const auto refused = read_roster(text);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().message == "没有找到必需的列：“投保单位名称”，请指明各是哪一列");

    ColumnChoice choice = column_choice(*preview(text));
    choice.columns.front() = 0;
    const auto read = read_roster(text, Mapping(choice.columns));
    REQUIRE(read.has_value());
    CHECK(read->rows.at(0).unit_name == "甲公司");
}

TEST_CASE("An empty file and one without a header are refused") {
    CHECK(read_roster("").error().message == "文件是空的，请选择有表头和数据的名册");
    CHECK(read_roster("\r\n\r\n").error().message == "文件是空的，请选择有表头和数据的名册");
    CHECK(read_roster("甲公司,乙").error().message.contains("没有找到必需的列"));
    CHECK(read_roster(std::string(header))->rows.empty());
}

TEST_CASE("Semicolons and tabs separate as well") {
    for (const char separator : {';', '\t'}) {
        std::string text = list(row("P1") + row("P2"));
        std::ranges::replace(text, ',', separator);
        CAPTURE(separator);
        CHECK(read_roster(text)->rows.size() == 2);
    }
}

TEST_CASE("A comma outside quotation marks does not move money into another column") {
    const auto read = read_roster(list(row("P1", "13,500.00") + row("P2", "\"13,500.00\"") + row("P3")));
    REQUIRE(read.has_value());
    CHECK(read->rows.size() == 2);
    CHECK(read->rows.front().premium_due.fen == 1'350'000);
    CHECK(refused_at(*read, 2).faults.front().reason ==
          "这一行有 7 格，表头只有 6 格，多半是某一格里的逗号没有用引号括起，请核对");
}

TEST_CASE("A quotation mark left open costs one row") {
    const auto read = read_roster(list(row("P1") + "\"" + row("P2") + row("P3")));
    REQUIRE(read.has_value());
    CHECK(read->rows.size() == 2);
    CHECK(refused_at(*read, 3).faults.front().reason.contains("引号没有成对"));
    CHECK(refused_at(*read, 3).cells.front() == "\"甲公司");
}

TEST_CASE("The same credit code under another name is taken with a note") {
    const auto read = read_roster(list(row("P1") + row("P2", "100", "乙公司")));
    REQUIRE(read.has_value());
    REQUIRE(read->rows.size() == 2);
    CHECK(read->rows.back().notes ==
          std::vector<std::string>{"统一社会信用代码与第 2 行相同，而那里的名称是“甲公司”，请核对"});
}

TEST_CASE("Every fault of a row is said at once") {
    const auto read = read_roster(list("甲公司,12345,P1,昨天,2026-12-31,很多\n"));
    REQUIRE(read.has_value());
    CHECK(read->rows.empty());
    CHECK(refused_at(*read, 2).faults.size() == 3);
}

TEST_CASE("Odd but possible values are taken with a note") {
    const std::string text = "投保单位名称,统一社会信用代码,保单号,保险起期,保险止期,应收保费,实收保费,高危行业领域\n"
                             "甲公司,915101291Y1Q81FTUM,P1,2026-01-01,2026-12-31,100,200,理发\n";
    const auto read = read_roster(text);
    REQUIRE(read.has_value());
    CHECK(read->rows.at(0).notes ==
          std::vector<std::string>{"实收保费 200.00 多于应收保费 100.00，请核对",
                                   "高危行业领域“理发”不在本规范第6章和应急〔2025〕27号所列之内"});
}
