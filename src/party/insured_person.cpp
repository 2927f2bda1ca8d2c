#include "party/insured_person.h"

#include "record/check.h"
#include "record/text.h"

#include <algorithm>

namespace anze::party {
namespace {

constexpr std::size_t id_number_length = 18;

// Passports and travel permits have letters or at most this many digits; a longer row of digits, and whatever has 18
// characters, is meant as an identity number.
constexpr std::size_t most_permit_digits = 10;

bool is_digit(char character) {
    return character >= '0' && character <= '9';
}

std::string compact(std::string_view text) {
    std::string number = record::narrow(text);
    std::erase(number, ' ');
    if (number.ends_with('x'))
        number.back() = 'X';
    return number;
}

// Digits, the last of which may be an X.
bool has_right_characters(std::string_view number) {
    return !number.empty() && std::ranges::all_of(number.substr(0, number.size() - 1), is_digit) &&
           (is_digit(number.back()) || number.back() == 'X');
}

bool is_meant_as_id_number(std::string_view number) {
    return number.size() == id_number_length || (number.size() > most_permit_digits && has_right_characters(number));
}

// GB 11643-1999, 3.3: ISO 7064 MOD 11-2 over the first 17 digits.
char check_character(std::string_view number) {
    constexpr std::string_view characters = "0123456789X";
    unsigned sum = 0;
    for (const char digit : number.substr(0, id_number_length - 1))
        sum = (sum + static_cast<unsigned>(digit - '0')) * 2 % 11;
    return characters[(12 - sum) % 11];
}

calendar::Date birth_date(std::string_view number) {
    const auto figure = [&](std::size_t at, std::size_t length) {
        int value = 0;
        for (const char digit : number.substr(at, length))
            value = value * 10 + (digit - '0');
        return value;
    };
    return {.year = figure(6, 4), .month = figure(10, 2), .day = figure(12, 2)};
}

// What is wrong with what is meant as an identity number; empty when nothing is.
std::string id_number_fault(std::string_view number) {
    if (number.size() != id_number_length)
        return "身份证号应为 18 位，这里是 " + std::to_string(number.size()) + " 位，请按证件核对";
    if (!has_right_characters(number))
        return "身份证号只能是数字，末位可以是 X，请按证件核对";
    if (!calendar::is_valid(birth_date(number)))
        return "身份证号第 7 到 14 位不是一个日期，请按证件核对";
    if (number.back() != check_character(number))
        return "身份证号的校验位不对，其中有一位写错了，请按证件核对";
    return {};
}

}  // namespace

bool is_valid_id_number(std::string_view text) {
    return id_number_fault(compact(text)).empty();
}

std::vector<record::Error> insured_person_gaps(const InsuredPerson& person) {
    auto gaps = record::check(person);
    if (const std::string number = compact(person.id_number); is_meant_as_id_number(number)) {
        if (std::string fault = id_number_fault(number); !fault.empty())
            gaps.push_back({std::move(fault), std::string(record::key_of(&InsuredPerson::id_number))});
    }
    if (person.left_on.is_set() && person.left_on < person.joined_on)
        gaps.push_back({"参保止期早于起期", std::string(record::key_of(&InsuredPerson::left_on))});
    return gaps;
}

bool is_insured_on(const InsuredPerson& person, calendar::Date day) {
    return is_insured_during(person, day, day);
}

// 6.1.2.3 every insured person of the policy's time; who came or went in between is one of them
bool is_insured_during(const InsuredPerson& person, calendar::Date from, calendar::Date to) {
    return person.joined_on <= to && (!person.left_on.is_set() || from <= person.left_on);
}

}  // namespace anze::party
