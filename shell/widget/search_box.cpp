#include "widget/search_box.h"

#include "semantics/semantics.h"
#include "style/icons.h"
#include "style/style.h"
#include "widget/line.h"
#include "widget/pressable.h"
#include "widget/text_box.h"

#include <algorithm>

namespace anze::widget {
namespace {

constexpr float icon_size = 16;

bool clear_button(std::string_view name) {
    ImGui::SameLine(0, 0);
    const float edge = style::target_height();
    const Press press = pressable("clear", ImVec2(edge, edge));
    semantics::item(semantics::Role::button, "清空" + std::string(name));
    const ImVec2 middle((press.min.x + press.max.x) / 2, (press.min.y + press.max.y) / 2);
    style::draw_icon(ImGui::GetWindowDrawList(), style::Icon::close, middle, icon_size - 4,
                     press.hovered ? style::colour::ink : style::colour::second_ink);
    return press.pressed;
}

}  // namespace

bool search_box(std::string_view name, std::string_view hint, std::string& query, float width) {
    const float available = ImGui::GetContentRegionAvail().x;
    const bool can_clear = !query.empty();
    centre_in_line(style::target_height());
    ImGui::PushID(name.data(), name.data() + name.size());
    ImGui::BeginGroup();
    const TextBox box = text_box(query, {.placeholder = hint,
                                         .width = width > 0 ? std::min(width, available) : available,
                                         .room_left = icon_size + 6,
                                         .room_right = can_clear ? style::target_height() : 0});
    semantics::item(semantics::Role::searchbox, name, {.value = query});
    const ImVec2 middle(box.min.x + ImGui::GetStyle().FramePadding.x + icon_size / 2, (box.min.y + box.max.y) / 2);
    style::draw_icon(ImGui::GetWindowDrawList(), style::Icon::search, middle, icon_size, style::colour::second_ink);
    const bool cleared = can_clear && clear_button(name);
    if (cleared)
        query.clear();
    ImGui::EndGroup();
    ImGui::PopID();
    return box.changed || cleared;
}

}  // namespace anze::widget
