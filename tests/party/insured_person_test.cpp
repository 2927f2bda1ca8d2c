#include "party/insured_person.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace anze;
using namespace anze::party;

namespace {

std::vector<record::Error> gaps_of(std::string id_number) {
    return insured_person_gaps({.policy_id = "p1", .name = "陈静", .id_number = std::move(id_number)});
}

}  // namespace

TEST_CASE("an identity number has its check character and a day of birth") {
    CHECK(is_valid_id_number("11010519491231002X"));
    CHECK(is_valid_id_number(" １１０１０５１９４９１２３１００２ｘ　"));
    CHECK(is_valid_id_number("110105 19491231 002x"));
    const std::string wrong = GENERATE("", "110105194912310021", "11010519491231002", "110105491231002",
                                       "11010519491232002X", "11010519490229002X", "440524188001010014",
                                       "11010519491231O02X", "1101051949123100XX", "11010519491231002XX");
    CAPTURE(wrong);
    CHECK_FALSE(is_valid_id_number(wrong));
}

TEST_CASE("every single wrong digit is found") {
    const std::string good = "11010519491231002X";
    for (std::size_t at = 0; at + 1 < good.size(); ++at) {
        for (char digit = '0'; digit <= '9'; ++digit) {
            std::string changed = good;
            changed[at] = digit;
            CAPTURE(changed);
            CHECK(is_valid_id_number(changed) == (changed == good));
        }
    }
}

TEST_CASE("a wrong identity number is told without repeating it") {
    CHECK(gaps_of("").empty());
    CHECK(gaps_of("11010519491231002X").empty());
    const std::string wrong = GENERATE("110105194912310021", "11010519491231002", "110105491231002",
                                       "11010519491231O02X", "11010519491232002X");
    CAPTURE(wrong);
    REQUIRE(gaps_of(wrong).size() == 1);
    CHECK(gaps_of(wrong).front().place == "id_number");
    CHECK_FALSE(gaps_of(wrong).front().message.contains("110105"));
}

TEST_CASE("passports and travel permits are taken as they are") {
    CHECK(gaps_of("E12345678").empty());
    CHECK(gaps_of("12345678").empty());
    CHECK(gaps_of("1234567890").empty());
    CHECK(gaps_of("12345678901").size() == 1);
}

TEST_CASE("a person is insured from the first day to the last", "[6.1.2.3]") {
    InsuredPerson person{.joined_on = {2026, 3, 1}, .left_on = {2026, 6, 30}};
    CHECK_FALSE(is_insured_on(person, {2026, 2, 28}));
    CHECK(is_insured_on(person, {2026, 3, 1}));
    CHECK(is_insured_on(person, {2026, 6, 30}));
    CHECK_FALSE(is_insured_on(person, {2026, 7, 1}));
    person.left_on = {};
    CHECK(is_insured_on(person, {2026, 7, 1}));
    CHECK(is_insured_on(InsuredPerson{}, {2026, 2, 28}));
}

TEST_CASE("who came or went within a period was insured during it", "[6.1.2.3]") {
    const InsuredPerson person{.joined_on = {2026, 3, 1}, .left_on = {2026, 6, 30}};
    CHECK(is_insured_during(person, {2026, 1, 1}, {2026, 3, 1}));
    CHECK(is_insured_during(person, {2026, 6, 30}, {2026, 12, 31}));
    CHECK(is_insured_during(person, {2026, 1, 1}, {2026, 12, 31}));
    CHECK(is_insured_during(person, {2026, 4, 1}, {2026, 4, 2}));
    CHECK_FALSE(is_insured_during(person, {2026, 1, 1}, {2026, 2, 28}));
    CHECK_FALSE(is_insured_during(person, {2026, 7, 1}, {2026, 12, 31}));
}

TEST_CASE("a person's last day is not before the first") {
    InsuredPerson person{.policy_id = "p1", .name = "陈静", .joined_on = {2026, 3, 1}, .left_on = {2026, 3, 1}};
    CHECK(insured_person_gaps(person).empty());
    person.left_on = {2026, 2, 28};
    REQUIRE(insured_person_gaps(person).size() == 1);
    CHECK(insured_person_gaps(person).front().place == "left_on");
}

TEST_CASE("the identity number, and nothing else of a person, is masked") {
    std::vector<std::string_view> masked;
    record::for_each_field<InsuredPerson>([&](const auto& each) {
        if (each.is_masked)
            masked.push_back(each.key);
    });
    CHECK(masked == std::vector<std::string_view>{"id_number"});
    CHECK(record::type<InsuredPerson>.stream == record::Stream::persons);
}
