#include "browser/text_agent.h"

#include "browser/frame.h"
#include "browser/preedit.h"
#include "browser/window.h"
#include "semantics/semantics.h"

#include "imgui.h"
#include "imgui_internal.h"

#include <emscripten.h>

#include <string>

// clang-format off
EM_JS(void, anze_text_agent_start, (), { Module.bridge.text_agent.start(); })
EM_JS(void, anze_text_agent_copy, (const char* text), { Module.bridge.text_agent.copy(UTF8ToString(text)); })
EM_JS(void, anze_text_agent_ask, (), { Module.bridge.text_agent.ask_for_clipboard(); })
EM_JS(void, anze_text_agent_follow, (int wanted, unsigned int field, float x, float y, float line_height), {
    Module.bridge.text_agent.follow(wanted !== 0, field >>> 0, x, y, line_height);
})
// clang-format on

namespace anze::browser {
namespace {

std::string& clipboard() {
    static std::string instance;
    return instance;
}

ImGuiKey shortcut_modifier() {
    return ImGui::GetIO().ConfigMacOSXBehaviors ? ImGuiMod_Super : ImGuiMod_Ctrl;
}

void press_shortcut(ImGuiKey key) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddKeyEvent(shortcut_modifier(), true);
    io.AddKeyEvent(key, true);
    draw_frames_until_quiet();
    io.AddKeyEvent(key, false);
    io.AddKeyEvent(shortcut_modifier(), false);
    draw_frames_until_quiet();
}

}  // namespace

void start_text_agent() {
    ImGuiPlatformIO& platform = ImGui::GetPlatformIO();
    platform.Platform_GetClipboardTextFn = [](ImGuiContext*) { return clipboard().c_str(); };
    platform.Platform_SetClipboardTextFn = [](ImGuiContext*, const char* text) {
        clipboard() = text;
        anze_text_agent_copy(text);
    };
    anze_text_agent_start();
}

void follow_caret() {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    const ImGuiPlatformImeData& caret = context.PlatformImeData;
    if (!caret.WantTextInput && !preedit().text.empty()) {
        set_preedit({});
    }
    anze_text_agent_follow(caret.WantTextInput ? 1 : 0, context.ActiveId, caret.InputPos.x, caret.InputPos.y,
                           caret.InputLineHeight);
}

void ask_for_clipboard() {
    anze_text_agent_ask();
}

}  // namespace anze::browser

using anze::browser::clipboard;
using anze::browser::wake;

extern "C" {

EMSCRIPTEN_KEEPALIVE void anze_text(int characters_to_delete, const char* text) {
    ImGuiIO& io = ImGui::GetIO();
    for (int i = 0; i < characters_to_delete; ++i) {
        io.AddKeyEvent(ImGuiKey_Backspace, true);
        io.AddKeyEvent(ImGuiKey_Backspace, false);
    }
    io.AddInputCharactersUTF8(text);
    wake();
}

EMSCRIPTEN_KEEPALIVE void anze_preedit(const char* text, int selection_start, int selection_end) {
    anze::browser::set_preedit({.text = text, .selection_start = selection_start, .selection_end = selection_end});
    wake();
}

EMSCRIPTEN_KEEPALIVE void anze_copy(int cut) {
    anze::browser::press_shortcut(cut != 0 ? ImGuiKey_X : ImGuiKey_C);
}

EMSCRIPTEN_KEEPALIVE void anze_paste(const char* text) {
    clipboard() = text;
    anze::browser::press_shortcut(ImGuiKey_V);
}

}  // extern "C"
