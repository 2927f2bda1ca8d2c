// Text helpers that several readers share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace anze::record {

// Characters as a person counts them roughly: Unicode code points.
std::size_t character_count(std::string_view utf8);

// Full-width ASCII (０-９, Ａ-Ｚ, ，．) to its narrow form, surrounding blanks gone: how people type numbers and codes.
std::string narrow(std::string_view utf8);

// An identity number as others may see it: the first 3 and last 4 of 18 characters or more, the last 2 of a shorter
// number, asterisks for the rest.
std::string masked(std::string_view utf8);

// Without blanks around them and without empty ones.
std::vector<std::string> lines(std::string_view utf8);

// Whether the byte belongs to a character that began before it.
constexpr bool continues_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80;
}

// The longest beginning of at most so many bytes that cuts no character in two.
std::string_view first_bytes(std::string_view utf8, std::size_t most);

bool is_utf8(std::string_view bytes);

}  // namespace anze::record
