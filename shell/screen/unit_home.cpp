#include "screen/unit_home.h"

#include "screen/bundle.h"
#include "screen/deadline_line.h"
#include "screen/unit_answer.h"
#include "widget/chip.h"

namespace anze::screen {
namespace {

std::string who_served(const ledger::Case& joined) {
    std::string words = joined.policy != nullptr ? joined.policy->value.insurer_name : std::string();
    if (joined.visit != nullptr && joined.visit->value.first_day_on.is_set())
        words += (words.empty() ? "" : " · ") + calendar::chinese_date(joined.visit->value.first_day_on) + " 到场";
    return words;
}

void go(const ScreenPart& part, const ledger::Case& joined, Part place) {
    part.wants.go = Route{
        .page = Page::service, .unit_id = joined.name.unit_id, .service_id = joined.name.service_id, .part = place};
}

void draw_next(const ScreenPart& part, const ledger::Case& joined) {
    const UnitAnswer answer = unit_answer(joined);
    const std::string next(next_task(answer));
    const std::string name = next + " " + joined.service->value.title;
    if (widget::button(next, {.kind = widget::ButtonKind::primary,
                              .icon = answer.complete() ? style::Icon::export_ : style::Icon::none,
                              .accessible_name = name})) {
        if (answer.complete())
            part.wants.wishes.push_back(desk::ExportBundle{.unit_id = joined.name.unit_id});
        else
            go(part, joined, Part::answer);
    }
    widget::beside(widget::button_width("查看隐患"));
}

void draw_due(const ScreenPart& part, const ledger::Case& joined) {
    calendar::Date first_due = {};
    for (const ledger::HazardCase& each : joined.hazards) {
        const calendar::Date due = each.hazard->value.due_on;
        const bool open =
            each.state() != ledger::HazardState::rectified && each.state() != ledger::HazardState::accepted;
        if (open && due.is_set() && (!first_due.is_set() || due < first_due))
            first_due = due;
    }
    if (first_due.is_set())
        draw_deadline(part.view, "整改隐患", "6.3.2.3", {first_due, false});
}

void draw_service(const ScreenPart& part, const ledger::Case& joined) {
    const std::string& title = joined.service->value.title;
    const bool closed = joined.archive_file != nullptr;
    const std::string_view stage = closed ? "✓ 已归档" : joined.call_back != nullptr ? "已回访" : "待答复";
    widget::begin_card(title);
    widget::heading(title);
    widget::beside(widget::chip_width(stage));
    widget::chip(stage, closed || joined.call_back != nullptr ? style::Tone::green : style::Tone::orange);
    widget::secondary(who_served(joined));
    if (!closed) {
        show_unit_answer(unit_answer(joined));
        draw_due(part, joined);
        draw_next(part, joined);
    }
    if (widget::button("查看隐患", {.accessible_name = "查看隐患 " + title}))
        go(part, joined, Part::hazards);
    widget::end_card();
}

void draw_complaint_answered(const ScreenPart& part, const ledger::ComplaintCase& each) {
    ImGui::PushID(each.id.c_str());
    widget::begin_card(each.request());
    widget::heading("投诉");
    widget::beside(widget::chip_width("已答复"));
    widget::chip("已答复", style::Tone::orange);
    widget::text(each.request());
    widget::secondary(calendar::chinese_date(each.answer->value.answered_on) + " 答复，请表明是否满意（5.4.2.2）");
    if (widget::button("查看答复",
                       {.kind = widget::ButtonKind::primary, .accessible_name = "查看答复 " + each.request()}))
        part.wants.go = Route{.page = Page::complaints, .record_id = each.id};
    widget::end_card();
    ImGui::PopID();
}

}  // namespace

void draw_unit_home(const desk::View& view, const Route&, UnitHomeState& state, Wants& wants) {
    const ScreenPart part{view, wants};
    if (std::exchange(state.version, view.ledger.version()) != view.ledger.version()) {
        state.services.clear();
        for (const ledger::StreamNumber stream : ledger::service_streams(view.ledger))
            state.services.push_back(ledger::case_of(view.ledger, stream));
        state.complaints = ledger::complaints(view.ledger);
        std::erase_if(state.complaints, [](const ledger::ComplaintCase& each) {
            return each.stage() != ledger::ComplaintStage::answered;
        });
    }
    widget::title("待办");
    widget::beside(widget::text_width(calendar::chinese_date(view.today)));
    widget::secondary(calendar::chinese_date(view.today) + " " + calendar::chinese_weekday(view.today));
    for (const ledger::Case& joined : state.services) {
        ImGui::PushID(joined.name.service_id.c_str());
        draw_service(part, joined);
        ImGui::PopID();
    }
    for (const ledger::ComplaintCase& each : state.complaints)
        draw_complaint_answered(part, each);
    if (state.services.empty())
        draw_picking(view, wants);
    else if (widget::button("打开新的反馈包", {.icon = style::Icon::import_}))
        pick_bundle(wants);
    if (!state.services.empty()) {
        widget::beside(widget::button_width("全套材料"));
        if (widget::button("全套材料"))
            state.materials.show(state.services.front().name.unit_id);
    }
    draw_material_dialog(part, state.materials);
}

}  // namespace anze::screen
