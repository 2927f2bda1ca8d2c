#pragma once

// One input for each kind of value. The label stands above with a star when required, hint or error below. True in the
// frame in which the value changed. What cannot be read (a date "2026-13-1") stays as typed, says why below, and leaves
// the value as it was.

#include "calendar/date.h"
#include "record/decimal.h"
#include "record/money.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace anze::widget {

struct Label {
    std::string_view text = {};
    bool required = false;
    std::string_view hint = {};
    std::string_view error = {};
    bool read_only = false;
    std::string_view accessible_name = {};  // also the id; the text when empty
};

// One record to choose.
struct Option {
    std::string id = {};
    std::string text = {};
    std::string note = {};  // smaller behind the text, also searched
};

bool input(const Label& label, std::string& value);
bool long_input(const Label& label, std::string& value);          // several lines, wraps and grows
bool input(const Label& label, std::vector<std::string>& lines);  // one text on each line
bool input(const Label& label, record::Count& value);
bool input(const Label& label, record::Decimal& value);
bool input(const Label& label, record::Money& value);  // in 元
bool input(const Label& label, calendar::Date& value);
bool input(const Label& label, bool& value);
bool password_input(const Label& label, std::string& value);

// `chosen` is an index, -1 for none. Up to three choices are buttons side by side, more a list with search.
bool choose(const Label& label, std::span<const std::string_view> choices, int& chosen);
// One flag for each choice.
bool choose_several(const Label& label, std::span<const std::string_view> choices, std::vector<bool>& chosen);

// By id, among records.
bool input(const Label& label, std::string& id, std::span<const Option> options);
bool input(const Label& label, std::vector<std::string>& ids, std::span<const Option> options);

template <class E>
    requires std::is_enum_v<E>
bool input(const Label& label, E& value) {
    int chosen = -1;
    for (std::size_t i = 0; i < record::Choices<E>::list.size(); ++i) {
        if (record::Choices<E>::list[i].value == value)
            chosen = static_cast<int>(i);
    }
    if (!choose(label, record::choice_labels<E>, chosen))
        return false;
    value = chosen < 0 ? E{} : record::Choices<E>::list[static_cast<std::size_t>(chosen)].value;
    return true;
}

template <class E>
    requires std::is_enum_v<E>
bool input(const Label& label, std::vector<E>& values) {
    const auto& list = record::Choices<E>::list;
    std::vector<bool> chosen(list.size());
    for (std::size_t i = 0; i < list.size(); ++i)
        chosen[i] = std::ranges::find(values, list[i].value) != values.end();
    if (!choose_several(label, record::choice_labels<E>, chosen))
        return false;
    values.clear();
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (chosen[i])
            values.push_back(list[i].value);
    }
    return true;
}

// "今天" of the date inputs; set once a frame by the program.
void set_today(calendar::Date today);

}  // namespace anze::widget
