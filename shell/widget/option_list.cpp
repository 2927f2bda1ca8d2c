#include "widget/option_list.h"

#include "record/pinyin.h"
#include "record/text.h"
#include "semantics/semantics.h"
#include "style/icons.h"
#include "style/style.h"
#include "widget/checkbox.h"
#include "widget/pressable.h"
#include "widget/search_box.h"
#include "widget/text.h"

#include "imgui_internal.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

namespace anze::widget {
namespace {

constexpr const char* popup_name = "##options";
constexpr std::size_t options_without_search = 8;
constexpr float rows_at_most = 9;
constexpr float side = 12;
constexpr float mark_size = 16;
constexpr ImGuiWindowFlags own_keys = ImGuiWindowFlags_NoNavInputs;

// Of the one list that is open.
struct Open {
    std::string query{};
    int highlighted = 0;
};

Open& open() {
    static Open instance;
    return instance;
}

std::string folded(std::string_view text) {
    std::string narrow = record::narrow(text);
    std::ranges::transform(narrow, narrow.begin(),
                           [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c); });
    return narrow;
}

std::vector<std::size_t> matching(const OptionList& list, std::string_view query) {
    std::vector<std::size_t> found;
    const std::string wanted = folded(query);
    for (std::size_t i = 0; i < list.count; ++i) {
        const ListedOption option = list.at(i);
        if (folded(option.text).contains(wanted) || folded(option.note).contains(wanted) ||
            record::holds_typed(option.text, wanted))
            found.push_back(i);
    }
    return found;
}

int index_of_chosen(const OptionList& list) {
    for (std::size_t i = 0; i < list.count; ++i) {
        if (list.at(i).is_chosen)
            return static_cast<int>(i);
    }
    return 0;
}

void keep_highlighted_in_sight(int row) {
    const float top = static_cast<float>(row) * style::row_height();
    const float height = ImGui::GetWindowHeight();
    if (top < ImGui::GetScrollY())
        ImGui::SetScrollY(top);
    else if (top + style::row_height() > ImGui::GetScrollY() + height)
        ImGui::SetScrollY(top + style::row_height() - height);
}

// True when the highlighted row was chosen by Enter.
bool answer_keys(int rows) {
    int& row = open().highlighted;
    const int before = row;
    const auto page = static_cast<int>(rows_at_most) - 1;
    if (ImGui::IsKeyPressed(ImGuiKey_DownArrow))
        row += 1;
    if (ImGui::IsKeyPressed(ImGuiKey_UpArrow))
        row -= 1;
    if (ImGui::IsKeyPressed(ImGuiKey_PageDown))
        row += page;
    if (ImGui::IsKeyPressed(ImGuiKey_PageUp))
        row -= page;
    row = std::clamp(row, 0, std::max(rows - 1, 0));
    if (row != before || ImGui::IsWindowAppearing())
        keep_highlighted_in_sight(row);
    const bool entered = ImGui::IsKeyPressed(ImGuiKey_Enter, false) || ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false);
    return entered && rows > 0 && !ImGui::IsWindowAppearing();
}

void draw_option(const Press& press, const ListedOption& option, bool several) {
    ImDrawList* drawing = ImGui::GetWindowDrawList();
    const float middle = (press.min.y + press.max.y) / 2;
    float left = press.min.x + side;
    float right = press.max.x - side;
    if (several) {
        draw_check(drawing, ImVec2(left, middle), option.is_chosen, false);
        left += check_size + side;
    } else if (option.is_chosen) {
        style::draw_icon(drawing, style::Icon::check, ImVec2(right - mark_size / 2, middle), mark_size,
                         style::colour::primary);
        right -= mark_size + side;
    }
    const TextStyle text{.colour = option.is_chosen ? style::colour::primary : style::colour::ink};
    const TextStyle note{.size = style::second_size(), .colour = style::colour::second_ink};
    const std::string shown = shortened(option.text, right - left);
    const float note_left = left + text_width(shown) + side;
    const bool is_note_below = style::phone() && !option.note.empty();
    const float text_y = is_note_below ? middle - style::text_size() - 1 : middle - style::text_size() / 2;
    draw_text(drawing, ImVec2(left, text_y), shown, text);
    if (is_note_below)
        draw_text(drawing, ImVec2(left, middle + 3), shortened(option.note, right - left, note), note);
    else if (!option.note.empty() && note_left + 2 * note.size < right)
        draw_text(drawing, ImVec2(note_left, middle - note.size / 2), shortened(option.note, right - note_left, note),
                  note);
}

// True when it was pressed.
bool option_row(const ListedOption& option, std::size_t index, int row, bool several) {
    ImGui::PushID(static_cast<int>(index));
    const Press press = pressable("option", ImVec2(ImGui::GetContentRegionAvail().x, style::row_height()));
    semantics::item(semantics::Role::option, option.text,
                    {.description = std::string(option.note), .selected = option.is_chosen});
    if (open().highlighted == row)
        semantics::point_to_item();
    const ImVec2 moved = ImGui::GetIO().MouseDelta;
    if (press.hovered && (moved.x != 0 || moved.y != 0))
        open().highlighted = row;
    // A finger has no place where it rests.
    if (press.held || (open().highlighted == row && !style::phone()))
        ImGui::GetWindowDrawList()->AddRectFilled(press.min, press.max, style::colour::primary_soft, 4);
    draw_option(press, option, several);
    ImGui::PopID();
    return press.pressed;
}

std::optional<std::size_t> rows(const OptionList& list, const std::vector<std::size_t>& found) {
    std::optional<std::size_t> pressed;
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
    ImGui::BeginChild("rows", ImVec2(0, 0), ImGuiChildFlags_NavFlattened, own_keys);
    semantics::begin_group(semantics::Role::listbox, list.name, {.row_count = static_cast<int>(found.size())});
    if (answer_keys(static_cast<int>(found.size())))
        pressed = found[static_cast<std::size_t>(open().highlighted)];
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(found.size()), style::row_height());
    while (clipper.Step()) {
        for (int row = clipper.DisplayStart; row < clipper.DisplayEnd; ++row) {
            const std::size_t index = found[static_cast<std::size_t>(row)];
            if (option_row(list.at(index), index, row, list.several))
                pressed = index;
        }
    }
    semantics::end_group();
    ImGui::EndChild();
    ImGui::PopStyleVar();
    return pressed;
}

void search(const OptionList& list) {
    const std::string name = "搜索" + std::string(list.name);
    if (ImGui::IsWindowAppearing() && !style::phone())
        ImGui::SetKeyboardFocusHere();
    if (search_box(name, "输入几个字或拼音首字母", open().query))
        open().highlighted = 0;
}

float wanted_height(const OptionList& list) {
    const float padding = 2 * ImGui::GetStyle().WindowPadding.y;
    const float shown = std::min(static_cast<float>(list.count), rows_at_most);
    const bool has_search = list.count > options_without_search;
    const float above = has_search ? style::target_height() + ImGui::GetStyle().ItemSpacing.y : 0;
    return padding + above + std::max(shown, 1.0F) * style::row_height();
}

}  // namespace

void open_option_list() {
    ImGui::OpenPopup(popup_name);
}

bool is_option_list_open() {
    return ImGui::IsPopupOpen(popup_name);
}

std::optional<std::size_t> option_list(const Anchor& anchor, const OptionList& list) {
    constexpr float narrowest = 240;
    constexpr ImVec2 padding(6, 6);
    if (!is_option_list_open())
        return std::nullopt;
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, padding);
    const ImVec2 size(drop_down_width(anchor, narrowest), wanted_height(list));
    const bool is_open = begin_drop_down(popup_name, anchor, size, own_keys);
    ImGui::PopStyleVar();
    if (!is_open)
        return std::nullopt;
    if (ImGui::IsWindowAppearing())
        open() = {.highlighted = index_of_chosen(list)};
    if (list.count > options_without_search)
        search(list);
    const std::vector<std::size_t> found = matching(list, open().query);
    if (found.empty())
        secondary(list.count == 0 ? "还没有可选的记录" : "没有找到，换几个字试试");
    const std::optional<std::size_t> pressed = rows(list, found);
    if ((pressed && !list.several) || ImGui::IsKeyPressed(ImGuiKey_Escape) || ImGui::IsKeyPressed(ImGuiKey_Tab))
        ImGui::CloseCurrentPopup();
    ImGui::EndPopup();
    return pressed;
}

}  // namespace anze::widget
