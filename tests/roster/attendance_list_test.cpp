#include "roster/attendance_list.h"

#include "desktop/decode.h"
#include "roster/duration.h"
#include "roster/encoding.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace anze;
using namespace anze::roster;
using training::Attendance;
using training::Passed;

namespace {

AttendanceList read(std::string_view text) {
    auto list = read_attendance_list(text);
    REQUIRE(list.has_value());
    return std::move(*list);
}

Attendance person(std::string name, std::string department, std::int64_t minutes, std::int64_t score, Passed passed) {
    return {.session_id = {},
            .person_id = {},
            .name = std::move(name),
            .department = std::move(department),
            .attended_minutes = {minutes},
            .score = score < 0 ? record::Decimal() : record::decimal_of(score),
            .passed = passed};
}

constexpr std::string_view header = "姓名,部门,学习时长(分钟),成绩,是否合格\n";

std::string list_of(std::string_view rows) {
    return std::string(header) + std::string(rows);
}

}  // namespace

TEST_CASE("A list pasted from a spreadsheet, with a title, blank rows, wide digits and a total", "[6.1.2.5]") {
    const auto list = read("6月安全培训签到表\t\t\t\t\t\n"
                           "\t\t\t\t\t\n"
                           "序号\t姓 名\t所在部门\t培训时长\t考试成绩\t考核结果\n"
                           "1\t张　伟\t机修\t４５分钟\t８６\t合格\n"
                           "2\t李娜\t\t1小时\t59分\t不合格\n"
                           "\t\t\t\t\t\n"
                           "序号\t姓 名\t所在部门\t培训时长\t考试成绩\t考核结果\n"
                           "3\tAnna Li\t\"质检\"\t\t缺考\t\n"
                           "合 计\t3 人\t\t105\t\t\n");
    REQUIRE(list.rows.size() == 3);
    CHECK(list.rows[0].line == 4);
    CHECK(list.rows[0].value == person("张伟", "机修", 45, 86, Passed::yes));
    CHECK(list.rows[1].value == person("李娜", "", 60, 59, Passed::no));
    CHECK(list.rows[2].value == person("Anna Li", "质检", -1, -1, Passed::none));
    CHECK(list.refused.empty());
    CHECK(list.blank_lines == 1);
    CHECK(list.other_lines == 2);
    CHECK(list.unread_columns == std::vector<std::string>{"序号"});
    CHECK(counts_text(list.counts(), "名", "参加人员") ==
          "可导入 3 名参加人员，跳过 1 个空行，跳过 2 个合计、示例或重复的表头");
}

TEST_CASE("A list in GB18030 and one with a byte order mark give the same", "[6.1.2.5]") {
    const std::string_view bytes =
        "\xD0\xD5\xC3\xFB\x2C\xB2\xBF\xC3\xC5\x2C\xD1\xA7\xCF\xB0\xCA\xB1\xB3\xA4\x28\xB7\xD6\xD6\xD3\x29\x2C\xB3\xC9"
        "\xBC\xA8\x2C\xCA\xC7\xB7\xF1\xBA\xCF\xB8\xF1\x0D\x0A\xD5\xC5\xCE\xB0\x2C\xBB\xFA\xD0\xDE\x2C\x34\x35\xB7\xD6"
        "\xD6\xD3\x2C\x38\x36\x2C\xBA\xCF\xB8\xF1\x0D\x0A";
    const auto encoding = detect_encoding(bytes);
    REQUIRE(encoding == Encoding::gb18030);
    const auto text = desktop::decode(bytes, std::string(encoding_name(*encoding)));
    REQUIRE(text.has_value());
    const auto marked = "\xEF\xBB\xBF" + list_of("张伟,机修,45分钟,86,合格\r\n");
    for (const std::string_view each : {std::string_view(*text), std::string_view(marked)}) {
        const auto list = read(each);
        REQUIRE(list.rows.size() == 1);
        CHECK(list.rows.front().value == person("张伟", "机修", 45, 86, Passed::yes));
    }
}

TEST_CASE("The same row twice is taken once; the same name with other content has to be mended", "[6.1.2.5]") {
    const auto list = read(list_of("张伟,机修,45,86,合格\n"
                                   "张 伟,机修,45分钟,86分,是\n"
                                   "张伟,机修,90,86,合格\n"
                                   "张伟,仓储,90,70,合格\n"));
    REQUIRE(list.rows.size() == 2);
    CHECK(list.rows[1].value.department == "仓储");
    CHECK(list.repeated == std::vector{Repeated{3, 2}});
    REQUIRE(list.refused.size() == 1);
    CHECK(list.refused.front().line == 4);
    CHECK(list.refused.front().faults.front().column == "姓名");
    CHECK(list.refused.front().faults.front().reason.starts_with("与第 2 行的姓名、部门相同而内容不同"));
    CHECK(counts_text(list.counts(), "名", "参加人员") == "可导入 2 名参加人员，退回 1 行，1 行与前面的参加人员相同");
}

TEST_CASE("Every fault of a row is said, and the refused rows can be mended and taken in", "[6.1.2.5]") {
    const auto list = read(list_of("张伟,机修,很久,八十,大概\n"
                                   ",机修,45,86,合格\n"
                                   "制表人：王芳,,,,\n"
                                   "李娜,仓储,45,86,合格,多\n"));
    CHECK(list.rows.empty());
    REQUIRE(list.refused.size() == 4);
    REQUIRE(list.refused[0].faults.size() == 3);
    CHECK(list.refused[0].faults[0].column == "学习时长(分钟)");
    CHECK(list.refused[0].faults[1].column == "成绩");
    CHECK(list.refused[0].faults[2].reason.contains("请写成“合格”或“不合格”"));
    CHECK(list.refused[1].faults.front().reason == "缺少姓名");
    CHECK(list.refused[2].faults.front().reason.contains("多半是表外的说明"));
    CHECK(list.refused[3].faults.front().reason.contains("这一行有 6 格，表头只有 5 格"));

    std::string mended = refused_csv(list.header, {list.refused[1]});
    CHECK(mended ==
          "\xEF\xBB\xBF姓名,部门,学习时长(分钟),成绩,是否合格,原行号,原因\r\n,机修,45,86,合格,3,姓名：缺少姓名\r\n");
    mended.insert(mended.find(",机修"), "王芳");
    CHECK(read(mended).rows.at(0).value == person("王芳", "机修", 45, 86, Passed::yes));
}

TEST_CASE("A list without names is refused until somebody says which column they are in") {
    constexpr std::string_view text = "谁来了,成绩\n张伟,86\n";
    CHECK(read_attendance_list(text).error().message == "没有找到必需的列：“姓名”，请指明各是哪一列");
    CHECK(read_attendance_list("\n\n").error().message.starts_with("文件是空的"));
    ColumnMapping<AttendanceField> mapping = read_head<AttendanceField>(text)->mapping;
    mapping.set(AttendanceField::name, 0);
    CHECK(read_attendance_list(text, mapping)->rows.at(0).value.name == "张伟");
    CHECK(read_attendance_list("姓名\n张伟\n李娜\n")->rows.size() == 2);
}

TEST_CASE("A length is read in every way that platforms and people write it") {
    CHECK(read_minutes("45")->value == 45);
    CHECK(read_minutes("４５ 分钟")->value == 45);
    CHECK(read_minutes("1小时")->value == 60);
    CHECK(read_minutes("1.5小时")->value == 90);
    CHECK(read_minutes("1.25h")->value == 75);
    CHECK(read_minutes("1小时30分")->value == 90);
    CHECK(read_minutes("2课时")->value == 90);
    CHECK(read_minutes("01:30:59")->value == 90);
    CHECK(read_minutes("89分59秒")->value == 89);
    CHECK(read_minutes("0")->value == 0);
    CHECK_FALSE(read_minutes(" ")->is_set());
}

TEST_CASE("A length that may mean two things is refused with what to write") {
    const auto text = GENERATE("1.5", "45:30", "1小时30", "-45", "约45分钟", "1.255小时", "小时", "1:60:00",
                               "1:00:00:00", "12345678", "分钟45", "1.小时");
    CAPTURE(text);
    const auto minutes = read_minutes(text);
    REQUIRE_FALSE(minutes.has_value());
    CHECK(minutes.error().message.contains("请写成整数分钟"));
}
