// Around the cells of a sheet: the buttons above them, and below them what is wrong where the cursor is.
#include "widget/sheet_parts.h"

#include "browser/text_agent.h"
#include "widget/button.h"
#include "widget/layout.h"
#include "widget/text.h"

namespace anze::widget::sheet_part {
namespace {

std::string line_name(std::size_t row) {
    return "第 " + std::to_string(row + 1) + " 行";
}

}  // namespace

std::vector<Command> row_commands(const SheetModel& model) {
    const std::string_view no_row = model.holds_rows() ? "" : "请先选中一行";
    return {
        {"插入行", "", &SheetModel::insert_row},
        {"复制行", no_row, &SheetModel::duplicate_rows},
        {"上移", model.can_move_up() ? "" : "上面没有可以换位的行", &SheetModel::move_rows_up},
        {"下移", model.can_move_down() ? "" : "下面没有可以换位的行", &SheetModel::move_rows_down},
        {"删除", no_row, &SheetModel::remove_rows},
    };
}

std::vector<Command> undo_commands(const SheetModel& model) {
    return {
        {"撤销", model.can_undo() ? "" : "没有可以撤销的改动", &SheetModel::undo},
        {"重做", model.can_redo() ? "" : "没有可以重做的改动", &SheetModel::redo},
    };
}

Command pressed_command(std::span<const Command> commands) {
    Command pressed;
    for (const Command& each : commands) {
        if (&each != commands.data())
            beside(button_width(each.label));
        if (button(each.label, {.disabled_reason = each.hindrance}))
            pressed = each;
    }
    return pressed;
}

void toolbar(SheetModel& model, SheetState& state) {
    if (model.read_only())
        return;
    std::vector<Command> commands = row_commands(model);
    commands.push_back({"向下填充", model.holds_rows() ? "" : "请先选中要填充的格", &SheetModel::fill_down});
    commands.append_range(undo_commands(model));
    const Command pressed = pressed_command(commands);
    beside(button_width("粘贴"));
    const bool pastes = button("粘贴");
    if (pressed.carry_out == nullptr && !pastes)
        return;
    take_keyboard_back(model, state);
    if (pastes)
        browser::ask_for_clipboard();
    else
        (model.*pressed.carry_out)();
}

void remark_line(const SheetModel& model, const SheetState& state) {
    const CellPlace at = model.cursor();
    const CellProblem problem = model.rows().problem(at.row, at.column);
    if (!problem.reason.empty() && (!problem.is_missing || state.shows_missing)) {
        const auto& title = model.rows().columns()[at.column].title;
        status(line_name(at.row) + "“" + std::string(title) + "”：" + problem.reason,
               problem.is_overtaken ? style::Tone::orange : style::Tone::red);
    } else if (!state.remark.empty()) {
        status(state.remark, style::Tone::orange);
    } else if (!model.read_only()) {
        secondary("回车到下一行，Tab 到右边一格，Alt+回车换行，Esc 离开表格；选项可以输入拼音首字母。");
    } else {
        secondary("只能查看。");
    }
}

}  // namespace anze::widget::sheet_part
