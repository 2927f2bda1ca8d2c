#include "screen/list_intake.h"

#include "record/filled.h"
#include "screen/column_choice.h"
#include "widget/dialog.h"
#include "widget/figures.h"
#include "widget/notice.h"

namespace anze::screen {
namespace {

using desk::ListIntake;

constexpr std::string_view template_label = "下载模板";
constexpr float dialog_width = 860;
constexpr float refused_height = 200;
constexpr float rows_height = 260;

// One line for each thing that is wrong. The cell itself is not repeated: it may be an identity number.
struct Refused {
    std::size_t line = 0;
    const roster::Fault* fault = nullptr;
};

std::vector<Refused> refused_of(const ListIntake& intake) {
    std::vector<Refused> all;
    for (const roster::RefusedRow& row : intake.refused) {
        for (const roster::Fault& fault : row.faults)
            all.push_back({row.line, &fault});
    }
    return all;
}

void draw_refused(const ScreenPart& part, const ListIntake& intake, widget::TableState& state) {
    const auto all = refused_of(intake);
    if (all.empty())
        return;
    widget::heading("退回的行");
    if (widget::button_at_right("下载退回的行", {.icon = style::Icon::export_}))
        part.wants.wishes.push_back(desk::DownloadRefusedOfList{});
    static constexpr std::array<widget::Column, 3> columns{{
        {.title = "行", .width = 64},
        {.title = "列", .width = 160},
        {.title = "原因", .on_card = widget::OnCard::title},
    }};
    const auto cell = [&](int row, int column) -> widget::Cell {
        const Refused& each = all[static_cast<std::size_t>(row)];
        if (column == 0)
            return {.text = std::to_string(each.line)};
        return {.text = column == 1 ? roster::place_text(*each.fault) : each.fault->reason};
    };
    widget::table("退回的行", columns, static_cast<int>(all.size()), cell, state,
                  {.height = all.size() > 4 ? refused_height : 0, .lines = 2});
}

void draw_rows(const ListIntake& intake, widget::TableState& state) {
    if (intake.rows.empty())
        return;
    widget::heading("将要导入的行");
    std::vector<widget::Column> columns;
    for (const std::string_view title : intake.row_titles) {
        columns.push_back({.title = title, .on_card = columns.empty() ? widget::OnCard::title : widget::OnCard::line});
    }
    const auto cell = [&](int row, int column) -> widget::Cell {
        const std::string& text = intake.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
        return {.text = text.empty() ? "—" : text, .secondary = column > 0};
    };
    widget::table("将要导入的行", columns, static_cast<int>(intake.rows.size()), cell, state,
                  {.height = intake.rows.size() > 5 ? rows_height : 0});
}

void draw_columns(const ScreenPart& part, const ListIntake& intake, ListIntakeState& state) {
    widget::secondary(source_text(intake.file_name, intake.sheet_name));
    if (intake.reading)
        widget::progress("正在读取名单", intake.progress);
    if (!intake.error.empty()) {
        widget::banner(style::Tone::red, intake.error);
        widget::secondary("请用 .xlsx 或 CSV 文件，第一行是列名；可以下载模板来填。");
    }
    if (intake.columns.header.empty())
        return;
    if (auto columns = draw_column_choice(intake.columns, state.columns_shown))
        part.wants.wishes.push_back(desk::ChangeListColumns{std::move(*columns)});
}

void draw_summary(const ListIntake& intake) {
    if (intake.reading || !intake.error.empty())
        return;
    const desk::ListWords& words = desk::words_of(intake.purpose.kind);
    widget::text(roster::counts_text(intake.counts, words.measure_of_noun, words.noun));
    widget::secondary(record::filled("导入后：新增 {} {}，更新 {} {}，没有变化 {} {}。已有的不会重复。",
                                     intake.effect.added, words.measure, intake.effect.updated, words.measure,
                                     intake.effect.unchanged, words.measure));
    std::string unread;
    for (const std::string& name : intake.unread_columns)
        unread += (unread.empty() ? "" : "、") + name;
    if (!unread.empty())
        widget::secondary("没有读取的列：" + unread);
}

void draw_actions(const ScreenPart& part, const ListIntake& intake) {
    const std::string label =
        record::filled("导入 {} {}", intake.rows.size(), desk::words_of(intake.purpose.kind).measure);
    const std::string_view hindrance = intake.action ? "" : intake.reading ? "名单还没有读完" : "没有可以导入的行";
    if (widget::button(label, {.kind = widget::ButtonKind::primary, .disabled_reason = hindrance}))
        part.wants.wishes.push_back(desk::TakeInListNow{});
    widget::beside(widget::button_width("换一个文件"));
    if (widget::button("换一个文件"))
        pick_list(part, intake.purpose);
    widget::beside(widget::button_width(template_label));
    draw_template_button(part, intake.purpose.kind);
}

}  // namespace

void pick_list(const ScreenPart& part, desk::ListPurpose purpose) {
    part.wants.wishes.push_back(desk::PickList{std::move(purpose)});
}

void draw_template_button(const ScreenPart& part, desk::ListKind kind) {
    if (widget::button(template_label, {.kind = widget::ButtonKind::ghost, .icon = style::Icon::export_}))
        part.wants.wishes.push_back(desk::DownloadListTemplate{kind});
}

void draw_list_import(const ScreenPart& part, std::string_view label, const desk::ListPurpose& purpose,
                      ListIntakeState& state) {
    if (widget::button(label, {.icon = style::Icon::import_}))
        pick_list(part, purpose);
    widget::beside(widget::button_width(template_label));
    draw_template_button(part, purpose.kind);
    draw_list_intake(part, purpose, state);
}

void draw_list_intake(const ScreenPart& part, const desk::ListPurpose& purpose, ListIntakeState& state) {
    if (part.can_write())
        part.wants.lists.push_back(purpose);
    const auto& intake = part.view.list_intake;
    if (!intake || intake->purpose != purpose) {
        state = {};
        return;
    }
    if (!state.shown)
        state.shown = state.open = true;
    if (!state.open)
        part.wants.wishes.push_back(desk::ForgetList{});
    if (!widget::begin_dialog("导入" + std::string(desk::words_of(purpose.kind).noun) + "名单", state.open,
                              dialog_width))
        return;
    draw_columns(part, *intake, state);
    draw_summary(*intake);
    draw_refused(part, *intake, state.refused);
    draw_rows(*intake, state.rows);
    draw_actions(part, *intake);
    widget::end_dialog();
}

}  // namespace anze::screen
