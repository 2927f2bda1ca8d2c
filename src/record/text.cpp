#include "record/text.h"

#include <ranges>

namespace anze::record {
namespace {

// Length of the well-formed sequence at `at`, 0 when the bytes are not UTF-8 there (RFC 3629, table 3-7 of Unicode).
std::size_t sequence_length(std::string_view bytes, std::size_t at) {
    const auto byte = [&](std::size_t i) -> unsigned {
        return at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U;
    };
    const auto follows = [&](std::size_t i, unsigned low = 0x80, unsigned high = 0xBF) {
        return byte(i) >= low && byte(i) <= high;
    };
    const unsigned first = byte(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return follows(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const unsigned low = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = first == 0xED ? 0x9F : 0xBF;
        return follows(1, low, high) && follows(2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned low = first == 0xF0 ? 0x90 : 0x80;
        const unsigned high = first == 0xF4 ? 0x8F : 0xBF;
        return follows(1, low, high) && follows(2) && follows(3) ? 4 : 0;
    }
    return 0;
}

constexpr std::string_view blanks = " \t\r\n";

}  // namespace

std::size_t character_count(std::string_view utf8) {
    std::size_t count = 0;
    for (const char c : utf8)
        count += continues_character(c) ? 0 : 1;
    return count;
}

std::string masked(std::string_view utf8) {
    constexpr std::size_t identity_number_characters = 18;  // GB 11643
    const std::size_t count = character_count(utf8);
    const bool is_whole = count >= identity_number_characters;
    const std::size_t shown_first = is_whole ? 3 : 0;
    const std::size_t shown_last = is_whole ? 4 : count > 2 ? 2 : 0;
    std::string out;
    std::size_t nth = 0;
    for (const char c : utf8) {
        nth += continues_character(c) ? 0 : 1;
        if (nth <= shown_first || nth > count - shown_last)
            out.push_back(c);
        else if (!continues_character(c))
            out.push_back('*');
    }
    return out;
}

std::string narrow(std::string_view utf8) {
    std::string out;
    for (std::size_t at = 0; at < utf8.size();) {
        const std::string_view three = utf8.substr(at, 3);
        // U+FF01..U+FF5E are the full-width forms of U+0021..U+007E; U+3000 is the wide blank.
        if (three.size() == 3 && three[0] == '\xEF' && (three[1] == '\xBC' || three[1] == '\xBD')) {
            const unsigned code =
                (static_cast<unsigned char>(three[1]) - 0xBCU) * 64U + (static_cast<unsigned char>(three[2]) - 0x80U);
            if (code >= 1 && code <= 0x5E) {
                out.push_back(static_cast<char>(code + 0x20));
                at += 3;
                continue;
            }
        }
        if (three == "\u3000" || utf8.substr(at, 2) == "\u00A0") {
            out.push_back(' ');
            at += three == "\u3000" ? 3 : 2;
            continue;
        }
        out.push_back(utf8[at++]);
    }
    const std::size_t from = out.find_first_not_of(blanks);
    if (from == std::string::npos)
        return {};
    return out.substr(from, out.find_last_not_of(blanks) - from + 1);
}

std::string_view first_bytes(std::string_view utf8, std::size_t most) {
    if (utf8.size() <= most)
        return utf8;
    while (most > 0 && continues_character(utf8[most]))
        --most;
    return utf8.substr(0, most);
}

std::vector<std::string> lines(std::string_view utf8) {
    std::vector<std::string> found;
    for (const auto part : utf8 | std::views::split('\n')) {
        const std::string_view line(part);
        const std::size_t from = line.find_first_not_of(blanks);
        if (from != std::string_view::npos)
            found.emplace_back(line.substr(from, line.find_last_not_of(blanks) - from + 1));
    }
    return found;
}

bool is_utf8(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = sequence_length(bytes, at);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

}  // namespace anze::record
