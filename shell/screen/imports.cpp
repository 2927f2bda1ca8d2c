#include "screen/imports.h"

#include "ledger/action/undo_import.h"
#include "roster/import.h"
#include "widget/dialog.h"

namespace anze::screen {
namespace {

using roster::Import;
using ImportEntry = const ledger::Entry<Import>*;

enum Column : std::uint8_t { day, list, file, result, by, standing, column_count };

using widget::OnCard;
constexpr std::array<widget::Column, column_count> columns{{
    {.title = "日期", .width = 100},
    {.title = "名单", .width = 120, .on_card = OnCard::title},
    {.title = "文件"},
    {.title = "结果", .width = 220},
    {.title = "经办人", .width = 90},
    {.title = "状态", .width = 90, .on_card = OnCard::chip},
}};

std::string result_text(const Import& import) {
    std::string text = "新增 " + std::to_string(import.added.value);
    if (import.updated.value > 0)
        text += "，更新 " + std::to_string(import.updated.value);
    if (import.refused.value > 0)
        text += "，退回 " + std::to_string(import.refused.value);
    return text;
}

widget::Cell cell_of(const ledger::Entry<Import>& entry, int column) {
    const Import& import = entry.value;
    switch (column) {
    case day:
        return {.text = calendar::to_string(import.taken_on)};
    case list:
        return {.text = import.list};
    case file:
        return {.text = import.file_name, .secondary = true};
    case result:
        return {.text = result_text(import)};
    case by:
        return {.text = import.taken_by, .secondary = true};
    default:
        if (entry.withdrawn())
            return {.text = "已撤销", .tone = style::Tone::neutral};
        return {.text = "已导入", .tone = style::Tone::green};
    }
}

void draw_undoing(const ScreenPart& part, Withdrawal& undoing) {
    const ledger::Entry<Import>* entry = part.view.ledger.find<Import>(undoing.id);
    if (entry == nullptr)
        return;
    if (entry->withdrawn()) {
        if (widget::begin_dialog("这次导入已经撤销", undoing.asking)) {
            widget::text("原因：" + entry->withdrawn_reason);
            widget::end_dialog();
        }
        return;
    }
    const std::string title = "撤销导入：" + entry->value.list + " " + entry->value.file_name;
    draw_withdrawal(part, title, "整批撤销", ledger::UndoImport{undoing.id, undoing.reason}, undoing);
}

}  // namespace

void draw_imports(const ScreenPart& part, ImportsState& state) {
    std::vector<ImportEntry> imports;
    for (const auto& each : part.view.ledger.table<Import>().all())
        imports.insert(imports.begin(), &each);
    if (imports.empty())
        return;
    widget::begin_card("导入记录");
    widget::heading("导入记录");
    widget::secondary(
        "导错了可以整批撤销：点开一次导入，写明原因。新增的记录都不再计入；更新过的已有记录保持更新后的内容。");
    const auto event = widget::table(
        "导入记录", columns, static_cast<int>(imports.size()),
        [&](int row, int column) { return cell_of(*imports[static_cast<std::size_t>(row)], column); }, state.table);
    if (event.clicked_row >= 0 && part.can_write())
        state.undoing.ask(imports[static_cast<std::size_t>(event.clicked_row)]->id);
    draw_undoing(part, state.undoing);
    widget::end_card();
}

}  // namespace anze::screen
