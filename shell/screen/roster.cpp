#include "screen/roster.h"

#include "screen/column_choice.h"
#include "screen/list_export.h"
#include "screen/roster_remarks.h"
#include "screen/roster_samples.h"
#include "widget/figures.h"
#include "widget/notice.h"

namespace anze::screen {
namespace {

using desk::RosterIntake;

std::string take_in_words(const RosterIntake& intake) {
    return "导入 " + std::to_string(intake.roster.rows.size()) + " 份保单";
}

void draw_pick(const ScreenPart& part) {
    if (widget::empty_state(style::Icon::import_, "把业务系统导出的名册拖到这里，或选择文件。先预览、核对，再导入。",
                            part.can_write() ? "选择名册文件" : "")) {
        part.wants.wishes.push_back(desk::PickRoster{});
    }
    widget::begin_card("名册的格式");
    widget::heading("名册的格式");
    widget::text("Excel 工作簿（.xlsx）或 CSV 文件（GB18030 或 UTF-8 编码）；第一行是列名，每行一份保单。");
    std::string required;
    std::string others;
    for (const roster::FieldInfo& field : roster::field_infos()) {
        std::string& list = field.is_required ? required : others;
        list += (list.empty() ? "" : "、") + std::string(field.label);
    }
    widget::label_value("必须有", required);
    widget::label_value("还认得", others);
    widget::secondary(
        "旧式的 .xls 请先“另存为”.xlsx。公式读它保存的结果，隐藏的工作表不读。文件只在本机读取，不会上传。"
        "导出的名册每份保单一行，还没有保单的单位不在里面。");
    if (widget::button("下载模板", {.icon = style::Icon::export_}))
        part.wants.wishes.push_back(desk::DownloadRosterTemplate{});
    auto policies = part.view.ledger.table<policy::Policy>().counting();
    draw_export_button(part, "名册", policies.begin() == policies.end(),
                       [&] { return desk::roster_document(part.view.ledger); });
    widget::end_card();
}

void draw_take_in(const ScreenPart& part, const RosterIntake& intake, float width, RosterState& state) {
    std::string hindrance;
    if (!intake.finished)
        hindrance = "名册还没有读完";
    else if (intake.roster.rows.empty())
        hindrance = "没有可以导入的行";
    if (widget::button(take_in_words(intake),
                       {.kind = widget::ButtonKind::primary, .disabled_reason = hindrance, .width = width})) {
        part.wants.wishes.push_back(desk::TakeInRosterNow{});
        state.taken_in.begin(part.view);
    }
}

void draw_other_actions(const ScreenPart& part) {
    if (widget::button("放弃", {.kind = widget::ButtonKind::ghost}))
        part.wants.wishes.push_back(desk::ForgetRoster{});
    widget::beside(widget::button_width("换一个文件"));
    if (widget::button("换一个文件"))
        part.wants.wishes.push_back(desk::PickRoster{});
}

void draw_actions(const ScreenPart& part, const RosterIntake& intake, RosterState& state) {
    if (style::phone()) {
        draw_other_actions(part);
        widget::begin_bottom_bar();
        draw_take_in(part, intake, widget::full_width, state);
        widget::end_bottom_bar();
        return;
    }
    const float width = widget::button_width(take_in_words(intake));
    widget::align_right(widget::button_width("放弃") + widget::button_width("换一个文件") + width + 2 * style::gap());
    draw_other_actions(part);
    widget::beside(width);
    draw_take_in(part, intake, width, state);
}

void draw_figures(const RosterIntake& intake) {
    struct Figure {
        std::string_view label;
        std::size_t count;
        style::Tone tone;
    };
    const roster::Roster& roster = intake.roster;
    const std::array figures{Figure{"接受", roster.rows.size(), style::Tone::green},
                             Figure{"退回", roster.refused.size(), style::Tone::red},
                             Figure{"重复", roster.duplicates.size(), style::Tone::neutral},
                             Figure{"空行", roster.blank_lines, style::Tone::neutral}};
    widget::begin_columns(static_cast<int>(figures.size()), {.on_phone = 2});
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (i > 0)
            widget::next_column();
        const Figure& figure = figures[i];
        widget::stat_card(figure.label, std::to_string(figure.count),
                          figure.count > 0 ? figure.tone : style::Tone::neutral);
    }
    widget::end_columns();
    const ledger::RosterEffect& effect = intake.effect;
    widget::secondary("导入后：新增单位 " + std::to_string(effect.new_units) + " 家，新增保单 " +
                      std::to_string(effect.new_policies) + " 份，更新 " + std::to_string(effect.updated) +
                      " 份，没有变化 " + std::to_string(effect.unchanged) + " 份。");
}

void draw_intake(const ScreenPart& part, const RosterIntake& intake, RosterState& state) {
    const std::string source = source_text(intake.file_name, intake.sheet_name);
    widget::beside(widget::text_width(source, {.size = style::second_size()}));
    widget::secondary(source);
    if (part.can_write())
        draw_actions(part, intake, state);
    if (!intake.error.empty())
        widget::banner(style::Tone::red, intake.error);
    if (!intake.finished && intake.error.empty())
        widget::progress("正在读取名册", intake.progress);
    if (intake.columns.header.empty())
        return;
    if (intake.finished)
        draw_figures(intake);
    if (auto columns = draw_column_choice(intake.columns, state.columns_shown))
        part.wants.wishes.push_back(desk::ChangeRosterColumns{std::move(*columns)});
    draw_samples(intake, state);
    if (intake.finished)
        draw_remarks(intake.roster, state, part.wants);
}

}  // namespace

void draw_roster(const desk::View& view, const Route&, RosterState& state, Wants& wants) {
    const ScreenPart part{view, wants};
    if (state.taken_in.arrived(view))
        wants.go = Route{.page = Page::units};
    widget::title("导入名册");
    if (view.roster_intake)
        return draw_intake(part, *view.roster_intake, state);
    draw_pick(part);
    draw_imports(part, state.imports);
}

}  // namespace anze::screen
