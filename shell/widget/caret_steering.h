#pragma once

// Moves the caret of a wrapped text where ImGui, which sees only unwrapped lines, would move it elsewhere.

#include "widget/text_layout.h"

#include "imgui.h"

#include <string_view>

namespace anze::widget {

// `caret` moves, `anchor` stays: what lies between is selected.
struct Selection {
    int anchor = 0;
    int caret = 0;
    bool operator==(const Selection&) const = default;
};

class CaretSteering {
public:
    // Of the field that is edited now. Another field starts anew.
    static CaretSteering& of(ImGuiID id);

    // Before ImGui answers this frame's events.
    void remember(Selection selection);
    // After it did: where the selection should be instead. `origin` is the text's top left corner.
    [[nodiscard]] Selection steer(std::string_view text, float width, ImVec2 origin, bool is_over, Selection moved);

    // Whether the caret at that byte stands at the end of the upper of two lines.
    [[nodiscard]] TextPosition position_of(int byte) const;

private:
    [[nodiscard]] bool answers_mouse(const TextLayout& layout, ImVec2 origin, bool is_over, Selection& selection);
    [[nodiscard]] bool answers_keys(const TextLayout& layout, Selection& selection);
    void select_by_clicks(const TextLayout& layout, TextPosition clicked, Selection& selection);

    ImGuiID id_ = 0;
    Selection before_{};
    TextPosition caret_{};
    float wanted_x_ = -1;  // where the caret goes in a longer line, while it moves up and down
    bool is_dragging_ = false;
};

}  // namespace anze::widget
