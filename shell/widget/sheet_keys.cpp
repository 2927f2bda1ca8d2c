// What the keyboard does in a sheet. While a cell is selected the keys are the sheet's; while it is written in they are
// the editor's, but for those that end the writing.
#include "widget/sheet_parts.h"

#include "browser/preedit.h"

#include <array>
#include <utility>

namespace anze::widget::sheet_part {
namespace {

bool pressed(ImGuiKey key) {
    return ImGui::IsKeyPressed(key, ImGuiInputFlags_Repeat, ImGui::GetActiveID());
}

bool enter_pressed() {
    return pressed(ImGuiKey_Enter) || pressed(ImGuiKey_KeypadEnter);
}

struct Arrow {
    ImGuiKey key;
    CellMove move;
    CellMove with_control;
};
constexpr std::array arrows{
    Arrow{ImGuiKey_LeftArrow, CellMove::left, CellMove::far_left},
    Arrow{ImGuiKey_RightArrow, CellMove::right, CellMove::far_right},
    Arrow{ImGuiKey_UpArrow, CellMove::up, CellMove::far_up},
    Arrow{ImGuiKey_DownArrow, CellMove::down, CellMove::far_down},
    Arrow{ImGuiKey_Home, CellMove::row_begin, CellMove::first_cell},
    Arrow{ImGuiKey_End, CellMove::row_end, CellMove::last_cell},
};

bool answer_moves(SheetModel& model, int rows_in_sight) {
    const ImGuiIO& io = ImGui::GetIO();
    for (const Arrow& each : arrows) {
        if (pressed(each.key)) {
            model.move(io.KeyCtrl ? each.with_control : each.move, io.KeyShift);
            return true;
        }
    }
    for (const auto& [key, rows] :
         {std::pair(ImGuiKey_PageUp, -rows_in_sight), std::pair(ImGuiKey_PageDown, rows_in_sight)}) {
        if (pressed(key)) {
            model.move_rows_on(rows, io.KeyShift);
            return true;
        }
    }
    return false;
}

// Enter and Tab, as in a spreadsheet; at its ends Tab gives the keyboard back.
bool answer_enter_and_tab(SheetModel& model, SheetState& state) {
    const ImGuiIO& io = ImGui::GetIO();
    if (enter_pressed() && !io.KeyAlt && !io.KeyCtrl) {
        if (io.KeyShift)
            model.previous_row();
        else
            model.next_row();
        return true;
    }
    if (!pressed(ImGuiKey_Tab) || io.KeyCtrl || io.KeyAlt)
        return false;
    if (!(io.KeyShift ? model.previous_cell() : model.next_cell()))
        give_keyboard_up(state);
    return true;
}

void copy(const SheetModel& model) {
    ImGui::SetClipboardText(model.copy().c_str());
}

void paste(SheetModel& model, SheetState& state) {
    const char* text = ImGui::GetClipboardText();
    const PasteResult result = model.paste(text == nullptr ? "" : text);
    if (result.left_out > 0)
        state.remark = "有 " + std::to_string(result.left_out) + " 格放不下或不能填写，没有粘贴";
}

bool answer_commands(SheetModel& model, SheetState& state, SheetEvent& event) {
    const ImGuiIO& io = ImGui::GetIO();
    if (!io.KeyCtrl || io.KeyAlt)
        return false;
    if (pressed(ImGuiKey_Y) || (pressed(ImGuiKey_Z) && io.KeyShift))
        model.redo();
    else if (pressed(ImGuiKey_Z))
        model.undo();
    else if (pressed(ImGuiKey_A))
        model.select_all();
    else if (pressed(ImGuiKey_C))
        copy(model);
    else if (pressed(ImGuiKey_X)) {
        copy(model);
        model.clear();
    } else if (pressed(ImGuiKey_V))
        paste(model, state);
    else if (pressed(ImGuiKey_S))
        event.save = true;
    else
        return false;
    return true;
}

// What is written begins the cell anew.
bool answer_text(SheetModel& model, SheetState& state) {
    ImGuiIO& io = ImGui::GetIO();
    if (io.InputQueueCharacters.empty() || (io.KeyCtrl && !io.KeyAlt))
        return false;
    std::string text;
    for (const ImWchar character : io.InputQueueCharacters) {
        std::array<char, 5> bytes{};
        if (character >= ' ')
            text.append(bytes.data(), static_cast<std::size_t>(ImTextCharToUtf8(bytes.data(), character)));
    }
    io.InputQueueCharacters.resize(0);
    if (text.empty() || !model.is_writable(model.cursor()))
        return false;
    begin_editing(model, state, text, true);
    return true;
}

void answer_while_selecting(SheetModel& model, SheetState& state, int rows_in_sight, SheetEvent& event) {
    const CellPlace at = model.cursor();
    const bool can_write = model.is_writable(at);
    const bool has_answered = answer_commands(model, state, event) || answer_moves(model, rows_in_sight) ||
                              answer_enter_and_tab(model, state) || answer_text(model, state);
    if (has_answered) {
        state.by_finger = false;
        state.is_to_be_shown = true;
    } else if (pressed(ImGuiKey_F2) && can_write) {
        begin_editing(model, state, model.rows().text(at.row, at.column), false);
    } else if (pressed(ImGuiKey_Delete) || pressed(ImGuiKey_Backspace)) {
        model.clear();
    } else if (pressed(ImGuiKey_Escape)) {
        give_keyboard_up(state);
    }
}

bool answer_option_keys(const SheetModel& model, SheetState& state) {
    if (model.rows().columns()[model.cursor().column].choices().empty())
        return false;
    const int step = pressed(ImGuiKey_DownArrow) ? 1 : pressed(ImGuiKey_UpArrow) ? -1 : 0;
    state.option += step;
    return step != 0;
}

void answer_while_editing(SheetModel& model, SheetState& state, SheetEvent& event) {
    const ImGuiIO& io = ImGui::GetIO();
    if (!browser::preedit().text.empty() || answer_option_keys(model, state))
        return;
    if (pressed(ImGuiKey_Escape)) {
        end_editing(model, state, false);
        return;
    }
    if (io.KeyCtrl && (pressed(ImGuiKey_S) || enter_pressed())) {
        event.save = pressed(ImGuiKey_S);
        end_editing(model, state, true);
        return;
    }
    const bool goes_on = (enter_pressed() && !io.KeyAlt) || pressed(ImGuiKey_Tab);
    bool is_arrow = false;
    for (const Arrow& each : arrows)
        is_arrow = is_arrow || (state.typed_over && !io.KeyCtrl && !io.KeyShift && pressed(each.key));
    if (!goes_on && !is_arrow)
        return;
    end_editing(model, state, true);
    if (!answer_enter_and_tab(model, state))
        answer_moves(model, 1);
    state.is_to_be_shown = true;
}

}  // namespace

void answer_keys(SheetModel& model, SheetState& state, int rows_in_sight, SheetEvent& event) {
    const ImGuiID active = ImGui::GetActiveID();
    if (active == 0 || active != state.held)
        return;
    if (state.mode == SheetState::Mode::selecting)
        answer_while_selecting(model, state, rows_in_sight, event);
    else if (state.mode == SheetState::Mode::editing)
        answer_while_editing(model, state, event);
}

}  // namespace anze::widget::sheet_part
