#include "widget/table_header.h"

#include "semantics/semantics.h"
#include "widget/pressable.h"
#include "widget/table_row.h"

namespace anze::widget {
namespace {

constexpr float arrow_size = 4;
constexpr float arrow_room = 2 * arrow_size + 6;

void draw_arrow(ImVec2 centre, bool down) {
    const float tip = down ? arrow_size : -arrow_size;
    ImGui::GetWindowDrawList()->AddTriangleFilled(
        ImVec2(centre.x - arrow_size, centre.y - tip / 2), ImVec2(centre.x + arrow_size, centre.y - tip / 2),
        ImVec2(centre.x, centre.y + tip / 2 + (down ? 1.0F : -1.0F)), style::colour::primary);
}

semantics::Sorted sorted(const Column& column, bool is_current, bool descending) {
    if (!column.sortable)
        return semantics::Sorted::not_sortable;
    if (!is_current)
        return semantics::Sorted::none;
    return descending ? semantics::Sorted::descending : semantics::Sorted::ascending;
}

void draw_title(const Column& column, const ImRect& rect, bool is_current, bool hovered, bool descending) {
    const TextStyle look{.size = style::second_size(),
                         .colour = is_current || hovered ? style::colour::primary : style::colour::second_ink};
    const float room = rect.GetWidth() - 2 * table_row::cell_padding - (is_current ? arrow_room : 0.0F);
    const std::string shown = shortened(column.title, room, look);
    const float x = rect.Min.x + table_row::cell_padding;
    draw_text(ImGui::GetWindowDrawList(), ImVec2(x, rect.GetCenter().y - style::second_size() / 2), shown, look);
    if (is_current)
        draw_arrow(ImVec2(x + text_width(shown, look) + 6 + arrow_size, rect.GetCenter().y), descending);
}

}  // namespace

float table_header_height() {
    return 34;
}

float table_title_width(const Column& column) {
    const float title = text_width(column.title, {.size = style::second_size()});
    return title + (column.sortable ? arrow_room : 0.0F) + 2 * table_row::cell_padding;
}

bool table_header(std::span<const Column> columns, std::span<const float> widths, float width, TableState& state) {
    const ImVec2 min = ImGui::GetCursorScreenPos();
    const ImVec2 max(min.x + width, min.y + table_header_height());
    ImDrawList* list = ImGui::GetWindowDrawList();
    list->AddRectFilled(min, max, style::colour::rgb(0xf8fafb), style::card_corner - 1, ImDrawFlags_RoundCornersTop);
    style::horizontal_line(list, min.x, max.x, max.y - 1);
    semantics::begin_group(semantics::Role::row, "", {}, ImRect(min, max));
    bool changed = false;
    float x = min.x;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Column& column = columns[i];
        const ImRect rect(x, min.y, x + widths[i], max.y);
        x += widths[i];
        const int index = static_cast<int>(i);
        const bool is_current = column.sortable && state.sort_column == index;
        const semantics::Properties properties{.sorted = sorted(column, is_current, state.descending)};
        if (!column.sortable) {
            draw_title(column, rect, false, false, false);
            semantics::text(semantics::Role::columnheader, column.title, rect, properties);
            continue;
        }
        ImGui::SetCursorScreenPos(rect.Min);
        ImGui::PushID(index);
        const Press press = pressable("title", rect.GetSize());
        semantics::item(semantics::Role::columnheader, column.title, properties);
        ImGui::PopID();
        draw_title(column, rect, is_current, press.hovered, state.descending);
        if (!press.pressed)
            continue;
        changed = true;
        state.descending = is_current && !state.descending;
        state.sort_column = index;
        state.selected_row = -1;
    }
    semantics::end_group();
    return changed;
}

}  // namespace anze::widget
