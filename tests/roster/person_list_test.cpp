#include "roster/person_list.h"

#include "roster/long_number.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace anze::roster;
using anze::calendar::Date;

namespace {

PersonList read(std::string_view rows) {
    auto list = read_person_list("姓名,身份证号,岗位,联系电话,参保日期,退保日期\n" + std::string(rows));
    REQUIRE(list.has_value());
    return std::move(*list);
}

std::string first_reason(const PersonList& list) {
    REQUIRE(list.refused.size() == 1);
    return list.refused.front().faults.front().reason;
}

std::string identity_refusal(std::string_view cell) {
    const auto number = read_identity_number(cell, 20);
    return number ? "" : number.error().message;
}

}  // namespace

TEST_CASE("Insured persons are read with the dates they joined and left") {
    const auto list = read("张 伟,51010119900101001x,电工,138 0000 0001,2026/3/1,\n"
                           "李娜,'510101198512310028,,028-80000001,46082,2026年6月30日\n"
                           "阿卜杜拉·买买提,,,,,\n"
                           "总计：3人,,,,,\n");
    REQUIRE(list.rows.size() == 3);
    CHECK(list.rows[0].value == Person{"张伟", "51010119900101001X", "电工", "13800000001", {2026, 3, 1}, {}});
    CHECK(list.rows[1].value == Person{"李娜", "510101198512310028", "", "028-80000001", {2026, 3, 1}, {2026, 6, 30}});
    CHECK(list.rows[2].value.name == "阿卜杜拉·买买提");
    CHECK(list.other_lines == 1);
    CHECK(list.refused.empty());
}

TEST_CASE("The names that insurers and units give the columns are known") {
    const auto list =
        read_person_list("人员姓名;证件号码 *;工种;手机号码;批增日期;批减日期;备注\n张伟;;电工;1;2026-03-01;;\n");
    REQUIRE(list.has_value());
    CHECK(list->unread_columns == std::vector<std::string>{"备注"});
    CHECK(list->rows.at(0).value == Person{"张伟", "", "电工", "1", {2026, 3, 1}, {}});
}

TEST_CASE("The columns of a list are named whatever list it is") {
    const auto head = read_head<PersonField>("序号,姓名,证件号\n1,张伟,\n");
    REQUIRE(head.has_value());
    const ColumnChoice choice = column_choice(*head);
    REQUIRE(choice.fields.size() == choice.columns.size());
    CHECK(choice.fields.front().label == "姓名");
    CHECK(choice.fields.front().is_required);
    CHECK(choice.columns == std::vector<int>{1, 2, no_column, no_column, no_column, no_column});
    CHECK(mapped_count(choice.columns) == 2);
    CHECK(missing_columns(choice.fields, choice.columns).empty());
    CHECK(ColumnMapping<PersonField>(choice.columns) == head->mapping);
}

TEST_CASE("A list without a header does not lose its first person to it") {
    const auto list = read_person_list("张伟,51010119900101001X,电工\n");
    REQUIRE_FALSE(list.has_value());
    CHECK(list.error().message.contains("请在它上面加一行列名"));
    CHECK(read_head<PersonField>("姓名,138000000011380000000\n张伟,\n").has_value());
}

TEST_CASE("Long numbers that a spreadsheet spoilt are refused, and the reason says what to do") {
    const auto cell = GENERATE("5.1E+17", "5E+17", "5.10101E+17", "５．１Ｅ＋１７");
    CAPTURE(cell);
    const auto reason = first_reason(read(std::string("张伟,") + cell + ",,,,\n"));
    CHECK(reason.contains("科学计数法，请把这一列设为文本格式后重新填写"));
    CHECK(first_reason(read("张伟,,,1.38E+10,,\n")).contains("科学计数法"));
}

TEST_CASE("An identity number has eighteen characters and the right last one") {
    CHECK(read_identity_number("510101199001010044", 20) == "510101199001010044");
    CHECK(read_identity_number("５１０１０１１９９００１０１００４４", 20) == "510101199001010044");
    CHECK(read_identity_number("e12345678", 20) == "E12345678");
    CHECK(read_identity_number(" ", 20).value().empty());
    CHECK(identity_refusal("510101199001010045") == "身份证号的校验位不对，请核对");
    CHECK(identity_refusal("510101199001010000").contains("末三位多半被电子表格变成了 000"));
    CHECK(identity_refusal("510101900101001") == "不是 18 位的身份证号，请填写完整的号码");
    CHECK(identity_refusal("510101********0044") == "不是 18 位的身份证号，请填写完整的号码");
    CHECK(identity_refusal("51010119900101004Y") == "不是 18 位的身份证号，请填写完整的号码");
    CHECK(identity_refusal("E1234-5678") == "不是 18 位的身份证号，请填写完整的号码");
    CHECK(identity_refusal("'") == "不是 18 位的身份证号，请填写完整的号码");
}

TEST_CASE("A number that is masked as it is shown is read as it stands") {
    CHECK(read_identity_number("510***********0016", 40) == "510***********0016");
    CHECK(read_identity_number("*******78", 40) == "*******78");
    CHECK(identity_refusal("510***********0016X") == "不是 18 位的身份证号，请填写完整的号码");
    CHECK(cells_of(Person{.name = "董桂英", .identity_number = "510101199003070016", .joined_on = {2026, 3, 1}}) ==
          std::vector<std::string>{"董桂英", "510***********0016", "", "", "2026-03-01", ""});
}

TEST_CASE("One mask stands for many persons, who are told apart by name and telephone") {
    const auto list = read("张伟,510***********0016,电工,,,\n"
                           "李娜,510***********0016,电工,,,\n"
                           "张伟,510***********0016,电工,1,,\n"
                           "张伟,510***********0016,电工,1,,\n"
                           "张伟,510***********0016,焊工,1,,\n");
    CHECK(list.rows.size() == 3);
    CHECK(list.repeated == std::vector{Repeated{5, 4}});
    CHECK(first_reason(list).contains("请填写完整的身份证号"));
}

TEST_CASE("One identity number stands for one person") {
    const auto list = read("张伟,510101199001010044,电工,,,\n"
                           "张伟,510101199001010044,电工,,,\n"
                           "张玮,510101199001010044,电工,,,\n"
                           "张伟,510101200001010154,电工,,,\n");
    CHECK(list.rows.size() == 2);
    CHECK(list.repeated == std::vector{Repeated{3, 2}});
    REQUIRE(list.refused.size() == 1);
    CHECK(list.refused.front().faults ==
          std::vector{Fault{"身份证号", "", "与第 2 行的身份证号相同而内容不同，请核对哪一行是对的"}});
}

TEST_CASE("Without an identity number, name and telephone tell people apart") {
    const auto list = read("张伟,,电工,1,,\n张伟,,电工,2,,\n张伟,,焊工,1,,\n");
    CHECK(list.rows.size() == 2);
    CHECK(first_reason(list).contains("请填写身份证号"));
}

TEST_CASE("Nobody leaves before having joined") {
    CHECK(read("张伟,,,,2026-03-01,2026-03-01\n").rows.size() == 1);
    const auto list = read("张伟,,,,2026-03-02,2026-03-01\n");
    CHECK(first_reason(list) == "退保日期 2026-03-01 早于参保日期 2026-03-02，请核对");
    CHECK(list.refused.front().faults.front().column == "退保日期");
}
