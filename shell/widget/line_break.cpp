#include "widget/line_break.h"

#include <algorithm>

namespace anze::widget {
namespace {

struct Character {
    char32_t code;
    std::size_t bytes;
};

Character decode(std::string_view text) {
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const std::size_t wanted = byte(0) < 0x80 ? 1 : byte(0) < 0xE0 ? 2 : byte(0) < 0xF0 ? 3 : 4;
    const std::size_t bytes = std::min(wanted, text.size());
    if (bytes == 1)
        return {byte(0), 1};
    char32_t code = byte(0) & (0x7FU >> bytes);
    for (std::size_t i = 1; i < bytes; ++i)
        code = (code << 6U) | (byte(i) & 0x3FU);
    return {code, bytes};
}

bool is_wide(char32_t code) {
    return code >= 0x2E80;
}

bool never_first(char32_t code) {
    constexpr std::u32string_view marks = U"，。、；：？！）】》〉”’」』…—·%,.;:?!)]}";
    return marks.contains(code);
}

bool never_last(char32_t code) {
    constexpr std::u32string_view marks = U"（【《〈“‘「『([{";
    return marks.contains(code);
}

bool may_break(char32_t before, char32_t after) {
    if (never_first(after) || never_last(before) || after == U' ')
        return false;
    return before == U' ' || is_wide(before) || is_wide(after);
}

std::string_view without_trailing_blank(std::string_view line) {
    while (line.ends_with(' ') || line.ends_with('\n') || line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

}  // namespace

std::vector<std::string_view> break_lines(std::string_view text, float width,
                                          const std::function<float(char32_t)>& advance) {
    std::vector<std::string_view> lines;
    std::size_t start = 0;
    std::size_t good_end = 0;  // the last place where this line may end
    float used = 0;
    float used_after_good_end = 0;
    char32_t before = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Character character = decode(text.substr(at));
        if (character.code == U'\n') {
            lines.push_back(without_trailing_blank(text.substr(start, at - start)));
            at += 1;
            start = good_end = at;
            used = used_after_good_end = 0;
            before = 0;
            continue;
        }
        if (at > start && may_break(before, character.code)) {
            good_end = at;
            used_after_good_end = 0;
        }
        const float needed = advance(character.code);
        if (at > start && used + needed > width && character.code != U' ') {
            const bool found = good_end > start;
            const std::size_t end = found ? good_end : at;
            lines.push_back(without_trailing_blank(text.substr(start, end - start)));
            used = found ? used_after_good_end : 0;
            start = good_end = end;
        }
        used += needed;
        used_after_good_end += needed;
        before = character.code;
        at += character.bytes;
    }
    if (start < text.size() || lines.empty())
        lines.push_back(without_trailing_blank(text.substr(start)));
    return lines;
}

}  // namespace anze::widget
