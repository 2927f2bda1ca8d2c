// A date as the value of a field.
#pragma once

#include "calendar/date.h"
#include "record/value.h"

namespace anze::record {

template <>
struct Value<calendar::Date> {
    static bool is_set(calendar::Date date) { return date.is_set(); }
    static Json to_json(calendar::Date date) {
        return date.is_set() ? Json(calendar::to_string(date)) : Json(nullptr);
    }
    static bool from_json(const Json& json, calendar::Date& date) {
        if (json.is_null()) {
            date = {};
            return true;
        }
        if (!json.is_string()) return false;
        const auto parsed = calendar::parse_date(json.get_ref<const std::string&>());
        if (parsed) date = *parsed;
        return parsed.has_value();
    }
    static std::string text(calendar::Date date) { return calendar::to_string(date); }
    static void pack(Packer& packer, calendar::Date date) {
        packer.number(date.is_set() ? static_cast<std::uint64_t>(calendar::day_number(date) + 1'000'000) : 0);
    }
    static void unpack(Unpacker& unpacker, calendar::Date& date) {
        const std::uint64_t number = unpacker.number();
        date = number == 0 ? calendar::Date{} : calendar::date_of_day_number(static_cast<int>(number) - 1'000'000);
    }
};

}  // namespace anze::record
