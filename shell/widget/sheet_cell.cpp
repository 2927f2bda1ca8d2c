// One cell of a sheet: as it is read, with the keyboard on it, and as it is written in.
#include "widget/sheet_parts.h"

#include "browser/preedit.h"
#include "semantics/semantics.h"
#include "style/style.h"
#include "widget/pressable.h"
#include "widget/text.h"
#include "widget/text_area.h"
#include "widget/text_box.h"

#include <algorithm>

namespace anze::widget::sheet_part {
namespace {

constexpr const char* item_label = "##text";  // the editor's: it takes the keyboard over from the cell
constexpr float mark_size = 7;

bool is_shown(const CellProblem& problem, const SheetModel& model, const SheetState& state, CellPlace place) {
    // Whoever fills in a row does not want to hear of each cell that comes next.
    return !problem.reason.empty() && (!problem.is_missing || state.shows_missing || place.row != model.cursor().row);
}

void draw_mark(const ImRect& rect, style::Tone tone) {
    ImGui::GetWindowDrawList()->AddTriangleFilled(ImVec2(rect.Max.x - mark_size, rect.Min.y),
                                                  ImVec2(rect.Max.x, rect.Min.y),
                                                  ImVec2(rect.Max.x, rect.Min.y + mark_size), style::colours(tone).ink);
}

// Text that the input method composes goes where it will be written.
void draw_composed(const ImRect& rect) {
    const std::string& composed = browser::preedit().text;
    ImGui::GetWindowDrawList()->AddRectFilled(rect.Min, rect.Max, style::colour::card);
    draw_in_cell(rect, composed, style::colour::primary);
    const float y = rect.Min.y + style::target_height() - cell_padding().y;
    const float left = rect.Min.x + cell_padding().x;
    ImGui::GetWindowDrawList()->AddLine(ImVec2(left, y), ImVec2(left + text_width(composed), y),
                                        style::colour::primary);
}

semantics::Properties properties_of(const SheetModel& model, CellPlace place, const CellProblem& problem) {
    return {.value = model.rows().text(place.row, place.column),
            .description = problem.reason,
            .selected = model.selection().contains(place),
            .disabled = !model.is_writable(place),
            .invalid = !problem.reason.empty()};
}

}  // namespace

ImVec2 cell_padding() {
    return {ImGui::GetStyle().FramePadding.x, (style::target_height() - style::line_height(style::text_size())) / 2};
}

void draw_in_cell(const ImRect& rect, std::string_view text, ImU32 colour) {
    const float height = style::line_height(style::text_size());
    float y = rect.Min.y + cell_padding().y + (height - style::text_size()) / 2;
    for (const std::string_view line : wrapped_lines(text, rect.GetWidth() - 2 * cell_padding().x)) {
        draw_text(ImGui::GetWindowDrawList(), ImVec2(rect.Min.x + cell_padding().x, y), line, {.colour = colour});
        y += height;
    }
}

std::string cell_name(const SheetModel& model, CellPlace place) {
    return std::string(model.rows().columns()[place.column].title) + " " + std::to_string(place.row + 1);
}

ImGuiID cell_id(const SheetModel& model, CellPlace place) {
    ImGui::PushID(reinterpret_cast<const void*>(static_cast<std::uintptr_t>(model.rows().serial(place.row))));
    ImGui::PushID(static_cast<int>(place.column));
    const ImGuiID id = ImGui::GetID(item_label);
    ImGui::PopID();
    ImGui::PopID();
    return id;
}

void cell(const SheetModel& model, const SheetState& state, CellPlace place, const ImRect& rect) {
    const bool is_cursor = model.cursor() == place;
    ImGui::SetCursorScreenPos(rect.Min);
    ImGui::ItemSize(rect.GetSize());
    ImGui::PushItemFlag(ImGuiItemFlags_NoTabStop, !is_cursor);
    const bool is_visible = ImGui::ItemAdd(rect, cell_id(model, place));
    ImGui::PopItemFlag();
    const CellProblem problem = model.rows().problem(place.row, place.column);
    semantics::item(semantics::Role::gridcell, cell_name(model, place), properties_of(model, place, problem));
    if (!is_visible)
        return;
    ImDrawList* list = ImGui::GetWindowDrawList();
    const bool wrong = is_shown(problem, model, state, place);
    const style::Tone tone = problem.is_overtaken ? style::Tone::orange : style::Tone::red;
    const bool is_selected = model.selection().contains(place) && !(is_cursor && model.selection().is_one_cell());
    if (is_selected)
        list->AddRectFilled(rect.Min, rect.Max, style::colour::primary_soft);
    else if (wrong)
        list->AddRectFilled(rect.Min, rect.Max, style::colours(tone).fill);
    else if (!model.is_writable(place))
        list->AddRectFilled(rect.Min, rect.Max, style::colour::ground);
    const bool faint = !model.is_writable(place);
    list->PushClipRect(rect.Min, rect.Max, true);
    draw_in_cell(rect, model.rows().text(place.row, place.column),
                 faint ? style::colour::second_ink : style::colour::ink);
    if (is_cursor && state.mode == SheetState::Mode::selecting && !browser::preedit().text.empty())
        draw_composed(rect);
    list->PopClipRect();
    if (wrong)
        draw_mark(rect, tone);
    if (wrong)
        explain(problem.reason);
    if (is_cursor) {
        const bool is_away = state.mode == SheetState::Mode::away;
        list->AddRect(rect.Min, ImVec2(rect.Max.x - 1, rect.Max.y - 1),
                      is_away ? style::colour::second_ink : style::colour::primary, 0, 0, is_away ? 1.0F : 2.0F);
    }
}

void editor(SheetModel& model, SheetState& state, const ImRect& rect) {
    const CellPlace place = model.cursor();
    const auto labels = model.rows().columns()[place.column].choices();
    const std::string name = cell_name(model, place);
    const auto options = options_for(labels, state.typed);
    state.option = options.empty() ? -1 : std::clamp(state.option, -1, static_cast<int>(options.size()) - 1);
    std::string_view chosen;
    if (!labels.empty())
        chosen = options_below(rect, name, labels, options, state.option);
    if (!chosen.empty()) {
        state.typed = std::string(chosen);
        end_editing(model, state, true);
        return;
    }
    const CellProblem problem = model.rows().problem(place.row, place.column);
    semantics::begin_group(semantics::Role::gridcell, name, properties_of(model, place, problem), rect);
    ImGui::PushID(reinterpret_cast<const void*>(static_cast<std::uintptr_t>(model.rows().serial(place.row))));
    ImGui::PushID(static_cast<int>(place.column));
    const ImGuiID id = ImGui::GetID(item_label);
    ImGuiContext& context = *ImGui::GetCurrentContext();
    const bool opens = !state.editor_is_open;
    if (opens) {
        if (context.ActiveId == id)
            ImGui::ClearActiveID();
        context.NavActivateId = id;
        context.NavActivateFlags = ImGuiActivateFlags_PreferInput;
    }
    ImGui::SetCursorScreenPos(rect.Min);
    if (text_area(state.typed, {.width = rect.GetWidth(), .least_height = rect.GetHeight()})) {
        state.option = -1;
        model.type(state.typed);
    }
    semantics::item(semantics::Role::textbox, name,
                    {.value = state.typed, .description = problem.reason, .multiline = true});
    if (opens) {
        if (ImGuiInputTextState* text = ImGui::GetInputTextState(id))
            text->ReloadUserBufAndMoveToEnd();
        state.editor_is_open = true;
    }
    ImGui::PopID();
    ImGui::PopID();
    semantics::end_group();
    state.held = id;
    if (context.ActiveId != id) {
        end_editing(model, state, true);
        state.mode = SheetState::Mode::away;
        state.takes_keyboard = false;
        return;
    }
    ImGui::SetKeyOwner(ImGuiKey_Tab, id);
    ImGui::SetKeyOwner(ImGuiKey_Escape, id);
}

void begin_editing(SheetModel& model, SheetState& state, std::string text, bool typed_over) {
    state.mode = SheetState::Mode::editing;
    state.typed = std::move(text);
    state.typed_over = typed_over;
    state.editor_is_open = false;
    state.option = -1;
    state.is_to_be_shown = true;
    if (!model.selection().is_one_cell())
        model.select(model.cursor());
    if (typed_over)
        model.type(state.typed);
}

void end_editing(SheetModel& model, SheetState& state, bool keep) {
    const auto labels = model.rows().columns()[model.cursor().column].choices();
    if (keep && state.option >= 0 && !labels.empty()) {
        const auto options = options_for(labels, state.typed);
        if (static_cast<std::size_t>(state.option) < options.size())
            state.typed = std::string(labels[options[static_cast<std::size_t>(state.option)]]);
    }
    if (keep)
        model.write(state.typed);
    else
        model.give_up_typing();
    state.mode = SheetState::Mode::selecting;
    state.takes_keyboard = true;
    state.editor_is_open = false;
    state.option = -1;
}

}  // namespace anze::widget::sheet_part
