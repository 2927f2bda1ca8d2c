#include "widget/outline_map.h"

#include "browser/pictures.h"
#include "semantics/semantics.h"
#include "style/style.h"
#include "widget/outline_map_draw.h"
#include "widget/picture.h"
#include "widget/pressable.h"

#include <algorithm>
#include <array>
#include <utility>

namespace anze::widget {
namespace {

using risk::Corner;
using risk::Outline;
using risk::outline_unit;

constexpr float share_of_screen_height = 0.62F;
constexpr float usual_shape = 0.7F;  // height to width, until the picture is there

float reach() {
    return style::phone() ? 22.0F : 12.0F;
}

bool is_near(const PicturePlace& place, Corner corner, ImVec2 point) {
    const ImVec2 at = place.point_of(corner);
    const float x = at.x - point.x;
    const float y = at.y - point.y;
    return x * x + y * y <= reach() * reach();
}

int corner_near(const PicturePlace& place, const Outline& outline, ImVec2 point) {
    const auto found =
        std::ranges::find_if(outline.corners, [&](Corner corner) { return is_near(place, corner, point); });
    return found == outline.corners.end() ? -1 : static_cast<int>(found - outline.corners.begin());
}

// The last one drawn lies on top.
int area_at(std::span<const MapArea> areas, Corner point) {
    for (int at = static_cast<int>(areas.size()) - 1; at >= 0; --at) {
        if (contains(*areas[static_cast<std::size_t>(at)].outline, point))
            return at;
    }
    return -1;
}

// True when the outline is closed by it.
bool set_corner(const PicturePlace& place, ImVec2 point, OutlineMapState& state) {
    if (state.drawn.is_set() && is_near(place, state.drawn.corners.front(), point))
        return true;
    state.drawn.corners.push_back(place.corner_at(point));
    return false;
}

void move_pointer(OutlineMapState& state, ImGuiID owner) {
    struct Step {
        ImGuiKey key;
        int x;
        int y;
    };
    constexpr std::array steps{Step{ImGuiKey_LeftArrow, -1, 0}, Step{ImGuiKey_RightArrow, 1, 0},
                               Step{ImGuiKey_UpArrow, 0, -1}, Step{ImGuiKey_DownArrow, 0, 1}};
    const int length = ImGui::GetIO().KeyShift ? outline_unit / 100 : outline_unit / 40;
    for (const Step& step : steps) {
        ImGui::SetKeyOwner(step.key, owner);
        if (!ImGui::IsKeyPressed(step.key, ImGuiInputFlags_Repeat, owner))
            continue;
        state.pointer.x = std::clamp(state.pointer.x + step.x * length, 0, outline_unit);
        state.pointer.y = std::clamp(state.pointer.y + step.y * length, 0, outline_unit);
    }
    if (ImGui::IsKeyPressed(ImGuiKey_Backspace) && !state.drawn.corners.empty())
        state.drawn.corners.pop_back();
}

void drag_corner(const PicturePlace& place, std::span<const MapArea> areas, const Press& press, OutlineMapState& state,
                 OutlineMapEvent& event) {
    if (ImGui::IsItemActivated() && state.selected >= 0) {
        state.moved = *areas[static_cast<std::size_t>(state.selected)].outline;
        state.dragged_corner = corner_near(place, state.moved, ImGui::GetMousePos());
    }
    if (state.dragged_corner < 0)
        return;
    if (press.held) {
        if (ImGui::IsMouseDragging(ImGuiMouseButton_Left))
            state.moved.corners[static_cast<std::size_t>(state.dragged_corner)] = place.corner_at(ImGui::GetMousePos());
        return;
    }
    if (state.moved != *areas[static_cast<std::size_t>(state.selected)].outline)
        event.moved = state.moved;
    state.dragged_corner = -1;
}

std::string description_of(const OutlineMapState& state, std::span<const MapArea> areas) {
    if (state.is_drawing)
        return "正在画区域，已画 " + std::to_string(state.drawn.corners.size()) + " 个顶点";
    if (state.selected >= 0)
        return "选中 " + areas[static_cast<std::size_t>(state.selected)].name;
    return std::to_string(areas.size()) + " 个区域";
}

ImVec2 size_of(std::string_view sha256) {
    const auto picture = browser::picture(sha256);
    const float shape =
        picture && picture->width > 0 && picture->height > 0 ? picture->height / picture->width : usual_shape;
    const float width = ImGui::GetContentRegionAvail().x;
    const float height = std::min(width * shape, ImGui::GetIO().DisplaySize.y * share_of_screen_height);
    return {height / shape, height};
}

}  // namespace

OutlineMapEvent outline_map(std::string_view name, std::string_view sha256, std::span<const MapArea> areas,
                            bool can_edit, OutlineMapState& state) {
    OutlineMapEvent event;
    if (state.selected >= static_cast<int>(areas.size()))
        state.end_drawing();
    const Press press = pressable(name, size_of(sha256));
    semantics::item(semantics::Role::image, name, {.description = description_of(state, areas)});
    const PicturePlace place{press.min, press.max};
    if (std::exchange(state.takes_keyboard, false))
        ImGui::SetFocusID(ImGui::GetItemID(), ImGui::GetCurrentWindow());
    const bool by_keyboard = ImGui::IsItemFocused() && ImGui::GetCurrentContext()->NavCursorVisible;
    if (state.is_drawing && by_keyboard)
        move_pointer(state, ImGui::GetItemID());
    const ImVec2 point = by_keyboard ? place.point_of(state.pointer) : ImGui::GetMousePos();
    if (!state.is_drawing && can_edit)
        drag_corner(place, areas, press, state, event);
    if (press.pressed && state.is_drawing)
        event.is_closed = set_corner(place, point, state);
    else if (press.pressed && by_keyboard)
        state.selected = state.selected + 1 < std::ssize(areas) ? state.selected + 1 : -1;
    else if (press.pressed && !event.moved)
        state.selected = area_at(areas, place.corner_at(point));

    ImDrawList* list = ImGui::GetWindowDrawList();
    list->PushClipRect(press.min, press.max, true);
    draw_picture(list, press.min, press.max, sha256, Fit::all);
    draw_areas(list, place, areas, state);
    if (state.is_drawing)
        draw_outline_so_far(list, place, state.drawn,
                            press.hovered || by_keyboard ? std::optional(point) : std::nullopt);
    list->PopClipRect();
    return event;
}

}  // namespace anze::widget
