// Sentences with values in them. std::format would bring its tables for decimals, a twentieth of the page's first
// download, and no sentence here holds one.
#pragma once

#include <array>
#include <concepts>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

namespace anze::record {

// "还有 {} 人": with as many gaps as there are values, or it does not compile.
template <std::size_t ValueCount>
struct Sentence {
    template <class Text>
        requires std::convertible_to<Text, std::string_view>
    consteval Sentence(const Text& sentence) : text(sentence) {
        std::size_t gaps = 0;
        for (std::size_t at = text.find(gap); at != std::string_view::npos; at = text.find(gap, at + gap.size()))
            ++gaps;
        if (gaps != ValueCount)
            gaps_differ_from_values();
    }
    static constexpr std::string_view gap = "{}";
    static void gaps_differ_from_values();

    std::string_view text;
};

namespace detail {

std::string fill(std::string_view sentence, std::span<const std::string> values);

inline std::string value_text(std::string_view text) {
    return std::string(text);
}
inline std::string value_text(char character) {
    return {character};
}
inline std::string value_text(std::integral auto number) {
    return std::to_string(number);
}

}  // namespace detail

template <class... Values>
std::string filled(std::type_identity_t<Sentence<sizeof...(Values)>> sentence, const Values&... values) {
    const std::array<std::string, sizeof...(Values)> texts{detail::value_text(values)...};
    return detail::fill(sentence.text, texts);
}

// With zeros in front: 7 in two digits is "07".
std::string digits(std::int64_t number, std::size_t width);

}  // namespace anze::record
