#pragma once

// What a sheet is put together from. Part of sheet.h.

#include "widget/sheet.h"

#include "imgui.h"
#include "imgui_internal.h"

namespace anze::widget::sheet_part {

inline constexpr float gutter_width = 44;  // the numbers of the rows
inline constexpr float narrowest_column = 56;
inline constexpr float handle_width = 8;  // what is dragged at the edge of a title

[[nodiscard]] std::string cell_name(const SheetModel& model, CellPlace place);

// How wide the columns are in so much room.
[[nodiscard]] std::vector<float> column_widths(const SheetModel& model, const SheetState& state, float room);
// Of all rows; those between the two heights of the sheet are measured, the others are guessed until they are seen.
void measure_rows(const SheetModel& model, SheetState& state, std::span<const float> widths, float top, float bottom);
[[nodiscard]] std::size_t row_at(const SheetState& state, float y);

// The line of titles at the cursor, each with what is done with a whole column; true when a column has become another
// width.
bool titles(SheetModel& model, SheetState& state, std::span<const float> widths);

void begin_editing(SheetModel& model, SheetState& state, std::string text, bool typed_over);
// What stands in the editor becomes the cell's, or nothing does.
void end_editing(SheetModel& model, SheetState& state, bool keep);
// What the keyboard asks for, before the cells are drawn.
void answer_keys(SheetModel& model, SheetState& state, int rows_in_sight, SheetEvent& event);

// Around the text in a cell, as in a text field.
[[nodiscard]] ImVec2 cell_padding();
void draw_in_cell(const ImRect& rect, std::string_view text, ImU32 colour);
// The choices that what is typed can mean; all of them where it is one already.
[[nodiscard]] std::vector<std::size_t> options_for(std::span<const std::string_view> labels, const std::string& typed);
// The list of them beside the cell. The label that was pressed; `chosen` is where the keys are.
std::string_view options_below(const ImRect& rect, std::string_view name, std::span<const std::string_view> labels,
                               const std::vector<std::size_t>& options, int chosen);

// A cell that is not written in, in a scope of its own id.
void cell(const SheetModel& model, const SheetState& state, CellPlace place, const ImRect& rect);
// The cursor's cell, which was just drawn, is where the keys go.
void hold_keyboard(SheetState& state, const ImRect& rect);
// And goes on to be after a command that was given elsewhere.
void take_keyboard_back(SheetModel& model, SheetState& state);
// Tab and the arrows go on from the cell.
void give_keyboard_up(SheetState& state);
// The one that is written in.
void editor(SheetModel& model, SheetState& state, const ImRect& rect);
[[nodiscard]] ImGuiID cell_id(const SheetModel& model, CellPlace place);

struct Command {
    std::string_view label{};
    std::string_view hindrance{};
    void (SheetModel::*carry_out)() = nullptr;
};
// What is done with whole rows, and what takes back or repeats what was done.
[[nodiscard]] std::vector<Command> row_commands(const SheetModel& model);
[[nodiscard]] std::vector<Command> undo_commands(const SheetModel& model);
// As buttons; the one that was pressed, else one that does nothing.
Command pressed_command(std::span<const Command> commands);
void toolbar(SheetModel& model, SheetState& state);
// What is wrong in the cursor's cell.
void remark_line(const SheetModel& model, const SheetState& state);
void cards(std::string_view name, SheetModel& model, SheetState& state);

}  // namespace anze::widget::sheet_part
