// Which characters begin with which letter in Pinyin; one with several readings stands at each of their letters.
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace anze::record {

struct PinyinLetter {
    char letter;
    std::string_view characters;
};
std::span<const PinyinLetter> pinyin_letters();

}  // namespace anze::record
