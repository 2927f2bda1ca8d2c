// The titles of a sheet: dragged at their edges, and pressed for what is done with a whole column.
#include "widget/sheet_parts.h"

#include "semantics/semantics.h"
#include "style/icons.h"
#include "style/style.h"
#include "widget/dialog.h"
#include "widget/pressable.h"
#include "widget/text.h"

#include <algorithm>
#include <numeric>

namespace anze::widget::sheet_part {
namespace {

constexpr float chevron_size = 12;
constexpr float chevron_gap = 4;

// True when the column has become another width.
bool width_handle(const SheetModel& model, SheetState& state, std::size_t column, const ImRect& title) {
    ImGui::SetCursorScreenPos(ImVec2(title.Max.x - handle_width, title.Min.y));
    ImGui::PushItemFlag(ImGuiItemFlags_NoNav | ImGuiItemFlags_NoTabStop, true);
    ImGui::InvisibleButton("width", ImVec2(handle_width, title.GetHeight()));
    ImGui::PopItemFlag();
    semantics::item(semantics::Role::button, std::string(model.rows().columns()[column].title) + " 列宽");
    if (ImGui::IsItemHovered() || ImGui::IsItemActive())
        ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeEW);
    if (ImGui::IsItemActive() && ImGui::GetIO().MouseDelta.x != 0) {
        state.widths.resize(model.column_count());
        state.widths[column] = std::max(ImGui::GetMousePos().x - title.Min.x + handle_width / 2, narrowest_column);
    }
    return ImGui::IsItemDeactivated();
}

void draw_title(const SheetColumn& column, const ImRect& rect, bool is_lively, bool has_menu) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    const TextStyle look{.size = style::second_size(),
                         .colour = is_lively ? style::colour::primary : style::colour::second_ink};
    const bool is_required = column.field != nullptr && column.field->is_required;
    const std::string title = std::string(column.title) + (is_required ? " *" : "");
    const float padding = ImGui::GetStyle().FramePadding.x;
    const float room = rect.GetWidth() - 2 * padding;
    draw_text(list, ImVec2(rect.Min.x + padding, rect.GetCenter().y - look.size / 2), shortened(title, room, look),
              look);
    const bool has_room = text_width(title, look) + chevron_gap + chevron_size <= room;
    if (has_menu && has_room)
        style::draw_icon(list, style::Icon::chevron_down,
                         ImVec2(rect.Max.x - padding - chevron_size / 2, rect.GetCenter().y), chevron_size,
                         look.colour);
    style::vertical_line(list, rect.Max.x - 1, rect.Min.y, rect.Max.y);
}

// True when it was pressed.
bool column_title(const SheetModel& model, std::size_t column, const ImRect& rect) {
    const SheetColumn& shown = model.rows().columns()[column];
    if (model.read_only()) {
        draw_title(shown, rect, false, false);
        semantics::text(semantics::Role::columnheader, shown.title, rect);
        return false;
    }
    ImGui::SetCursorScreenPos(rect.Min);
    // As among the cells: Tab comes to that of the cursor's column, the arrows go on to the others.
    ImGui::PushItemFlag(ImGuiItemFlags_NoTabStop, column != model.cursor().column);
    const Press press = pressable("title", rect.GetSize());
    ImGui::PopItemFlag();
    const bool is_open = menu_is_open(shown.title);
    semantics::item(semantics::Role::columnheader, shown.title, {.expanded = press.pressed || is_open});
    draw_title(shown, rect, press.hovered || is_open, true);
    return press.pressed;
}

void column_menu(SheetModel& model, SheetState& state, std::size_t column, const ImRect& title, bool opens) {
    if (!begin_menu_below({title.Min, title.Max}, model.rows().columns()[column].title, opens))
        return;
    const bool ascends = menu_item("按此列升序排列");
    const bool descends = menu_item("按此列降序排列");
    end_menu();
    if (!ascends && !descends)
        return;
    take_keyboard_back(model, state);
    model.sort_rows(column, descends);
}

}  // namespace

bool titles(SheetModel& model, SheetState& state, std::span<const float> widths) {
    const ImVec2 min = ImGui::GetCursorScreenPos();
    const float height = style::row_height();
    const float width = gutter_width + std::accumulate(widths.begin(), widths.end(), 0.0F);
    const ImRect line(min, ImVec2(min.x + width, min.y + height));
    ImDrawList* list = ImGui::GetWindowDrawList();
    style::horizontal_line(list, line.Min.x, line.Max.x, line.Max.y - 1);
    std::vector<ImRect> places;
    for (float x = min.x + gutter_width; const float each : widths) {
        places.emplace_back(x, line.Min.y, x + each, line.Max.y);
        x += each;
    }
    bool has_changed = false;
    std::optional<std::size_t> pressed;
    semantics::begin_group(semantics::Role::row, "", {}, line);
    for (std::size_t at = 0; at < places.size(); ++at) {
        ImGui::PushID(static_cast<int>(at));
        // What is drawn first has the mouse where the two overlap.
        has_changed = width_handle(model, state, at, places[at]) || has_changed;
        if (column_title(model, at, places[at]))
            pressed = at;
        ImGui::PopID();
    }
    semantics::end_group();
    for (std::size_t at = 0; at < places.size(); ++at) {
        ImGui::PushID(static_cast<int>(at));
        column_menu(model, state, at, places[at], pressed == at);
        ImGui::PopID();
    }
    return has_changed;
}

}  // namespace anze::widget::sheet_part
