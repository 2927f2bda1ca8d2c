#include "screen/service_hazard.h"

#include "screen/hazard_line.h"
#include "screen/library_form.h"
#include "screen/record_history.h"
#include "screen/service_hazard_fields.h"
#include "widget/chip.h"
#include "widget/dialog.h"

namespace anze::screen {
namespace {

using hazard::Hazard;

constexpr std::string_view new_id = "new";

struct Chosen {
    const ledger::HazardCase* hazard = nullptr;  // null: a new one
    std::string from_line = {};                  // id of the checklist's line a new one comes from
    std::string number = {};
};

Chosen chosen_hazard(const ServicePart& part, std::string_view record_id) {
    const auto& all = part.joined.hazards;
    Chosen chosen{.hazard = part.joined.hazard(record_id)};
    if (chosen.hazard == nullptr && record_id.starts_with("new-"))
        chosen.from_line = record_id.substr(new_id.size() + 1);
    const std::ptrdiff_t index = chosen.hazard != nullptr ? chosen.hazard - all.data() : std::ssize(all);
    chosen.number = std::to_string(index + 1);
    return chosen;
}

// To where the person came from.
void leave(const ServicePart& part, const Chosen& chosen) {
    if (!chosen.from_line.empty())
        part.go(Part::checklist);
    else if (chosen.hazard == nullptr || style::phone())
        part.go(Part::hazards);
}

void draw_head(const ServicePart& part, const Chosen& chosen) {
    if (style::phone()) {
        if (widget::icon_button(style::Icon::back, "返回"))
            part.go(chosen.from_line.empty() ? Part::hazards : Part::checklist);
        widget::beside(0);
    }
    widget::heading(chosen.hazard != nullptr ? "隐患 " + chosen.number : "记录隐患");
    if (chosen.hazard != nullptr) {
        const HazardLine line = hazard_line(part.joined, *chosen.hazard, part.view.today);
        const std::string standing = standing_text(line);
        widget::beside(widget::chip_width(standing));
        widget::chip(standing, standing_tone(line));
    }
    const std::string row = "表 9 · 第 " + chosen.number + " 行";
    widget::align_right(widget::text_width(row, {.size = style::second_size()}));
    widget::secondary(row);
}

// The house's own stream is not on every device that may write a service.
void draw_to_library(const ServicePart& part, HazardState& state) {
    if (!part.ScreenPart::can_write())
        return;
    if (widget::button("存入隐患库"))
        state.to_library.show();
    widget::beside(widget::button_width("作废这条隐患"));
}

void draw_withdraw_button(const ServicePart& part, const ledger::Entry<Hazard>& entry, HazardState& state) {
    widget::divider();
    draw_to_library(part, state);
    if (widget::button("作废这条隐患", {.kind = widget::ButtonKind::ghost}))
        state.withdrawal.ask(entry.id);
}

void draw_written(const ServicePart& part, const Chosen& chosen, HazardState& state) {
    widget::secondary(written_by(part.view.ledger, chosen.hazard->hazard->changed_by) + " · 已签名");
    widget::align_right(widget::button_width("历史"));
    if (widget::button("历史"))
        state.history_open = true;
}

void draw_save(const ServicePart& part, const Chosen& chosen, const Editing<Hazard>& editing, float width,
               HazardState& state) {
    const std::string_view unchanged = editing.changed() ? "" : "没有改动";
    if (chosen.hazard == nullptr) {
        if (act_button(part, "存并再记一条", editing.save(), editing.name, state.attempt, {.width = width}))
            part.go(Part::hazards, std::string(new_id));
        widget::beside(width > 0 ? width : widget::button_width("保存"));
    }
    const std::string_view label = style::phone() ? "完成" : "保存";
    if (act_button(part, label, editing.save(), editing.name, state.attempt,
                   {.kind = widget::ButtonKind::primary, .disabled_reason = unchanged, .width = width})) {
        leave(part, chosen);
    }
}

void draw_foot(const ServicePart& part, const Chosen& chosen, const Editing<Hazard>& editing, HazardState& state) {
    if (style::phone()) {
        widget::begin_bottom_bar();
        const float room = ImGui::GetContentRegionAvail().x;
        const float half = (room - style::gap()) / 2;
        draw_save(part, chosen, editing, chosen.hazard == nullptr ? half : room, state);
        widget::end_bottom_bar();
        return;
    }
    const float other_button = chosen.hazard == nullptr ? widget::button_width("存并再记一条") + style::gap() : 0;
    widget::align_right(widget::button_width("保存") + other_button);
    draw_save(part, chosen, editing, 0, state);
}

void draw_dialogs(const ServicePart& part, const Chosen& chosen, HazardState& state) {
    if (widget::begin_dialog("填写历史", state.history_open)) {
        draw_history(part.view.ledger, *chosen.hazard->hazard);
        widget::end_dialog();
    }
    const ledger::Entry<Hazard>& entry = *chosen.hazard->hazard;
    draw_record_dialog(part, state.to_library, library_form(part, hazard::entry_of(entry.value), entry.id));
    const ledger::Withdraw<Hazard> withdraw{state.withdrawal.id, state.withdrawal.reason};
    if (draw_withdrawal(part, "作废这条隐患", "确认作废", withdraw, state.withdrawal))
        part.go(Part::hazards);
}

void draw_editor(const ServicePart& part, const Chosen& chosen, HazardState& state) {
    const std::string name = chosen.hazard != nullptr   ? chosen.hazard->hazard->id
                             : chosen.from_line.empty() ? "new/" + part.joined.name.service_id
                                                        : "new/" + chosen.from_line;
    Editing<Hazard> editing(part, "hazard/" + name, part.joined.name,
                            chosen.hazard != nullptr ? chosen.hazard->hazard : nullptr,
                            fresh_hazard(part, chosen.from_line));
    if (!style::phone())
        widget::begin_body("隐患内容", style::target_height() + style::gap());
    draw_hazard_fields(part, editing.value, editing.name, editing.errors(state.attempt), state.library);
    if (chosen.hazard != nullptr) {
        draw_after_hazard(part, *chosen.hazard, state.after);
        draw_withdraw_button(part, *chosen.hazard->hazard, state);
        draw_written(part, chosen, state);
    }
    if (!style::phone())
        widget::end_body();
    if (const auto entry =
            draw_library(part, hazard::LibraryKind::hazard, "点一行，用它的描述、分类和治理措施", state.library)) {
        hazard::take_over(editing.value, *entry);
        state.library.open = false;
    }
    draw_foot(part, chosen, editing, state);
    if (chosen.hazard != nullptr)
        draw_dialogs(part, chosen, state);
}

void draw_reading(const ServicePart& part, const ledger::HazardCase& each, HazardState& state) {
    Hazard shown = each.hazard->value;
    edit_photos(part, record::label_of(&Hazard::photos), {}, shown.photos, true);
    shown.photos.clear();
    widget::show(shown);
    draw_after_hazard(part, each, state.after);
}

}  // namespace

void draw_hazard(const ServicePart& part, std::string_view record_id, float card_height, HazardState& state) {
    const Chosen chosen = chosen_hazard(part, record_id);
    if (chosen.hazard == nullptr && !part.can_write())
        return;
    if (!style::phone())
        widget::begin_card(chosen.hazard != nullptr ? "隐患 " + chosen.number : "记录隐患", 0, card_height);
    // The next new one starts at its top again.
    ImGui::PushID((std::string(record_id) + "/" + chosen.number).c_str());
    draw_head(part, chosen);
    if (part.can_write())
        draw_editor(part, chosen, state);
    else
        draw_reading(part, *chosen.hazard, state);
    ImGui::PopID();
    if (!style::phone())
        widget::end_card();
}

}  // namespace anze::screen
