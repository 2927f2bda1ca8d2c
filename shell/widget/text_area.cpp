#include "widget/text_area.h"

#include "browser/fonts.h"
#include "browser/preedit.h"
#include "semantics/semantics.h"
#include "style/style.h"
#include "widget/caret_steering.h"
#include "widget/field.h"
#include "widget/text.h"
#include "widget/text_box.h"

#include "imgui_internal.h"

#include <algorithm>
#include <cmath>

namespace anze::widget {
namespace {

constexpr float lines_at_least = 2;
constexpr const char* item_label = "##text";
// As ImGui's own caret.
constexpr float caret_period = 1.2F;
constexpr float caret_shown = 0.8F;

float line_height() {
    return style::line_height(style::text_size());
}

struct Area {
    std::string* text = nullptr;
    ImGuiID id = 0;
    ImVec2 min{};
    ImVec2 max{};
    ImVec2 padding{};

    [[nodiscard]] float width() const { return max.x - min.x - 2 * padding.x; }
    [[nodiscard]] ImVec2 origin() const { return {min.x + padding.x, min.y + padding.y}; }
};

// Without a selection ImGui leaves its two ends anywhere.
Selection selection_of(int caret, int start, int end) {
    return start == end ? Selection{caret, caret} : Selection{caret == start ? end : start, caret};
}

int answer(ImGuiInputTextCallbackData* data) {
    const Area& area = *static_cast<Area*>(data->UserData);
    if (data->EventFlag == ImGuiInputTextFlags_CallbackResize) {
        data->UserData = area.text;
        return resize_text(data);
    }
    const std::string_view text(data->Buf, static_cast<std::size_t>(data->BufTextLen));
    const Selection moved = selection_of(data->CursorPos, data->SelectionStart, data->SelectionEnd);
    const bool is_over = ImGui::IsMouseHoveringRect(area.min, area.max);
    const Selection wanted = CaretSteering::of(area.id).steer(text, area.width(), area.origin(), is_over, moved);
    if (wanted != moved) {
        data->CursorPos = data->SelectionEnd = wanted.caret;
        data->SelectionStart = wanted.anchor;
    }
    return 0;
}

// What is written, with what the input method composes at the caret.
struct Shown {
    std::string text{};
    Selection selection{};
    int composed_begin = 0;
    int composed_end = 0;
    TextPosition caret{};
};

// `state` is null while the field is not active.
Shown shown_text(const Area& area, const ImGuiInputTextState* state) {
    Shown shown{.text = *area.text};
    if (state == nullptr)
        return shown;
    const int caret = std::min(state->GetCursorPos(), static_cast<int>(shown.text.size()));
    shown.selection = selection_of(caret, state->GetSelectionStart(), state->GetSelectionEnd());
    shown.caret = CaretSteering::of(area.id).position_of(caret);
    const browser::Preedit& composed = browser::preedit();
    if (composed.text.empty())
        return shown;
    shown.text.insert(static_cast<std::size_t>(caret), composed.text);
    shown.composed_begin = caret;
    shown.composed_end = caret + static_cast<int>(composed.text.size());
    shown.selection = {};
    shown.caret = {.byte = std::min(caret + composed.selection_end, shown.composed_end), .at_line_end = true};
    return shown;
}

// Calls with the left and right end of what lies in that line between two bytes.
void for_each_line_between(const TextLayout& layout, int begin, int end, const auto& draw) {
    for (std::size_t i = 0; i < layout.lines().size(); ++i) {
        const TextLayout::Line& line = layout.lines()[i];
        const int from = std::max(begin, line.begin);
        const int to = std::min(end, line.end);
        if (from > to || begin == end || from == end)
            continue;
        const std::string_view text = layout.text_of(line);
        const float left = text_width(text.substr(0, static_cast<std::size_t>(from - line.begin)));
        const float right = text_width(text.substr(0, static_cast<std::size_t>(to - line.begin)));
        draw(static_cast<float>(i) * line_height(), left, right);
    }
}

void draw_selection(const TextLayout& layout, const Selection& selection, ImVec2 origin) {
    constexpr float width_of_line_break = 4;
    const auto [begin, end] = std::minmax(selection.anchor, selection.caret);
    for_each_line_between(layout, begin, end, [&](float y, float left, float right) {
        ImGui::GetWindowDrawList()->AddRectFilled(
            ImVec2(origin.x + left, origin.y + y),
            ImVec2(origin.x + std::max(right, left + width_of_line_break), origin.y + y + line_height()),
            ImGui::GetColorU32(ImGuiCol_TextSelectedBg));
    });
}

void draw_caret(const TextLayout& layout, TextPosition caret, ImVec2 origin) {
    const ImVec2 at = layout.place_of(caret);
    const float gap = std::round((line_height() - style::text_size()) / 2) - 1;
    const float y = origin.y + at.y;
    style::vertical_line(ImGui::GetWindowDrawList(), std::round(origin.x + at.x), y + gap, y + line_height() - gap,
                         style::colour::ink);
}

bool is_caret_shown(const ImGuiInputTextState& state) {
    return state.CursorAnim <= 0 || std::fmod(state.CursorAnim, caret_period) <= caret_shown;
}

void draw_text_lines(const TextLayout& layout, const Shown& shown, ImVec2 origin) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    float y = origin.y + (line_height() - style::text_size()) / 2;
    for (const TextLayout::Line& line : layout.lines()) {
        draw_text(list, ImVec2(origin.x, y), layout.text_of(line));
        y += line_height();
    }
    for_each_line_between(layout, shown.composed_begin, shown.composed_end, [&](float top, float left, float right) {
        const float underline = origin.y + top + line_height() - 2.5F;
        list->AddLine(ImVec2(origin.x + left, underline), ImVec2(origin.x + right, underline), style::colour::primary);
    });
}

// The input method's window belongs beside the caret that is drawn, not beside ImGui's.
void tell_input_method(ImVec2 caret) {
    ImGuiPlatformImeData& place = ImGui::GetCurrentContext()->PlatformImeData;
    place.InputPos = caret;
    place.InputLineHeight = line_height();
}

ImGuiInputTextState* active_state(ImGuiID id) {
    return ImGui::GetActiveID() == id ? ImGui::GetInputTextState(id) : nullptr;
}

Area place_area(std::string& text, const TextAreaOptions& options) {
    const float side = ImGui::GetStyle().FramePadding.x;
    Area area{.text = &text,
              .id = ImGui::GetID(item_label),
              .min = ImGui::GetCursorScreenPos(),
              .padding = ImVec2(side, (style::target_height() - line_height()) / 2)};
    area.max.x = area.min.x + (options.width > 0 ? options.width : ImGui::GetContentRegionAvail().x);
    const Shown shown = shown_text(area, active_state(area.id));
    const float around = 2 * area.padding.y;
    const auto lines = static_cast<float>(TextLayout(shown.text, area.width()).lines().size());
    const float least = options.least_height > 0 ? options.least_height : around + lines_at_least * line_height();
    area.max.y = area.min.y + std::max(around + lines * line_height(), least);
    return area;
}

bool edit_area(Area& area, bool read_only) {
    if (const ImGuiInputTextState* state = active_state(area.id))
        CaretSteering::of(area.id).remember(
            selection_of(state->GetCursorPos(), state->GetSelectionStart(), state->GetSelectionEnd()));
    push_field_style(area.padding);
    for (const ImGuiCol drawn_here : {ImGuiCol_Text, ImGuiCol_TextSelectedBg, ImGuiCol_InputTextCursor})
        ImGui::PushStyleColor(drawn_here, ImU32{0});
    ImGuiInputTextFlags flags = ImGuiInputTextFlags_CallbackResize | ImGuiInputTextFlags_CallbackAlways |
                                ImGuiInputTextFlags_NoHorizontalScroll;
    flags |= read_only ? ImGuiInputTextFlags_ReadOnly : 0;
    std::string& text = *area.text;
    const ImVec2 size(area.max.x - area.min.x, area.max.y - area.min.y);
    const bool edited =
        ImGui::InputTextMultiline(item_label, text.data(), text.capacity() + 1, size, flags, answer, &area);
    ImGui::PopStyleColor(3);
    pop_field_style();
    return edited;
}

void draw_area(const Area& area, bool read_only) {
    const ImGuiInputTextState* state = active_state(area.id);
    const Shown shown = shown_text(area, state);
    const TextLayout layout(shown.text, area.width());
    ImDrawList* list = ImGui::GetWindowDrawList();
    list->PushClipRect(area.min, area.max, true);
    draw_selection(layout, shown.selection, area.origin());
    draw_text_lines(layout, shown, area.origin());
    if (state != nullptr && !read_only) {
        if (is_caret_shown(*state))
            draw_caret(layout, shown.caret, area.origin());
        const ImVec2 place = layout.place_of({.byte = state->GetCursorPos()});
        const ImVec2 caret(area.origin().x + place.x, area.origin().y + place.y);
        tell_input_method(caret);
        keep_in_sight(caret, ImVec2(caret.x, caret.y + line_height()), state->Edited || ImGui::IsItemActivated());
    }
    list->PopClipRect();
}

}  // namespace

bool text_area(std::string& text, const TextAreaOptions& options) {
    Area area = place_area(text, options);
    bool changed = false;
    if (auto given = semantics::take_value(area.id); given && !options.read_only) {
        changed = *given != text;
        text = std::move(*given);
    }
    ImGui::GetWindowDrawList()->AddRectFilled(area.min, area.max, frame_colour(options.read_only), style::corner);
    const std::string before = ImGui::GetActiveID() == area.id ? text : std::string();
    const bool edited = edit_area(area, options.read_only);
    if (is_escaped() && edited)
        text = before;
    else
        changed = edited || changed;
    if (ImGui::IsItemVisible())
        draw_area(area, options.read_only);
    draw_frame_line(area.min, area.max,
                    {.active = has_keyboard(),
                     .hovered = ImGui::IsItemHovered(),
                     .invalid = options.invalid,
                     .read_only = options.read_only});
    return changed;
}

}  // namespace anze::widget
