#include "roster/cell.h"

#include "roster/chinese_amount.h"
#include "roster/encoding.h"
#include "roster/long_number.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace anze::roster;
using anze::calendar::Date;

namespace {

std::string reason(const auto& result) {
    return result ? "" : result.error().message;
}

}  // namespace

TEST_CASE("Dates are read in every form that lists write them in") {
    const auto text = GENERATE("2026-05-25", "2026/5/25", "2026.05.25", "2026年5月25日", "2026年05月25日", "20260525",
                               "46167", "２０２６－０５－２５", " 2026-5-25 ", "2026-05-25 00:00:00",
                               "2026-05-25T23:59", "2026/5/25 0:00", "2026年 5月 25日");
    CAPTURE(text);
    CHECK(read_date(text) == Date{2026, 5, 25});
}

TEST_CASE("What is no date is refused with what to write") {
    CHECK(reason(read_date("2026-02-30")) == "日历上没有“2026-02-30”这一天，请核对");
    CHECK(reason(read_date("2026年13月1日")) == "日历上没有“2026年13月1日”这一天，请核对");
    const auto text = GENERATE("26-5-25", "5/25/2026", "2026-5", "2026年5月", "待定", "2026-05-2５a", "2026-05/25",
                               "461670", "2026-005-25", "-5-25-2026", "2026年5月25", "年月日");
    CAPTURE(text);
    CHECK(reason(read_date(text)).contains("请写成 2026-05-25 的样子"));
    CHECK(read_date("") == Date{});
}

TEST_CASE("Money is read to the fen") {
    CHECK(read_money("13500.00")->fen == 1'350'000);
    CHECK(read_money("13,500.5")->fen == 1'350'050);
    CHECK(read_money("１３，５００．０５")->fen == 1'350'005);
    CHECK(read_money("¥13,500")->fen == 1'350'000);
    CHECK(read_money("￥13,500元")->fen == 1'350'000);
    CHECK(read_money("0")->filled);
    CHECK_FALSE(read_money(" ")->filled);
}

TEST_CASE("What is no amount is refused with what to write") {
    CHECK(reason(read_money("壹万贰仟元整")) == "“壹万贰仟元整”是大写金额，请写成数字 12000.00");
    CHECK(reason(read_money("1,35,00")) == "“1,35,00”里的逗号不在千位上，请写成 12,000 或 12000");
    CHECK(reason(read_money("13500,00")).contains("逗号不在千位上"));
    CHECK(reason(read_money(",500")).contains("逗号不在千位上"));
    CHECK(reason(read_money("-5")) == "金额“-5”不能是负数，请核对");
    const auto text = GENERATE("13500.005", "壹万贰仟", "1.35E+04", "约13500", "1.2.3");
    CAPTURE(text);
    CHECK(reason(read_money(text)).contains("请写成以元为单位、最多两位小数的数字"));
}

TEST_CASE("An amount in Chinese capitals is understood well enough to say its number") {
    CHECK(read_chinese_amount("壹万贰仟元整") == anze::record::money_of_fen(1'200'000));
    CHECK(read_chinese_amount("叁佰零伍元贰角壹分") == anze::record::money_of_fen(30'521));
    CHECK(read_chinese_amount("拾元") == anze::record::money_of_fen(1'000));
    CHECK(read_chinese_amount("壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖圆正") == anze::record::money_of_fen(12'345'678'900));
    CHECK(read_chinese_amount("零元") == anze::record::money_of_fen(0));
    const auto text = GENERATE("", "壹万贰仟", "壹万元贰", "元旦", "12000元", "伍角", "壹万亿亿元");
    CAPTURE(text);
    CHECK_FALSE(read_chinese_amount(text).has_value());
}

TEST_CASE("Counts are whole numbers of persons") {
    CHECK(read_count("１２０")->value == 120);
    CHECK(read_count("1,200")->value == 1200);
    CHECK(read_count("120人")->value == 120);
    CHECK_FALSE(read_count("")->is_set());
    CHECK(reason(read_count("12.5")) == "“12.5”不是人数，请写成整数，例如 120");
    CHECK(reason(read_count("-3")).contains("不是人数"));
    CHECK(reason(read_count("12345678901")).contains("不是人数"));
}

TEST_CASE("Amounts in ten thousand yuan keep their exact value") {
    CHECK(read_ten_thousand_yuan("8,100") == "8100");
    CHECK(read_ten_thousand_yuan("8,100.50万元") == "8100.5");
    CHECK(read_ten_thousand_yuan("").value().empty());
    CHECK(reason(read_ten_thousand_yuan("81,00")).contains("逗号不在千位上"));
    CHECK(reason(read_ten_thousand_yuan("八千")).contains("以万元为单位"));
}

TEST_CASE("Text stays text") {
    CHECK(read_text("=HYPERLINK(\"http://127.0.0.1\")", 100) == "=HYPERLINK(\"http://127.0.0.1\")");
    CHECK(read_text("@name", 100) == "@name");
    CHECK(read_text("'=1+1", 100) == "=1+1");
    CHECK(read_text("'quoted'", 100) == "'quoted'");
    CHECK(read_text("　成都示例有限公司 \u00A0", 100) == "成都示例有限公司");
    CHECK(read_text("一号路\r\n2号", 100) == "一号路 2号");
    CHECK(read_text("𠮷祥", 2) == "𠮷祥");
    CHECK(reason(read_text("𠮷祥公司", 3)) == "最多 3 字，这里是 4 字");
    CHECK(reason(read_text("成都\uFFFD公司", 100)).contains("不能识别的字"));
}

TEST_CASE("A long number that a spreadsheet spoilt is refused") {
    CHECK(read_long_number("ＰＺ 2026 001", 60) == "PZ2026001");
    CHECK(reason(read_long_number("5.17054E+15", 60)).contains("科学计数法"));
    CHECK(reason(read_credit_code("9.15101E+17")).contains("科学计数法"));
    CHECK(read_credit_code("915101291y1q81ftum") == "915101291Y1Q81FTUM");
}

TEST_CASE("The encoding is found from the bytes") {
    CHECK(detect_encoding("保单号") == Encoding::utf_8);
    CHECK(detect_encoding("\xEF\xBB\xBF"
                          "保单号") == Encoding::utf_8);
    CHECK(detect_encoding("\xB1\xA3\xB5\xA5\xBA\xC5") == Encoding::gb18030);
    CHECK(detect_encoding("\xFF\xFE\xDD\x4F") == Encoding::utf_16_little_endian);
    CHECK(detect_encoding("\xFE\xFF\x4F\xDD") == Encoding::utf_16_big_endian);
    CHECK(reason(detect_encoding("PK\x03\x04....")).contains("另存为“CSV UTF-8"));
    CHECK(is_workbook("PK\x03\x04...."));
    CHECK_FALSE(is_workbook("PK,保单号"));
    CHECK(reason(detect_encoding("\xD0\xCF\x11\xE0....")).contains("另存为 .xlsx 或 CSV"));
    using namespace std::string_view_literals;
    CHECK(reason(detect_encoding("\xD0\xCF\x11\xE0..E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv))
              .contains("取消密码"));
    CHECK(encoding_name(Encoding::gb18030) == "gb18030");
    CHECK(encoding_name(Encoding::utf_8) == "utf-8");
}
