#include "screen/service_checklist_dialogs.h"

#include "service/starter_checklist.h"
#include "widget/dialog.h"

namespace anze::screen {
namespace {

using service::ChecklistItem;

void draw_starter(const ServicePart& part, ChecklistState& state) {
    if (!widget::begin_dialog("从通用清单添加", state.starting))
        return;
    const std::vector<std::string_view> areas = service::starter_areas();
    state.starter_areas.resize(areas.size(), true);
    widget::secondary("通用清单只是起点：按单位的重点时段、重点场所、重点工艺增删（6.3.2.2）。");
    widget::choose_several({.text = "区域"}, areas, state.starter_areas);
    std::vector<ChecklistItem> chosen;
    for (const ChecklistItem& item : service::starter_checklist()) {
        const auto area = std::ranges::find(areas, item.area) - areas.begin();
        const bool present = std::ranges::any_of(part.joined.checklist, [&](const auto* each) {
            return each->value.area == item.area && each->value.content == item.content;
        });
        if (state.starter_areas[static_cast<std::size_t>(area)] && !present)
            chosen.push_back(item);
    }
    const std::string count = "添加 " + std::to_string(chosen.size()) + " 项";
    if (widget::button(count, {.kind = widget::ButtonKind::primary,
                               .disabled_reason = chosen.empty() ? "所选区域没有可添加的项" : "",
                               .accessible_name = "添加所选区域"})) {
        for (const ChecklistItem& item : chosen)
            part.act(ledger::Save<ChecklistItem>{part.joined.name, {}, item});
        state.starting = false;
    }
    widget::end_dialog();
}

void draw_line_editor(const ServicePart& part, ChecklistState& state) {
    if (!widget::begin_dialog(state.edited_id.empty() ? "添加一项" : "编辑清单", state.editing, 560))
        return;
    const bool fresh = state.edited_id.empty();
    const std::string& service_id = part.joined.name.service_id;
    Editing<ChecklistItem> editing(part, "checklist_item/" + (fresh ? "new/" + service_id : state.edited_id),
                                   part.joined.name, part.view.ledger.find<ChecklistItem>(state.edited_id),
                                   ChecklistItem{.area = state.new_area});
    widget::edit(editing.value,
                 {.keys = {record::key_of(&ChecklistItem::area), record::key_of(&ChecklistItem::subject),
                           record::key_of(&ChecklistItem::content), record::key_of(&ChecklistItem::standard),
                           record::key_of(&ChecklistItem::method), record::key_of(&ChecklistItem::note)},
                  .errors = editing.errors(state.attempt)});
    const std::string_view unchanged = editing.changed() ? "" : "没有改动";
    const std::string area = editing.value.area;
    if (act_button(part, "保存", editing.save(), editing.name, state.attempt,
                   {.kind = widget::ButtonKind::primary, .disabled_reason = unchanged})) {
        state.editing = false;
    }
    if (fresh) {
        widget::beside(widget::button_width("存并再加一项"));
        if (act_button(part, "存并再加一项", editing.save(), editing.name, state.attempt))
            state.new_area = area;
    } else {
        widget::beside(widget::button_width("作废这一项"));
        if (widget::button("作废这一项", {.kind = widget::ButtonKind::ghost})) {
            state.editing = false;
            state.withdrawal.ask(state.edited_id);
        }
    }
    widget::end_dialog();
}

// What is to be looked for; how it was found is filled in on the site.
ChecklistItem item_of(const hazard::LibraryEntry& entry) {
    return {.area = entry.industry,
            .subject = entry.subcategory,
            .content = "不应存在：" + entry.description,
            .standard = entry.basis};
}

void draw_from_library(const ServicePart& part, ChecklistState& state) {
    const std::string note =
        "点一行就加到清单里，可以接着点下一行。清单现有 " + std::to_string(part.joined.checklist.size()) + " 项";
    const auto entry = draw_library(part, hazard::LibraryKind::hazard, note, state.library);
    if (!entry)
        return;
    const ChecklistItem item = item_of(*entry);
    const bool present = std::ranges::any_of(part.joined.checklist,
                                             [&](const auto* each) { return each->value.content == item.content; });
    if (!present)
        part.act(ledger::Save<ChecklistItem>{part.joined.name, {}, item});
}

}  // namespace

void open_new_line(ChecklistState& state, std::string area) {
    state.edited_id.clear();
    state.new_area = std::move(area);
    state.editing = true;
}

void open_starter(ChecklistState& state) {
    state.starter_areas.clear();
    state.starting = true;
}

void draw_checklist_dialogs(const ServicePart& part, ChecklistState& state) {
    if (state.starting)
        draw_starter(part, state);
    if (state.editing)
        draw_line_editor(part, state);
    draw_from_library(part, state);
    draw_withdrawal(part, "作废这一项", "确认作废",
                    ledger::Withdraw<ChecklistItem>{state.withdrawal.id, state.withdrawal.reason}, state.withdrawal);
}

}  // namespace anze::screen
