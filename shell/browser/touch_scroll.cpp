#include "browser/touch_scroll.h"

#include "browser/window.h"

#include "imgui.h"
#include "imgui_internal.h"

#include <emscripten.h>

#include <cmath>

namespace anze::browser {
namespace {

constexpr float glide_seconds = 0.325F;  // the speed falls to 37 % in this time
constexpr float stop_speed = 12.0F;      // CSS pixels a second

struct Axis {
    ImGuiWindow* window = nullptr;
    float pending = 0.0F;
    float speed = 0.0F;
};

struct TouchScroll {
    Axis horizontal{};
    Axis vertical{};
};

TouchScroll& touch_scroll() {
    static TouchScroll instance;
    return instance;
}

ImGuiWindow* window_at(ImVec2 position) {
    ImGuiWindow* found = nullptr;
    ImGui::FindHoveredWindowEx(position, true, &found, nullptr);
    ImGuiWindow* modal = ImGui::GetTopMostPopupModal();
    if (found != nullptr && modal != nullptr && !ImGui::IsWindowWithinBeginStackOf(found->RootWindow, modal)) {
        return nullptr;
    }
    return found;
}

float along(ImVec2 vector, ImGuiAxis axis) {
    return axis == ImGuiAxis_X ? vector.x : vector.y;
}

ImGuiWindow* scrollable(ImGuiWindow* window, ImGuiAxis axis) {
    while (window != nullptr && along(window->ScrollMax, axis) <= 0.0F) {
        window = (window->Flags & ImGuiWindowFlags_ChildWindow) != 0 ? window->ParentWindow : nullptr;
    }
    return window;
}

void move(Axis& moved, ImGuiAxis axis, float seconds) {
    if (moved.window == nullptr || !moved.window->WasActive) {
        moved = Axis{};
        return;
    }
    moved.pending += moved.speed * seconds;
    moved.speed *= std::exp(-seconds / glide_seconds);
    const float whole = std::trunc(moved.pending);
    moved.pending -= whole;
    const float scroll = along(moved.window->Scroll, axis);
    const bool at_edge = whole > 0.0F ? scroll <= 0.0F : scroll >= along(moved.window->ScrollMax, axis);
    if (std::abs(moved.speed) < stop_speed || (whole != 0.0F && at_edge)) {
        moved.speed = 0.0F;
    }
    if (whole == 0.0F) {
        return;
    }
    if (axis == ImGuiAxis_X) {
        ImGui::SetScrollX(moved.window, scroll - whole);
    } else {
        ImGui::SetScrollY(moved.window, scroll - whole);
    }
}

}  // namespace

bool touch_scroll_is_moving() {
    const TouchScroll& self = touch_scroll();
    return self.horizontal.speed != 0.0F || self.vertical.speed != 0.0F;
}

void scroll_by_touch() {
    const float seconds = ImGui::GetIO().DeltaTime;
    move(touch_scroll().horizontal, ImGuiAxis_X, seconds);
    move(touch_scroll().vertical, ImGuiAxis_Y, seconds);
}

}  // namespace anze::browser

using anze::browser::Axis;
using anze::browser::touch_scroll;

extern "C" {

// Answers whether anything there can scroll that way; a finger on the screen also stops what still glides.
EMSCRIPTEN_KEEPALIVE int anze_touch_scroll_begin(float x, float y, int horizontally) {
    ImGuiWindow* window = anze::browser::window_at(ImVec2(x, y));
    const ImGuiAxis axis = horizontally != 0 ? ImGuiAxis_X : ImGuiAxis_Y;
    ImGuiWindow* target = anze::browser::scrollable(window, axis);
    touch_scroll() = {};
    (horizontally != 0 ? touch_scroll().horizontal : touch_scroll().vertical) = Axis{.window = target};
    return target != nullptr ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE void anze_touch_scroll_move(float right, float down) {
    touch_scroll().horizontal.pending += right;
    touch_scroll().vertical.pending += down;
    anze::browser::wake();
}

EMSCRIPTEN_KEEPALIVE void anze_touch_scroll_end(float right_per_second, float down_per_second) {
    touch_scroll().horizontal.speed = right_per_second;
    touch_scroll().vertical.speed = down_per_second;
    anze::browser::wake();
}

EMSCRIPTEN_KEEPALIVE int anze_touch_scroll_stop() {
    const bool was_moving = anze::browser::touch_scroll_is_moving();
    touch_scroll() = {};
    return was_moving ? 1 : 0;
}

}  // extern "C"
