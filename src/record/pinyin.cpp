#include "record/pinyin.h"

#include "record/pinyin_data.h"
#include "record/text.h"

#include <string>

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

bool has_first_letter(std::string_view character, char letter) {
    if (character.size() == 1)
        return small_letter(character[0]) == letter;
    for (const PinyinLetter& each : pinyin_letters()) {
        if (each.letter == letter)
            return each.characters.contains(character);
    }
    return false;
}

// Marks have no letter.
bool is_mark(std::string_view character) {
    if (character.size() == 1)
        return !is_letter_or_digit(small_letter(character[0]));
    for (const PinyinLetter& each : pinyin_letters()) {
        if (each.characters.contains(character))
            return false;
    }
    return true;
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

}  // namespace

bool begins_with_typed(std::string_view text, std::string_view typed) {
    return text.starts_with(typed) || begins_with_letters(text, typed);
}

std::vector<std::size_t> labels_for(std::string_view typed, std::span<const std::string_view> labels) {
    const std::string wanted = narrow(typed);
    std::vector<std::size_t> beginning;
    std::vector<std::size_t> holding;
    if (wanted.empty())
        return beginning;
    for (std::size_t at = 0; at < labels.size(); ++at) {
        if (begins_with_typed(labels[at], wanted)) {
            beginning.push_back(at);
            continue;
        }
        for (std::string_view rest = labels[at]; !rest.empty(); rest.remove_prefix(first_character(rest).size())) {
            if (!begins_with_typed(rest, wanted))
                continue;
            holding.push_back(at);
            break;
        }
    }
    return beginning.empty() ? holding : beginning;
}

}  // namespace anze::record
