#include "browser/key_names.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace anze::browser {
namespace {

using Name = std::pair<std::string_view, ImGuiKey>;

constexpr std::array<Name, 55> names{{
    {"AltLeft", ImGuiKey_LeftAlt},
    {"AltRight", ImGuiKey_RightAlt},
    {"ArrowDown", ImGuiKey_DownArrow},
    {"ArrowLeft", ImGuiKey_LeftArrow},
    {"ArrowRight", ImGuiKey_RightArrow},
    {"ArrowUp", ImGuiKey_UpArrow},
    {"Backquote", ImGuiKey_GraveAccent},
    {"Backslash", ImGuiKey_Backslash},
    {"Backspace", ImGuiKey_Backspace},
    {"BracketLeft", ImGuiKey_LeftBracket},
    {"BracketRight", ImGuiKey_RightBracket},
    {"CapsLock", ImGuiKey_CapsLock},
    {"Comma", ImGuiKey_Comma},
    {"ContextMenu", ImGuiKey_Menu},
    {"ControlLeft", ImGuiKey_LeftCtrl},
    {"ControlRight", ImGuiKey_RightCtrl},
    {"Delete", ImGuiKey_Delete},
    {"End", ImGuiKey_End},
    {"Enter", ImGuiKey_Enter},
    {"Equal", ImGuiKey_Equal},
    {"Escape", ImGuiKey_Escape},
    {"F1", ImGuiKey_F1},
    {"F2", ImGuiKey_F2},
    {"F4", ImGuiKey_F4},
    {"F6", ImGuiKey_F6},
    {"F7", ImGuiKey_F7},
    {"F8", ImGuiKey_F8},
    {"F9", ImGuiKey_F9},
    {"F10", ImGuiKey_F10},
    {"Home", ImGuiKey_Home},
    {"Insert", ImGuiKey_Insert},
    {"MetaLeft", ImGuiKey_LeftSuper},
    {"MetaRight", ImGuiKey_RightSuper},
    {"Minus", ImGuiKey_Minus},
    {"NumLock", ImGuiKey_NumLock},
    {"NumpadAdd", ImGuiKey_KeypadAdd},
    {"NumpadDecimal", ImGuiKey_KeypadDecimal},
    {"NumpadDivide", ImGuiKey_KeypadDivide},
    {"NumpadEnter", ImGuiKey_KeypadEnter},
    {"NumpadEqual", ImGuiKey_KeypadEqual},
    {"NumpadMultiply", ImGuiKey_KeypadMultiply},
    {"NumpadSubtract", ImGuiKey_KeypadSubtract},
    {"PageDown", ImGuiKey_PageDown},
    {"PageUp", ImGuiKey_PageUp},
    {"Pause", ImGuiKey_Pause},
    {"Period", ImGuiKey_Period},
    {"PrintScreen", ImGuiKey_PrintScreen},
    {"Quote", ImGuiKey_Apostrophe},
    {"ScrollLock", ImGuiKey_ScrollLock},
    {"Semicolon", ImGuiKey_Semicolon},
    {"ShiftLeft", ImGuiKey_LeftShift},
    {"ShiftRight", ImGuiKey_RightShift},
    {"Slash", ImGuiKey_Slash},
    {"Space", ImGuiKey_Space},
    {"Tab", ImGuiKey_Tab},
}};

ImGuiKey key_after(ImGuiKey first, char from, char character) {
    return static_cast<ImGuiKey>(static_cast<int>(first) + (character - from));
}

bool is_prefixed(std::string_view code, std::string_view prefix, char from, char to) {
    return code.size() == prefix.size() + 1 && code.starts_with(prefix) && code.back() >= from && code.back() <= to;
}

}  // namespace

ImGuiKey key_of_code(std::string_view code) {
    if (is_prefixed(code, "Key", 'A', 'Z')) {
        return key_after(ImGuiKey_A, 'A', code.back());
    }
    if (is_prefixed(code, "Digit", '0', '9')) {
        return key_after(ImGuiKey_0, '0', code.back());
    }
    if (is_prefixed(code, "Numpad", '0', '9')) {
        return key_after(ImGuiKey_Keypad0, '0', code.back());
    }
    const auto found = std::ranges::find(names, code, &Name::first);
    return found == names.end() ? ImGuiKey_None : found->second;
}

}  // namespace anze::browser
