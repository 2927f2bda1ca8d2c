#include "screen/service_rectification.h"

#include "screen/hazard_line.h"
#include "widget/chip.h"
#include "widget/photo_strip.h"

namespace anze::screen {
namespace {

using hazard::Rectification;

struct Numbered {
    const ServicePart& part;
    const ledger::HazardCase& one;
    std::string name;  // "隐患 2"
};

std::string draft_name(const std::string& hazard_id) {
    return "rectification/" + hazard_id;
}

void show_photos(std::string_view label, std::vector<record::Attachment> photos, const std::string& name) {
    if (!photos.empty())
        widget::photo_strip(label, photos, {.read_only = true, .accessible_name = name});
}

void show_hazard(const Numbered& numbered) {
    const hazard::Hazard& hazard = numbered.one.hazard->value;
    widget::heading(numbered.name);
    const std::string_view level = record::choice_label(hazard.level);
    widget::beside(widget::chip_width(level));
    widget::chip(level, hazard.level == hazard::Level::major ? style::Tone::red : style::Tone::yellow);
    const HazardLine line = hazard_line(numbered.part.joined, numbered.one, numbered.part.view.today);
    const std::string standing = standing_text(line);
    widget::beside(widget::chip_width(standing));
    widget::chip(standing, standing_tone(line));
    widget::text(hazard.description);
    widget::label_value(record::label_of(&hazard::Hazard::suggestion), hazard.suggestion);
    if (hazard.due_on.is_set())
        widget::label_value(record::label_of(&hazard::Hazard::due_on), calendar::chinese_date(hazard.due_on));
    show_photos(record::label_of(&hazard::Hazard::photos), hazard.photos, numbered.name + " 隐患照片");
}

void edit_rectification(const Numbered& numbered, RectificationState& state) {
    const ServicePart& part = numbered.part;
    const std::string& hazard_id = numbered.one.hazard->id;
    Editing<Rectification> editing(part, draft_name(hazard_id), part.joined.name, numbered.one.rectification,
                                   {.hazard_id = hazard_id, .done_on = part.view.today});
    ImGui::PushID(hazard_id.c_str());
    widget::edit(editing.value,
                 {.keys = {record::key_of(&Rectification::description), record::key_of(&Rectification::done_on),
                           record::key_of(&Rectification::responsible), record::key_of(&Rectification::funds)},
                  .errors = editing.errors(state.attempt)});
    ImGui::PopID();
    edit_photos(part, record::label_of(&Rectification::photos), editing.name, editing.value.photos, false);
    if (act_button(part, "保存整改情况", editing.save(), editing.name, state.attempt,
                   {.kind = widget::ButtonKind::primary,
                    .disabled_reason = editing.changed() ? "" : "没有改动",
                    .accessible_name = "保存整改情况 " + numbered.name})) {
        state.open.erase(hazard_id);
    }
}

void show_rectification(const Numbered& numbered) {
    const auto* entry = numbered.one.rectification;
    widget::status("✓ 已整改", style::Tone::green);
    Rectification shown = entry->value;
    show_photos(record::label_of(&Rectification::photos), std::exchange(shown.photos, {}), numbered.name + " 治理照片");
    widget::show(shown);
    widget::secondary(written_by(numbered.part.view.ledger, entry->changed_by));
}

void show_verdict(const ledger::HazardCase& one) {
    if (one.acceptance == nullptr)
        return;
    const hazard::Acceptance& acceptance = one.acceptance->value;
    const bool accepted = acceptance.verdict == hazard::Verdict::accepted;
    widget::status("保险公司" + std::string(record::choice_label(acceptance.verdict)) +
                       (acceptance.remark.empty() ? "" : "：" + acceptance.remark),
                   accepted ? style::Tone::green : style::Tone::red);
}

// Ticking opens what is to be filled in; taking the tick away throws away what was typed.
void draw_tick(const Numbered& numbered, RectificationState& state) {
    const std::string& hazard_id = numbered.one.hazard->id;
    desk::DraftBook& drafts = numbered.part.view.drafts;
    bool ticked = state.open.contains(hazard_id) || drafts.has(draft_name(hazard_id));
    const std::string name = "已整改 " + numbered.name;
    if (widget::input({.text = "已整改", .accessible_name = name}, ticked)) {
        if (ticked) {
            state.open.insert(hazard_id);
        } else {
            state.open.erase(hazard_id);
            drafts.forget(draft_name(hazard_id));
        }
    }
    if (ticked)
        edit_rectification(numbered, state);
}

void draw_written(const Numbered& numbered, RectificationState& state) {
    const std::string& hazard_id = numbered.one.hazard->id;
    const bool open = state.open.contains(hazard_id) || numbered.part.view.drafts.has(draft_name(hazard_id));
    show_verdict(numbered.one);
    if (open && numbered.part.may_answer())
        return edit_rectification(numbered, state);
    show_rectification(numbered);
    const ledger::HazardState standing = numbered.one.state();
    if (!numbered.part.may_answer() || standing == ledger::HazardState::accepted)
        return;
    const bool refused = standing == ledger::HazardState::not_accepted;
    const std::string label = refused ? "重新填写整改情况" : "修改整改情况";
    if (widget::link(label, label + " " + numbered.name))
        state.open.insert(hazard_id);
}

}  // namespace

void draw_rectification(const ServicePart& part, const ledger::HazardCase& one, std::size_t number,
                        RectificationState& state) {
    const Numbered numbered{part, one, "隐患 " + std::to_string(number)};
    widget::begin_card(numbered.name);
    widget::begin_columns(2);
    show_hazard(numbered);
    widget::next_column();
    if (one.rectification != nullptr)
        draw_written(numbered, state);
    else if (part.may_answer())
        draw_tick(numbered, state);
    else
        widget::secondary("单位尚未填写整改情况。");
    if (part.on_insurer_side() && one.state() == ledger::HazardState::rectified &&
        widget::button("去验收", {.accessible_name = "去验收 " + numbered.name})) {
        part.go(Part::hazards, one.hazard->id);
    }
    widget::end_columns();
    widget::end_card();
}

}  // namespace anze::screen
