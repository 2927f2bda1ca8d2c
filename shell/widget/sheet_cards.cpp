// A sheet on a phone: its rows as cards, and the row that was pressed as a form.
#include "widget/sheet_parts.h"

#include "widget/button.h"
#include "widget/input.h"
#include "widget/layout.h"
#include "widget/table.h"
#include "widget/text.h"

#include <algorithm>

namespace anze::widget::sheet_part {
namespace {

std::vector<Column> card_columns(const SheetModel& model) {
    std::vector<Column> columns;
    for (const SheetColumn& each : model.rows().columns())
        columns.push_back({.title = each.title, .on_card = columns.empty() ? OnCard::title : OnCard::line});
    columns.push_back({.title = "状态", .on_card = OnCard::chip});
    return columns;
}

// What is to be said of a whole row.
Cell state_cell(const SheetModel& model, std::size_t row) {
    for (std::size_t column = 0; column < model.column_count(); ++column) {
        if (!model.rows().problem(row, column).reason.empty())
            return {.text = "需要核对", .tone = style::Tone::red};
    }
    if (model.rows().is_changed(model.rows().all()[row]))
        return {.text = "未保存", .tone = style::Tone::orange};
    return {};
}

void list_rows(std::string_view name, SheetModel& model, SheetState& state) {
    const auto columns = card_columns(model);
    const auto cell = [&](int row, int column) {
        const auto at = static_cast<std::size_t>(row);
        if (static_cast<std::size_t>(column) == model.column_count())
            return state_cell(model, at);
        return Cell{.text = model.rows().text(at, static_cast<std::size_t>(column)), .secondary = column > 0};
    };
    TableState cards;
    const TableEvent event = table(name, columns, static_cast<int>(model.rows().count()), cell, cards,
                                   {.lines = 3, .empty_text = "还没有行"});
    if (event.clicked_row < 0)
        return;
    state.form_row = event.clicked_row;
    model.select({static_cast<std::size_t>(event.clicked_row), 0});
}

// What is typed in one field after the other: each is a step of its own.
void type(SheetModel& model, CellPlace place, std::string_view text) {
    if (!(model.cursor() == place)) {
        model.end_typing();
        model.select(place);
    }
    model.type(text);
}

void draw_field(SheetModel& model, const SheetState& state, CellPlace place) {
    const SheetColumn& column = model.rows().columns()[place.column];
    const CellProblem problem = model.rows().problem(place.row, place.column);
    const bool says_so = !problem.is_missing || state.shows_missing;
    const Label label{.text = column.title,
                      .required = column.field != nullptr && column.field->is_required,
                      .error = says_so ? std::string_view(problem.reason) : std::string_view(),
                      .read_only = !model.is_writable(place)};
    std::string text = model.rows().text(place.row, place.column);
    const auto labels = column.choices();
    const auto found = std::ranges::find(labels, text);
    // What is none of the choices is shown as it was written.
    if (labels.empty() || (found == labels.end() && !text.empty())) {
        if (long_input(label, text))
            type(model, place, text);
        return;
    }
    int chosen = found == labels.end() ? -1 : static_cast<int>(found - labels.begin());
    if (!choose(label, labels, chosen))
        return;
    type(model, place, chosen < 0 ? "" : labels[static_cast<std::size_t>(chosen)]);
    model.end_typing();
}

void draw_form(SheetModel& model, SheetState& state) {
    const auto row = static_cast<std::size_t>(state.form_row);
    begin_card("第 " + std::to_string(row + 1) + " 行");
    heading("第 " + std::to_string(row + 1) + " 行");
    // By the row's own name: the fields of the next row are others.
    ImGui::PushID(reinterpret_cast<const void*>(static_cast<std::uintptr_t>(model.rows().serial(row))));
    for (std::size_t column = 0; column < model.column_count(); ++column)
        draw_field(model, state, {row, column});
    ImGui::PopID();
    end_card();
    const auto go_to = [&](std::size_t to) {
        model.end_typing();
        model.select({to, 0});
        state.form_row = static_cast<int>(to);
    };
    if (button("完成", {.kind = ButtonKind::primary})) {
        model.end_typing();
        state.form_row = -1;
    }
    beside(button_width("上一行"));
    if (button("上一行", {.disabled_reason = row == 0 ? "这是第一行" : ""}))
        go_to(row - 1);
    beside(button_width("下一行"));
    const bool is_last = row + 1 >= model.row_count();
    if (button("下一行", {.disabled_reason = is_last ? "这是最后一行" : ""}))
        go_to(row + 1);
}

void draw_commands(SheetModel& model, SheetState& state) {
    std::vector<Command> commands = row_commands(model);
    commands.append_range(undo_commands(model));
    const Command pressed = pressed_command(commands);
    if (pressed.carry_out == nullptr)
        return;
    model.end_typing();
    (model.*pressed.carry_out)();
    state.form_row = pressed.carry_out == &SheetModel::remove_rows ? -1 : static_cast<int>(model.cursor().row);
}

}  // namespace

void cards(std::string_view name, SheetModel& model, SheetState& state) {
    if (state.form_row >= static_cast<int>(model.row_count()))
        state.form_row = -1;
    if (state.form_row >= 0) {
        draw_form(model, state);
        if (!model.read_only())
            draw_commands(model, state);
        return;
    }
    if (!model.read_only()) {
        if (button("添加一行", {.icon = style::Icon::plus})) {
            state.form_row = static_cast<int>(model.rows().count());
            model.select({model.rows().count(), 0});
        }
        beside(button_width("撤销"));
        if (const Command pressed = pressed_command(undo_commands(model)); pressed.carry_out != nullptr)
            (model.*pressed.carry_out)();
    }
    list_rows(name, model, state);
}

}  // namespace anze::widget::sheet_part
