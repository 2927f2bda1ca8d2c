#include "calendar/date.h"
#include "record/decimal.h"
#include "record/money.h"
#include "service/service.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using record::Value;

namespace {

template <class V>
V read(std::string_view written) {
    V value = {};
    REQUIRE(Value<V>::read(written, value));
    return value;
}

template <class V>
std::string refused(std::string_view written, V before = {}) {
    V value = before;
    const auto result = Value<V>::read(written, value);
    REQUIRE(!result);
    CHECK(value == before);
    return result.error().message;
}

}  // namespace

TEST_CASE("What a value says is read again") {
    const calendar::Date date{2026, 11, 9};
    CHECK(read<calendar::Date>(Value<calendar::Date>::text(date)) == date);
    CHECK(read<record::Money>(Value<record::Money>::text(record::money_of_fen(-123450))) ==
          record::money_of_fen(-123450));
    CHECK(read<record::Decimal>(Value<record::Decimal>::text(record::decimal_of(2, 50))) == record::decimal_of(2, 50));
    CHECK(read<record::Count>(Value<record::Count>::text({120})) == record::Count{120});
    CHECK(read<bool>(Value<bool>::text(true)));
    CHECK(read<service::CheckResult>(Value<service::CheckResult>::text(service::CheckResult::deviates)) ==
          service::CheckResult::deviates);
    CHECK(read<std::string>("第一行\n第二行") == "第一行\n第二行");
}

TEST_CASE("Nothing written is a value that is not filled in") {
    CHECK(!Value<calendar::Date>::is_set(read<calendar::Date>("")));
    CHECK(!Value<record::Count>::is_set(read<record::Count>(" ")));
    CHECK(!read<bool>(""));
    CHECK(read<service::CheckResult>("") == service::CheckResult::none);
}

TEST_CASE("Lists from elsewhere write yes and choices in their own way") {
    CHECK(read<bool>("√"));
    CHECK(read<bool>("Ｙ"));
    CHECK(!read<bool>("×"));
    CHECK(read<service::CheckResult>(" 不符合 ") == service::CheckResult::deviates);
    CHECK(read<std::vector<service::Held>>("有、无") == std::vector{service::Held::yes, service::Held::no});
}

TEST_CASE("What cannot be read says what to write, and changes nothing") {
    CHECK(refused<service::CheckResult>("合格", service::CheckResult::conforms) ==
          "“合格”不在选项中，请写：符合、不符合、不适用");
    CHECK(refused<bool>("也许", true) == "“也许”不能识别，请写“是”或“否”");
    CHECK(refused<calendar::Date>("2026-13-1", {2026, 1, 1}).contains("2026-13-1"));
    CHECK(refused<record::Count>("很多", {3}).contains("很多"));
    CHECK(refused<std::vector<service::Held>>("有、没有", {service::Held::yes}).contains("没有"));
}

TEST_CASE("The field table says what can be written and what can be chosen") {
    const record::Faces faces = record::faces<service::ChecklistItem>();
    const auto& result = *record::find_field(faces, "result");
    CHECK(std::ranges::equal(result.value->choices, std::array{"符合", "不符合", "不适用"}));
    service::ChecklistItem item;
    REQUIRE(result.value->read("不适用", result.in(&item)));
    CHECK(item.result == service::CheckResult::not_applicable);
    CHECK(record::find_field(record::faces<service::Visit>(), "photos")->value->read == nullptr);
    CHECK(record::find_field(faces, "area")->value->choices.empty());
}
