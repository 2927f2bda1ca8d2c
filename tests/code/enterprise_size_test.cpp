#include "code/enterprise_size.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace anze::code;
using anze::record::Count;
using anze::record::Money;

namespace {

Money ten_thousand(std::string_view text) {
    return parse_ten_thousand_yuan(text).value();
}

EnterpriseSize size_of(std::string_view industry, std::int64_t staff, std::string_view revenue,
                       std::string_view assets) {
    return enterprise_size({industry, Count{staff}, ten_thousand(revenue), ten_thousand(assets)}).size;
}

}  // namespace

TEST_CASE("Every lower bound of the table decides, and one step below it the class below", "[6]") {
    using enum EnterpriseSize;
    struct Row {
        std::string_view industry;
        std::int64_t staff;
        std::string_view revenue;
        std::string_view assets;
        EnterpriseSize size;
    };
    const auto row = GENERATE(
        Row{"A01", 1, "20000", "0", large}, Row{"A01", 9999, "19999.99", "0", medium},
        Row{"C26", 1000, "40000", "0", large}, Row{"C26", 999, "40000", "0", medium},
        Row{"C26", 1000, "39999.999999", "0", medium}, Row{"B10", 300, "2000", "0", medium},
        Row{"B10", 299, "2000", "0", small}, Row{"D44", 20, "300", "0", small}, Row{"D44", 20, "299", "0", micro},
        Row{"E47", 1, "80000", "80000", large}, Row{"E47", 1, "80000", "79999", medium},
        Row{"E47", 1, "6000", "5000", medium}, Row{"E47", 1, "300", "299", micro}, Row{"F51", 20, "5000", "0", medium},
        Row{"F52", 50, "500", "0", medium}, Row{"F52", 49, "500", "0", small}, Row{"G54", 1000, "30000", "0", large},
        Row{"G54", 300, "2999", "0", small}, Row{"G59", 200, "30000", "0", large},
        Row{"G5910", 200, "30000", "0", small}, Row{"G60", 300, "2000", "0", medium},
        Row{"H61", 100, "2000", "0", medium}, Row{"H62", 300, "10000", "0", large},
        Row{"I63", 2000, "100000", "0", large}, Row{"I64", 100, "1000", "0", medium}, Row{"I65", 10, "50", "0", small},
        Row{"K7010", 0, "1000", "5000", medium}, Row{"K702", 1000, "5000", "0", large},
        Row{"L72", 100, "0", "8000", medium}, Row{"O81", 300, "0", "0", large}, Row{"R90", 9, "0", "0", micro},
        Row{"Q85", 100, "0", "0", medium});
    CAPTURE(row.industry, row.staff, row.revenue, row.assets);
    CHECK(size_of(row.industry, row.staff, row.revenue, row.assets) == row.size);
}

TEST_CASE("A size says how it was found") {
    const SizeFinding finding = enterprise_size({"C26", Count{680}, ten_thousand("30600"), {}});
    CHECK(finding.size == EnterpriseSize::medium);
    CHECK(is_large_or_medium(finding.size));
    CHECK(finding.reason == "按工业：从业人员 680 人（中型），营业收入 30600 万元（中型）；各项指标须同时达到，划为中型"
                            "（国统字〔2017〕213号）");
    CHECK(finding.confidence == Confidence::corroborated);
    CHECK_FALSE(is_large_or_medium(EnterpriseSize::small));
    CHECK_FALSE(is_large_or_medium(EnterpriseSize::undetermined));
}

TEST_CASE("Without a figure the size is not determined, and what is missing is said") {
    const SizeFinding missing = enterprise_size({"E47", Count{48}, ten_thousand("1056"), {}});
    CHECK(missing.size == EnterpriseSize::undetermined);
    CHECK(missing.reason == "缺少资产总额，建筑业按它划型");
    CHECK(enterprise_size({"", Count{48}, {}, {}}).reason.contains("缺少行业代码"));
    CHECK(enterprise_size({"K70", Count{48}, {}, {}}).reason ==
          "行业代码 K70 不在划型办法的行业内或不够细，请填写到小类");
    CHECK(enterprise_size({"P83", Count{48}, {}, {}}).size == EnterpriseSize::undetermined);
    CHECK(enterprise_size({"G53", Count{48}, {}, {}}).size == EnterpriseSize::undetermined);
}

TEST_CASE("An industry code is read with and without its letter") {
    CHECK(size_of("2614", 1000, "40000", "0") == EnterpriseSize::large);
    CHECK(size_of("ｃ26", 1000, "40000", "0") == EnterpriseSize::large);
    CHECK(size_of("99", 1000, "40000", "0") == EnterpriseSize::undetermined);
}

TEST_CASE("Amounts in ten thousand yuan are exact") {
    CHECK(ten_thousand("8,100").fen == 8'100'000'000);
    CHECK(ten_thousand("8100.000001").fen == 8'100'000'001);
    CHECK(ten_thousand("０.1").fen == 100'000);
    CHECK_FALSE(ten_thousand("").filled);
    CHECK(ten_thousand_yuan_text(ten_thousand("8,100.50")) == "8100.5");
    CHECK(ten_thousand_yuan_text(ten_thousand("300")) == "300");
    CHECK(ten_thousand_yuan_text({}).empty());
    const auto text = GENERATE("壹万", "-1", "1.2345678", "1.2.3", ".", "1e3", "1234567890123");
    CAPTURE(text);
    CHECK_FALSE(parse_ten_thousand_yuan(text).has_value());
}
