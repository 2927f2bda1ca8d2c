#pragma once

// Text broken into lines to be edited: which byte stands where, and the other way round. Places are relative to the
// text's top left corner, in the regular face at text size.

#include "imgui.h"

#include <string_view>
#include <vector>

namespace anze::widget {

// Where a line wraps, its end and the start of the next one are the same byte.
struct TextPosition {
    int byte = 0;
    bool at_line_end = false;
};

class TextLayout {
public:
    // `text` must outlive it.
    TextLayout(std::string_view text, float width);

    struct Line {
        int begin = 0;
        int end = 0;  // without the line break
    };
    [[nodiscard]] const std::vector<Line>& lines() const { return lines_; }
    [[nodiscard]] std::string_view text() const { return text_; }
    [[nodiscard]] std::string_view text_of(const Line& line) const;

    [[nodiscard]] int line_of(TextPosition position) const;
    [[nodiscard]] ImVec2 place_of(TextPosition position) const;
    [[nodiscard]] TextPosition position_at(ImVec2 place) const;
    [[nodiscard]] TextPosition position_in_line(int line, float x) const;

private:
    std::string_view text_;
    std::vector<Line> lines_{};
};

}  // namespace anze::widget
