#include "browser/cursor.h"

#include "imgui.h"

#include <emscripten.h>

// clang-format off
EM_JS(void, anze_cursor_show, (const char* name), { Module.bridge.input.show_cursor(UTF8ToString(name)); })
// clang-format on

namespace anze::browser {
namespace {

const char* css_name(ImGuiMouseCursor cursor) {
    switch (cursor) {
    case ImGuiMouseCursor_TextInput:
        return "text";
    case ImGuiMouseCursor_ResizeAll:
        return "move";
    case ImGuiMouseCursor_ResizeNS:
        return "ns-resize";
    case ImGuiMouseCursor_ResizeEW:
        return "ew-resize";
    case ImGuiMouseCursor_ResizeNESW:
        return "nesw-resize";
    case ImGuiMouseCursor_ResizeNWSE:
        return "nwse-resize";
    case ImGuiMouseCursor_Hand:
        return "pointer";
    case ImGuiMouseCursor_Wait:
        return "wait";
    case ImGuiMouseCursor_Progress:
        return "progress";
    case ImGuiMouseCursor_NotAllowed:
        return "not-allowed";
    case ImGuiMouseCursor_None:
        return "none";
    default:
        return "default";
    }
}

}  // namespace

void show_cursor() {
    static ImGuiMouseCursor shown = ImGuiMouseCursor_COUNT;
    const ImGuiMouseCursor wanted = ImGui::GetMouseCursor();
    if (wanted != shown) {
        shown = wanted;
        anze_cursor_show(css_name(wanted));
    }
}

}  // namespace anze::browser
