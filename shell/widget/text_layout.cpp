#include "widget/text_layout.h"

#include "style/style.h"
#include "widget/text.h"

#include "imgui_internal.h"

#include <algorithm>
#include <cmath>

namespace anze::widget {

TextLayout::TextLayout(std::string_view text, float width) : text_(text) {
    for (const std::string_view line : wrapped_lines(text, width))
        lines_.push_back({.begin = static_cast<int>(line.data() - text.data())});
    const int size = static_cast<int>(text.size());
    if (text.ends_with('\n'))
        lines_.push_back({.begin = size});
    for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
        const int next = lines_[i + 1].begin;
        lines_[i].end = text[static_cast<std::size_t>(next - 1)] == '\n' ? next - 1 : next;
    }
    lines_.back().end = size;
}

std::string_view TextLayout::text_of(const Line& line) const {
    return text_.substr(static_cast<std::size_t>(line.begin), static_cast<std::size_t>(line.end - line.begin));
}

int TextLayout::line_of(TextPosition position) const {
    const auto behind = std::ranges::upper_bound(lines_, position.byte, {}, &Line::begin);
    int line = std::max(static_cast<int>(behind - lines_.begin()) - 1, 0);
    const auto& found = lines_[static_cast<std::size_t>(line)];
    if (position.at_line_end && line > 0 && position.byte == found.begin &&
        lines_[static_cast<std::size_t>(line - 1)].end == found.begin)
        line -= 1;
    return line;
}

ImVec2 TextLayout::place_of(TextPosition position) const {
    const int line = line_of(position);
    const int begin = lines_[static_cast<std::size_t>(line)].begin;
    const std::string_view before =
        text_.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(std::max(position.byte - begin, 0)));
    return {text_width(before), static_cast<float>(line) * style::line_height(style::text_size())};
}

TextPosition TextLayout::position_in_line(int line, float x) const {
    const Line& found = lines_[static_cast<std::size_t>(line)];
    float left = 0;
    for (int byte = found.begin; byte < found.end;) {
        unsigned int character = 0;
        const char* at = text_.data() + byte;
        const int bytes = std::max(ImTextCharFromUtf8(&character, at, text_.data() + found.end), 1);
        const float width = text_width(std::string_view(at, static_cast<std::size_t>(bytes)));
        if (x < left + width / 2)
            return {.byte = byte};
        left += width;
        byte += bytes;
    }
    return {.byte = found.end, .at_line_end = true};
}

TextPosition TextLayout::position_at(ImVec2 place) const {
    const int line = static_cast<int>(std::floor(place.y / style::line_height(style::text_size())));
    if (line < 0)
        return {};
    if (line >= static_cast<int>(lines_.size()))
        return {.byte = static_cast<int>(text_.size())};
    return position_in_line(line, place.x);
}

}  // namespace anze::widget
