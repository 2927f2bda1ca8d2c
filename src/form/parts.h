// What several papers share: whose paper it is, boxes to tick, who filled it in, and room to write by hand.
#pragma once

#include "form/document.h"
#include "record/decimal.h"

#include <algorithm>

namespace anze::form {

struct Parties {
    std::string insurer_name = {};
    std::string unit_name = {};
    std::string unit_address = {};
    std::string policy_number = {};
    std::string service_title = {};
};

// Unit, address, policy and service, in four columns of these widths.
inline const std::vector<int> party_widths{16, 40, 14, 30};
std::vector<Row> party_rows(const Parties& parties);

// Seal, signature and date of both sides.
void sign_both(Document& document, const Parties& parties);

// 3.11: a colour never stands alone, and on paper there is only black ink: the box that is meant is ticked.
inline std::string box(bool ticked) {
    return ticked ? "☑" : "□";
}

template <class E>
std::string boxes(const std::vector<E>& chosen) {
    std::string all;
    for (const auto& choice : record::Choices<E>::list) {
        all += (all.empty() ? "" : " ") + box(std::ranges::contains(chosen, choice.value)) + std::string(choice.label);
    }
    return all;
}

template <class E>
    requires std::is_enum_v<E>
std::string boxes(E chosen) {
    return boxes(std::vector<E>{chosen});
}

// An amount or a score, that a sheet can add up.
inline Cell numeric(std::string plain_decimal) {
    return {.text = plain_decimal, .number = std::move(plain_decimal)};
}
Cell numeric(record::Count count);
Cell numeric(record::Decimal decimal);

// Some lines to write on where nothing is known.
std::string or_room(std::string text);
std::string date_or_room(calendar::Date date);

// "2026年11月9日", or the first and the last day.
std::string days_text(calendar::Date first, calendar::Date last);

// "审核人：陈静　　日期：2026年11月9日"; room to sign where nobody is known.
std::string by_whom(std::string_view role, const std::string& name, calendar::Date date);
// Where no record says who made the paper and who reviewed it: a line each to sign.
void add_makers(Document& document, std::string_view maker);

}  // namespace anze::form
