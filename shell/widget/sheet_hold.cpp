// How the cursor's cell of a sheet has the keyboard.
#include "widget/sheet_parts.h"

#include "style/style.h"

#include <utility>

namespace anze::widget::sheet_part {
namespace {

using Mode = SheetState::Mode;

// Typing, input methods and the clipboard come by the page's text agent; with a finger its soft keyboard would come up
// for a cell that is only selected.
void ask_for_text(const ImRect& rect) {
    ImGuiPlatformImeData& place = ImGui::GetCurrentContext()->PlatformImeData;
    place.WantVisible = true;
    place.WantTextInput = true;
    place.ViewportId = ImGui::GetMainViewport()->ID;
    place.InputPos = ImVec2(rect.Min.x + cell_padding().x, rect.Min.y + cell_padding().y);
    place.InputLineHeight = style::line_height(style::text_size());
}

bool is_reached_by_keys(ImGuiID id) {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    const bool moved_here = context.NavId == id && context.NavJustMovedToId == id && context.NavCursorVisible;
    return (context.ActiveId == 0 && moved_here) || context.NavActivateId == id;
}

}  // namespace

// It holds the keyboard as an active text field does, so that an input method can begin to compose there before
// anything is written.
void hold_keyboard(SheetState& state, const ImRect& rect) {
    ImGuiContext& context = *ImGui::GetCurrentContext();
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    const ImGuiID id = ImGui::GetItemID();
    const bool held = context.ActiveId != 0 && context.ActiveId == state.held;
    if (state.mode == Mode::away && is_reached_by_keys(id)) {
        state.mode = Mode::selecting;
        state.takes_keyboard = true;
    }
    if (state.mode == Mode::away && held)
        ImGui::ClearActiveID();
    if (state.mode != Mode::selecting)
        return;
    // Whatever else was pressed has taken it.
    if (!std::exchange(state.takes_keyboard, false) && !held) {
        state.mode = Mode::away;
        return;
    }
    if (context.ActiveId != id)
        ImGui::SetActiveID(id, window);
    if (context.NavId != id)
        ImGui::SetFocusID(id, window);
    state.held = id;
    ImGui::KeepAliveID(id);
    context.ActiveIdAllowOverlap = true;
    ImGui::SetActiveIdUsingAllKeyboardKeys();
    if (!state.by_finger)
        ask_for_text(rect);
}

void take_keyboard_back(SheetModel& model, SheetState& state) {
    if (state.mode == Mode::editing)
        end_editing(model, state, true);
    state.mode = Mode::selecting;
    state.takes_keyboard = true;
    state.is_to_be_shown = true;
}

void give_keyboard_up(SheetState& state) {
    state.mode = Mode::away;
    // ImGui would begin with the cell itself, which takes the keyboard again.
    ImGui::SetNavCursorVisible(true);
}

}  // namespace anze::widget::sheet_part
