#pragma once

// Several lines to write in: they wrap, and the field grows with them. ImGui's InputText edits; it knows no wrapping,
// so lines, caret and selection are drawn here, and what depends on lines (mouse, up, down, home, end) is steered here.

#include <string>

namespace anze::widget {

struct TextAreaOptions {
    bool read_only = false;
    bool invalid = false;
    float width = 0;         // 0: all there is
    float least_height = 0;  // 0: two lines
};

// True when the text changed. Keeps it when Escape leaves the field. Its semantics are still to be said.
bool text_area(std::string& text, const TextAreaOptions& options);

}  // namespace anze::widget
