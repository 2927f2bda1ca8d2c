#include "screen/service_checklist.h"

#include "screen/service_checklist_dialogs.h"
#include "widget/chip.h"
#include "widget/figures.h"
#include "widget/notice.h"

namespace anze::screen {
namespace {

using Line = const ledger::Entry<service::ChecklistItem>*;

std::vector<std::string> areas_of(const std::vector<Line>& lines) {
    std::vector<std::string> areas;
    for (const Line line : lines) {
        if (!std::ranges::contains(areas, line->value.area))
            areas.push_back(line->value.area);
    }
    return areas;
}

// Annex C 3.3: the columns of the list on paper.
SheetFace sheet_face(const ServicePart& part) {
    using service::ChecklistItem;
    return {.title = "隐患排查清单",
            .type_key = record::type<ChecklistItem>.key,
            .stream = part.joined.name,
            .can_write = part.can_write(),
            .fields = record::faces<ChecklistItem>(),
            .keys = {record::key_of(&ChecklistItem::area), record::key_of(&ChecklistItem::subject),
                     record::key_of(&ChecklistItem::content), record::key_of(&ChecklistItem::standard),
                     record::key_of(&ChecklistItem::method), record::key_of(&ChecklistItem::result),
                     record::key_of(&ChecklistItem::note)},
            .order = {record::key_of(&ChecklistItem::order), ledger::row_numbers}};
}

void offer_library(const ServicePart& part, ChecklistState& state) {
    widget::beside(widget::button_width("从隐患库添加"));
    if (widget::button("从隐患库添加"))
        open_library(part, state.library);
}

void draw_as_sheet(const ServicePart& part, ChecklistState& state) {
    if (widget::button("返回逐项核对"))
        state.as_sheet = false;
    if (part.can_write())
        offer_library(part, state);
    draw_sheet_section<service::ChecklistItem>(part, {.face = sheet_face(part), .entries = part.joined.checklist},
                                               state.sheet);
}

void offer_as_sheet(const ServicePart& part, ChecklistState& state) {
    const SheetFace face = sheet_face(part);
    if (!has_unsaved_rows(part, face))
        widget::beside(widget::button_width("用表格编辑"));
    state.as_sheet = offer_sheet(part, face) || state.as_sheet;
}

bool checked(const Line line) {
    return line->value.result != service::CheckResult::none;
}

void draw_words(const service::ChecklistItem& item) {
    widget::text(item.subject.empty() ? item.content : item.subject);
    if (!item.subject.empty())
        widget::secondary(item.content);
    std::string basis = item.standard;
    if (!item.method.empty())
        basis += (basis.empty() ? "" : " · ") + item.method;
    if (!basis.empty())
        widget::secondary("标准：" + basis);
    if (!item.note.empty())
        widget::secondary("备注：" + item.note);
}

std::string name_of(const service::ChecklistItem& item) {
    return item.subject.empty() ? item.content : item.subject;
}

void draw_line(const ServicePart& part, const Line line, ChecklistState& state) {
    service::ChecklistItem item = line->value;
    const std::string name = name_of(item);
    ImGui::PushID(line->id.c_str());
    widget::begin_columns(2);
    draw_words(item);
    widget::next_column();
    const std::string result_name = "排查结果 " + name;
    if (widget::input({.read_only = !part.can_write(), .accessible_name = result_name}, item.result))
        part.act(ledger::Save<service::ChecklistItem>{part.joined.name, line->id, item});
    if (part.can_write()) {
        const std::string hazard_name = "记录隐患 " + name;
        if (item.result == service::CheckResult::deviates &&
            widget::button("记录隐患", {.icon = style::Icon::plus, .accessible_name = hazard_name})) {
            part.go(Part::hazards, "new-" + line->id);
        }
        widget::beside(widget::text_width("编辑"));
        if (widget::link("编辑", "编辑 " + name)) {
            state.edited_id = line->id;
            state.editing = true;
        }
    }
    widget::end_columns();
    ImGui::PopID();
}

void draw_area(const ServicePart& part, const std::string& area, const std::vector<Line>& lines,
               ChecklistState& state) {
    const auto inside = [&](const Line each) { return each->value.area == area; };
    const auto all = std::ranges::count_if(lines, inside);
    const auto done = std::ranges::count_if(lines, [&](const Line each) { return inside(each) && checked(each); });
    if (state.only_unchecked && done == all)
        return;
    widget::begin_card(area);
    widget::heading(area);
    const std::string figure = std::to_string(done) + "/" + std::to_string(all);
    widget::beside(widget::chip_width(figure));
    widget::chip(figure, done == all ? style::Tone::green : style::Tone::neutral);
    bool first = true;
    for (const Line line : lines) {
        if (!inside(line) || (state.only_unchecked && checked(line)))
            continue;
        if (!first)
            widget::divider();
        first = false;
        draw_line(part, line, state);
    }
    widget::end_card();
}

void draw_head(const ServicePart& part, const std::vector<Line>& lines, ChecklistState& state) {
    const std::size_t done = lines.size() - part.joined.unchecked;
    const auto deviating = std::ranges::count_if(
        lines, [](const Line each) { return each->value.result == service::CheckResult::deviates; });
    widget::progress("已核对 " + std::to_string(done) + "/" + std::to_string(lines.size()) + "，不符合 " +
                         std::to_string(deviating) + " 项",
                     static_cast<double>(done) / static_cast<double>(lines.size()));
    if (part.can_write()) {
        if (widget::button("添加一项", {.icon = style::Icon::plus}))
            open_new_line(state, lines.back()->value.area);
        widget::beside(widget::button_width("从通用清单添加"));
        if (widget::button("从通用清单添加"))
            open_starter(state);
        offer_library(part, state);
        offer_as_sheet(part, state);
    }
    widget::input({.text = "只看未核对"}, state.only_unchecked);
}

}  // namespace

void draw_checklist(const ServicePart& part, ChecklistState& state) {
    const std::vector<Line>& lines = part.joined.checklist;
    if (state.as_sheet) {
        draw_as_sheet(part, state);
    } else if (lines.empty()) {
        const bool asked =
            widget::empty_state(style::Icon::todo, "还没有排查清单。到场前与单位商定排查范围，逐项列出（6.3.2.2）。",
                                part.can_write() ? "从通用清单开始" : "");
        if (asked)
            open_starter(state);
        if (part.can_write() && widget::button("自己添加一项", {.icon = style::Icon::plus}))
            open_new_line(state, "");
        if (part.can_write()) {
            offer_library(part, state);
            offer_as_sheet(part, state);
        }
    } else {
        draw_head(part, lines, state);
        for (const std::string& area : areas_of(lines))
            draw_area(part, area, lines, state);
        if (state.only_unchecked && part.joined.unchecked == 0)
            widget::status("✓ 清单已全部核对", style::Tone::green);
    }
    draw_checklist_dialogs(part, state);
}

}  // namespace anze::screen
