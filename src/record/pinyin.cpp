#include "record/pinyin.h"

#include "record/pinyin_data.h"
#include "record/text.h"

#include <cstdint>
#include <string>
#include <unordered_map>

namespace anze::record {
namespace {

char small_letter(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_letter_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

std::string_view first_character(std::string_view text) {
    std::size_t bytes = 1;
    while (bytes < text.size() && continues_character(text[bytes]))
        ++bytes;
    return text.substr(0, bytes);
}

// A bit for each letter, from a on. Long lists are searched with every key, which has no time to look through all
// characters for each of theirs.
std::uint32_t letters_of(std::string_view character) {
    static const auto letters_of_characters = [] {
        std::unordered_map<std::string_view, std::uint32_t> all;
        for (const PinyinLetter& each : pinyin_letters()) {
            for (std::string_view rest = each.characters; !rest.empty();) {
                const std::string_view one = first_character(rest);
                all[one] |= 1U << static_cast<unsigned>(each.letter - 'a');
                rest.remove_prefix(one.size());
            }
        }
        return all;
    }();
    const auto found = letters_of_characters.find(character);
    return found == letters_of_characters.end() ? 0 : found->second;
}

bool has_first_letter(std::string_view character, char letter) {
    if (character.size() == 1)
        return small_letter(character[0]) == letter;
    return letter >= 'a' && letter <= 'z' && (letters_of(character) >> static_cast<unsigned>(letter - 'a') & 1U) != 0;
}

// Marks have no letter.
bool is_mark(std::string_view character) {
    return character.size() == 1 ? !is_letter_or_digit(small_letter(character[0])) : letters_of(character) == 0;
}

bool begins_with_letters(std::string_view text, std::string_view letters) {
    while (!letters.empty() && !text.empty()) {
        const std::string_view character = first_character(text);
        text.remove_prefix(character.size());
        if (has_first_letter(character, small_letter(letters.front())))
            letters.remove_prefix(1);
        else if (!is_mark(character))
            return false;
    }
    return letters.empty();
}

bool is_in(std::string_view text, std::string_view wanted) {
    for (std::string_view rest = text; !rest.empty(); rest.remove_prefix(first_character(rest).size())) {
        if (begins_with_typed(rest, wanted))
            return true;
    }
    return false;
}

}  // namespace

bool begins_with_typed(std::string_view text, std::string_view typed) {
    return text.starts_with(typed) || begins_with_letters(text, typed);
}

bool holds_typed(std::string_view text, std::string_view typed) {
    const std::string wanted = narrow(typed);
    return wanted.empty() || is_in(text, wanted);
}

std::vector<std::size_t> labels_for(std::string_view typed, std::span<const std::string_view> labels) {
    const std::string wanted = narrow(typed);
    std::vector<std::size_t> beginning;
    std::vector<std::size_t> holding;
    if (wanted.empty())
        return beginning;
    for (std::size_t at = 0; at < labels.size(); ++at) {
        if (begins_with_typed(labels[at], wanted))
            beginning.push_back(at);
        else if (is_in(labels[at], wanted))
            holding.push_back(at);
    }
    return beginning.empty() ? holding : beginning;
}

}  // namespace anze::record
