#include "widget/caret_steering.h"

#include "record/text.h"
#include "style/style.h"

#include <algorithm>
#include <cctype>

namespace anze::widget {
namespace {

constexpr std::string_view ends_of_phrases = " \n，。、；：？！,.;:?!（）()“”《》【】";

// A phrase ends at a mark or a blank: Chinese writes no blanks between words.
bool ends_phrase(std::string_view character) {
    return character.size() == 1 ? ends_of_phrases.contains(character) && std::isalnum(character[0]) == 0
                                 : ends_of_phrases.contains(character);
}

int step_back(std::string_view text, int byte) {
    do
        --byte;
    while (byte > 0 && record::continues_character(text[static_cast<std::size_t>(byte)]));
    return byte;
}

int step_on(std::string_view text, int byte) {
    const int size = static_cast<int>(text.size());
    do
        ++byte;
    while (byte < size && record::continues_character(text[static_cast<std::size_t>(byte)]));
    return byte;
}

std::string_view between(std::string_view text, int begin, int end) {
    return text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
}

Selection phrase_at(std::string_view text, int byte) {
    const int size = static_cast<int>(text.size());
    int begin = byte;
    while (begin > 0 && !ends_phrase(between(text, step_back(text, begin), begin)))
        begin = step_back(text, begin);
    int end = byte;
    while (end < size && !ends_phrase(between(text, end, step_on(text, end))))
        end = step_on(text, end);
    return {begin, end};
}

bool pressed(ImGuiKey key) {
    return ImGui::IsKeyPressed(key);
}

}  // namespace

CaretSteering& CaretSteering::of(ImGuiID id) {
    static CaretSteering instance;
    if (instance.id_ != id) {
        instance = {};
        instance.id_ = id;
    }
    return instance;
}

void CaretSteering::remember(Selection selection) {
    before_ = selection;
}

TextPosition CaretSteering::position_of(int byte) const {
    return byte == caret_.byte ? caret_ : TextPosition{.byte = byte};
}

Selection CaretSteering::steer(std::string_view text, float width, ImVec2 origin, bool is_over, Selection moved) {
    const TextLayout layout(text, width);
    Selection selection = before_;
    const bool steered = answers_mouse(layout, origin, is_over, selection) || answers_keys(layout, selection);
    if (!steered) {
        selection = moved;
        if (moved.caret != caret_.byte) {
            caret_ = {.byte = moved.caret};
            wanted_x_ = -1;
        }
    }
    return selection;
}

void CaretSteering::select_by_clicks(const TextLayout& layout, TextPosition clicked, Selection& selection) {
    const int clicks = ImGui::GetMouseClickedCount(ImGuiMouseButton_Left);
    const int size = layout.lines().back().end;
    if (clicks == 1) {
        selection = {ImGui::GetIO().KeyShift ? before_.anchor : clicked.byte, clicked.byte};
    } else {
        selection = clicks == 2 ? phrase_at(layout.text(), clicked.byte) : Selection{0, size};
        clicked = {.byte = selection.caret};
    }
    caret_ = clicked;
    is_dragging_ = clicks == 1;
}

bool CaretSteering::answers_mouse(const TextLayout& layout, ImVec2 origin, bool is_over, Selection& selection) {
    const ImVec2 mouse = ImGui::GetMousePos();
    const TextPosition under = layout.position_at(ImVec2(mouse.x - origin.x, mouse.y - origin.y));
    if (is_over && ImGui::IsMouseClicked(ImGuiMouseButton_Left)) {
        wanted_x_ = -1;
        select_by_clicks(layout, under, selection);
        return true;
    }
    if (!ImGui::IsMouseDown(ImGuiMouseButton_Left)) {
        is_dragging_ = false;
        return false;
    }
    if (is_dragging_) {
        selection.caret = under.byte;
        caret_ = under;
    }
    return true;
}

bool CaretSteering::answers_keys(const TextLayout& layout, Selection& selection) {
    if (ImGui::GetIO().KeyCtrl)
        return false;
    const int lines = pressed(ImGuiKey_DownArrow) ? 1 : pressed(ImGuiKey_UpArrow) ? -1 : 0;
    const bool to_begin = pressed(ImGuiKey_Home);
    const bool to_end = pressed(ImGuiKey_End);
    if (lines == 0 && !to_begin && !to_end)
        return false;
    const TextPosition from = position_of(before_.caret);
    const int line = layout.line_of(from) + lines;
    const auto count = static_cast<int>(layout.lines().size());
    if (lines != 0 && wanted_x_ < 0)
        wanted_x_ = layout.place_of(from).x;
    if (to_begin || to_end)
        wanted_x_ = -1;
    if (line < 0)
        caret_ = {};
    else if (line >= count)
        caret_ = {.byte = layout.lines().back().end};
    else
        caret_ = layout.position_in_line(line, to_begin ? -1 : to_end ? FLT_MAX : wanted_x_);
    selection = {ImGui::GetIO().KeyShift ? before_.anchor : caret_.byte, caret_.byte};
    return true;
}

}  // namespace anze::widget
