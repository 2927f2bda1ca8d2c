// What a field can hold, and how each kind of value is written as JSON, as text and as packed bytes. A module adds its
// own kind by specialising Value<T> beside the type (calendar does so for Date).
#pragma once

#include "record/error.h"
#include "record/json.h"

#include <array>
#include <concepts>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace anze::record {

// Packed bytes are this build's own snapshot format; they never leave the device.
class Packer {
public:
    void number(std::uint64_t value) {
        while (value >= 0x80) {
            bytes_.push_back(static_cast<char>(value | 0x80));
            value >>= 7;
        }
        bytes_.push_back(static_cast<char>(value));
    }
    void text(std::string_view value) {
        number(value.size());
        bytes_.append(value);
    }
    std::string take() { return std::move(bytes_); }
    std::string& bytes() { return bytes_; }

private:
    std::string bytes_ = {};
};

class Unpacker {
public:
    explicit Unpacker(std::string_view bytes) : bytes_(bytes) {}
    std::uint64_t number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64 && !bytes_.empty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(bytes_.front());
            bytes_.remove_prefix(1);
            value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
            if ((byte & 0x80) == 0)
                return value;
        }
        failed_ = true;
        return 0;
    }
    std::string_view text() {
        const std::uint64_t size = number();
        if (size > bytes_.size()) {
            failed_ = true;
            return {};
        }
        const std::string_view value = bytes_.substr(0, static_cast<std::size_t>(size));
        bytes_.remove_prefix(static_cast<std::size_t>(size));
        return value;
    }
    bool failed() const { return failed_; }
    bool at_end() const { return bytes_.empty(); }
    std::size_t left() const { return bytes_.size(); }

private:
    std::string_view bytes_;
    bool failed_ = false;
};

template <class T>
struct Value;

// The choices of an enum: specialise with `static constexpr std::array list{Choice{E::x, "key", "标签"}, ...}`. The
// enum's zero is "not chosen" and is not in the list.
template <class E>
struct Choice {
    E value;
    std::string_view key;
    std::string_view label;
};
template <class E>
struct Choices;

template <class E>
constexpr std::string_view choice_label(E value) {
    for (const auto& choice : Choices<E>::list) {
        if (choice.value == value)
            return choice.label;
    }
    return "";
}
template <class E>
constexpr std::string_view choice_key(E value) {
    for (const auto& choice : Choices<E>::list) {
        if (choice.value == value)
            return choice.key;
    }
    return "";
}

// The labels of an enum's choices, in their order.
template <class E>
inline constexpr auto choice_labels = [] {
    std::array<std::string_view, Choices<E>::list.size()> labels{};
    for (std::size_t i = 0; i < labels.size(); ++i)
        labels[i] = Choices<E>::list[i].label;
    return labels;
}();

// A value of that kind can be read from what a person wrote in one cell of a list: Value<T>::read. What text() says is
// always read again.
template <class T>
concept Written = requires(std::string_view written, T& value) {
    { Value<T>::read(written, value) } -> std::same_as<Result<void>>;
};
// A value of that kind has a number by which it is less or more than another: Value<T>::rank. Asked of set ones only.
template <class T>
concept Ranked = requires(const T& value) {
    { Value<T>::rank(value) } -> std::same_as<std::int64_t>;
};
// Which of those labels was written, their number where nothing was; it says what can be written otherwise.
Result<std::size_t> read_choice(std::string_view written, std::span<const std::string_view> labels);
// The parts between 、 and line breaks.
std::vector<std::string> listed(std::string_view written);

template <>
struct Value<std::string> {
    static bool is_set(const std::string& value) { return !value.empty(); }
    static Json to_json(const std::string& value) { return value; }
    static bool from_json(const Json& json, std::string& value) {
        if (!json.is_string())
            return false;
        value = json.get_ref<const std::string&>();
        return true;
    }
    static std::string text(const std::string& value) { return value; }
    static Result<void> read(std::string_view written, std::string& value) {
        value = std::string(written);
        return {};
    }
    static void pack(Packer& packer, const std::string& value) { packer.text(value); }
    static void unpack(Unpacker& unpacker, std::string& value) { value = std::string(unpacker.text()); }
};

template <>
struct Value<bool> {
    static bool is_set(bool value) { return value; }
    static Json to_json(bool value) { return value; }
    static bool from_json(const Json& json, bool& value) {
        if (!json.is_boolean())
            return false;
        value = json.get<bool>();
        return true;
    }
    static std::string text(bool value) { return value ? "是" : "否"; }
    // "是", "√", "1" and their like; nothing written is no.
    static Result<void> read(std::string_view written, bool& value);
    static void pack(Packer& packer, bool value) { packer.number(value ? 1 : 0); }
    static void unpack(Unpacker& unpacker, bool& value) { value = unpacker.number() != 0; }
};

// A count; -1 is not a count a person can enter, so "not filled in" needs no second member.
struct Count {
    std::int64_t value = -1;
    auto operator<=>(const Count&) const = default;
    constexpr bool is_set() const { return value >= 0; }
};

template <>
struct Value<Count> {
    static bool is_set(Count value) { return value.is_set(); }
    static Json to_json(Count value) { return value.is_set() ? Json(value.value) : Json(nullptr); }
    static bool from_json(const Json& json, Count& value) {
        if (json.is_null())
            value = {};
        else if (json.is_number_integer() && json.get<std::int64_t>() >= 0)
            value.value = json.get<std::int64_t>();
        else
            return false;
        return true;
    }
    static std::string text(Count value) { return value.is_set() ? std::to_string(value.value) : std::string(); }
    static std::int64_t rank(Count value) { return value.value; }
    static Result<void> read(std::string_view written, Count& value);
    static void pack(Packer& packer, Count value) { packer.number(static_cast<std::uint64_t>(value.value + 1)); }
    static void unpack(Unpacker& unpacker, Count& value) {
        value.value = static_cast<std::int64_t>(unpacker.number()) - 1;
    }
};

template <class E>
    requires std::is_enum_v<E>
struct Value<E> {
    static bool is_set(E value) { return value != E{}; }
    static Json to_json(E value) { return is_set(value) ? Json(choice_key(value)) : Json(nullptr); }
    static bool from_json(const Json& json, E& value) {
        if (json.is_null()) {
            value = {};
            return true;
        }
        if (!json.is_string())
            return false;
        for (const auto& choice : Choices<E>::list) {
            if (choice.key == json.get_ref<const std::string&>()) {
                value = choice.value;
                return true;
            }
        }
        return false;
    }
    static std::string text(E value) { return std::string(choice_label(value)); }
    static Result<void> read(std::string_view written, E& value) {
        const auto chosen = read_choice(written, choice_labels<E>);
        if (!chosen)
            return std::unexpected(chosen.error());
        value = *chosen == choice_labels<E>.size() ? E{} : Choices<E>::list[*chosen].value;
        return {};
    }
    static void pack(Packer& packer, E value) { packer.number(static_cast<std::uint64_t>(value)); }
    static void unpack(Unpacker& unpacker, E& value) { value = static_cast<E>(unpacker.number()); }
};

template <class T>
struct Value<std::vector<T>> {
    static bool is_set(const std::vector<T>& values) { return !values.empty(); }
    static Json to_json(const std::vector<T>& values) {
        Json list = Json::array();
        for (const auto& value : values)
            list.push_back(Value<T>::to_json(value));
        return list;
    }
    static bool from_json(const Json& json, std::vector<T>& values) {
        if (!json.is_array())
            return false;
        values.clear();
        for (const auto& element : json) {
            if (!Value<T>::from_json(element, values.emplace_back()))
                return false;
        }
        return true;
    }
    static std::string text(const std::vector<T>& values) {
        std::string all;
        for (const auto& value : values) {
            if (!all.empty())
                all += "、";
            all += Value<T>::text(value);
        }
        return all;
    }
    // Of texts nobody can tell which 、 parts them.
    static Result<void> read(std::string_view written, std::vector<T>& values)
        requires(Written<T> && !std::is_same_v<T, std::string>)
    {
        std::vector<T> all;
        for (const std::string& part : listed(written)) {
            if (auto read = Value<T>::read(part, all.emplace_back()); !read)
                return read;
        }
        values = std::move(all);
        return {};
    }
    static void pack(Packer& packer, const std::vector<T>& values) {
        packer.number(values.size());
        for (const auto& value : values)
            Value<T>::pack(packer, value);
    }
    static void unpack(Unpacker& unpacker, std::vector<T>& values) {
        const std::uint64_t size = unpacker.number();
        if (size > unpacker.left())
            return;
        values.resize(static_cast<std::size_t>(size));
        for (auto& value : values)
            Value<T>::unpack(unpacker, value);
    }
};

}  // namespace anze::record
