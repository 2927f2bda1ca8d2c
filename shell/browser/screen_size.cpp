#include "browser/screen_size.h"

#include "browser/frame.h"
#include "browser/window.h"

#include "imgui.h"
#include "imgui_internal.h"

#include <emscripten.h>

// clang-format off
EM_JS(void, anze_screen_size_start, (), { Module.bridge.screen_size.start(); })
// clang-format on

namespace anze::browser {
namespace {

// A soft keyboard takes half of the screen: what is being typed must stay in sight.
void scroll_to_caret() {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    if (context.ActiveIdWindow == nullptr || !context.PlatformImeData.WantTextInput) {
        return;
    }
    const float line = context.PlatformImeData.InputLineHeight;
    const ImVec2 caret = context.PlatformImeData.InputPos;
    const ImRect around(caret.x, caret.y - line, caret.x, caret.y + line * 2.0F);
    ImGui::ScrollToRect(context.ActiveIdWindow, around);
}

}  // namespace

void start_screen_size() {
    anze_screen_size_start();
}

bool screen_is_measured() {
    const ImVec2 size = ImGui::GetIO().DisplaySize;
    return size.x > 0.0F && size.y > 0.0F;
}

}  // namespace anze::browser

extern "C" {

// The frame is drawn before the handler returns, else the browser shows the old picture stretched.
EMSCRIPTEN_KEEPALIVE void anze_screen_resized(int device_width, int device_height, double device_pixel_ratio) {
    ImGuiIO& io = ImGui::GetIO();
    const float ratio = static_cast<float>(device_pixel_ratio);
    const ImVec2 size(static_cast<float>(device_width) / ratio, static_cast<float>(device_height) / ratio);
    const bool lower = size.y < io.DisplaySize.y;
    io.DisplaySize = size;
    io.DisplayFramebufferScale = ImVec2(ratio, ratio);
    anze::browser::draw_frame();
    if (lower) {
        anze::browser::scroll_to_caret();
    }
    anze::browser::wake();
}

}  // extern "C"
