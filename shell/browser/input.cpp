#include "browser/input.h"

#include "browser/frame.h"
#include "browser/key_names.h"
#include "browser/window.h"

#include "imgui.h"
#include "imgui_internal.h"

#include <emscripten.h>

#include <cfloat>

// clang-format off
EM_JS(int, anze_input_start, (), { return Module.bridge.input.start(); })
// clang-format on

namespace anze::browser {
namespace {

constexpr ImVec2 nowhere(-FLT_MAX, -FLT_MAX);

ImGuiMouseSource source_of(int pointer_kind) {
    switch (pointer_kind) {
    case 1:
        return ImGuiMouseSource_TouchScreen;
    case 2:
        return ImGuiMouseSource_Pen;
    default:
        return ImGuiMouseSource_Mouse;
    }
}

void move_pointer(ImVec2 position, ImGuiMouseSource source) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddMouseSourceEvent(source);
    io.AddMousePosEvent(position.x, position.y);
}

}  // namespace

void start_input() {
    const bool apple = anze_input_start() != 0;
    ImGui::GetIO().ConfigMacOSXBehaviors = apple;
}

}  // namespace anze::browser

using anze::browser::wake;

extern "C" {

EMSCRIPTEN_KEEPALIVE void anze_pointer_move(float x, float y, int pointer_kind) {
    anze::browser::move_pointer(ImVec2(x, y), anze::browser::source_of(pointer_kind));
    wake();
}

EMSCRIPTEN_KEEPALIVE void anze_pointer_button(int button, int down, int pointer_kind) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddMouseSourceEvent(anze::browser::source_of(pointer_kind));
    io.AddMouseButtonEvent(button, down != 0);
    wake();
}

EMSCRIPTEN_KEEPALIVE void anze_pointer_leave(int pointer_kind) {
    anze::browser::move_pointer(anze::browser::nowhere, anze::browser::source_of(pointer_kind));
    wake();
}

// A whole press inside the handler: a text field can then take the focus, and with it the soft keyboard, while the
// browser still counts this as the person's gesture.
EMSCRIPTEN_KEEPALIVE void anze_touch_press(float x, float y, int button) {
    ImGuiIO& io = ImGui::GetIO();
    anze::browser::move_pointer(ImVec2(x, y), ImGuiMouseSource_TouchScreen);
    io.AddMouseButtonEvent(button, true);
    io.AddMouseButtonEvent(button, false);
    anze::browser::draw_frames_until_quiet();
    anze::browser::move_pointer(anze::browser::nowhere, ImGuiMouseSource_TouchScreen);
    anze::browser::draw_frames_until_quiet();
}

EMSCRIPTEN_KEEPALIVE void anze_wheel(float right_pixels, float down_pixels) {
    // ImGui scrolls 5 lines down and 2 lines to the right for one notch.
    const float line = ImGui::GetStyle().FontSizeBase;
    ImGuiIO& io = ImGui::GetIO();
    io.AddMouseSourceEvent(ImGuiMouseSource_Mouse);
    io.AddMouseWheelEvent(-right_pixels / (2.0F * line), -down_pixels / (5.0F * line));
    wake();
}

EMSCRIPTEN_KEEPALIVE void anze_modifiers(int control, int shift, int alt, int super) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddKeyEvent(ImGuiMod_Ctrl, control != 0);
    io.AddKeyEvent(ImGuiMod_Shift, shift != 0);
    io.AddKeyEvent(ImGuiMod_Alt, alt != 0);
    io.AddKeyEvent(ImGuiMod_Super, super != 0);
}

// A field that is reached by Tab takes text one frame later: what is typed next must find it.
EMSCRIPTEN_KEEPALIVE void anze_key(const char* code, int down) {
    const ImGuiKey key = anze::browser::key_of_code(code);
    if (key != ImGuiKey_None) {
        ImGui::GetIO().AddKeyEvent(key, down != 0);
    }
    if (key == ImGuiKey_Tab && down != 0) {
        anze::browser::draw_frames_until_quiet();
        anze::browser::draw_frame();
    }
    wake();
}

EMSCRIPTEN_KEEPALIVE void anze_page_focus(int focused) {
    ImGui::GetIO().AddFocusEvent(focused != 0);
    wake();
}

EMSCRIPTEN_KEEPALIVE int anze_wants_text() {
    return ImGui::GetIO().WantTextInput ? 1 : 0;
}

}  // extern "C"
