#include "screen/unit_complaints.h"

#include "screen/complaint_form.h"
#include "widget/chip.h"

namespace anze::screen {
namespace {

void draw_channel(const UnitPart& part, UnitComplaintsState& state) {
    const auto* notice = part.view.ledger.find<complaint::ChannelNotice>(part.unit_id());
    const std::string words = notice != nullptr ? "✓ 已告知投诉渠道 " + calendar::to_string(notice->value.told_on)
                                                : "还没有告知单位投诉渠道、处理程序和纠纷调处方式";
    widget::status(words, notice != nullptr ? style::Tone::green : style::Tone::orange);
    widget::beside(widget::clause_tag_width("5.4.1.1"));
    widget::clause_tag("5.4.1.1");
    if (notice == nullptr && !part.can_write())
        return;
    const std::string_view label = notice != nullptr ? "查看告知内容" : "告知投诉渠道";
    widget::beside(widget::button_width(label));
    if (widget::link(label))
        state.channel.show(notice != nullptr ? notice->id : std::string());
    draw_record_dialog(part, state.channel, channel_form(part, part.unit_id()));
}

}  // namespace

void draw_unit_complaints(const UnitPart& part, UnitComplaintsState& state) {
    const auto complaints = ledger::complaints(part.view.ledger, part.unit_id());
    widget::begin_card("投诉");
    widget::heading_with_clause("投诉", "5.4.1.2");
    if (part.can_write()) {
        if (widget::button_at_right("登记投诉", {.icon = style::Icon::plus}))
            state.registration.show();
    }
    draw_channel(part, state);
    for (const ledger::ComplaintCase& each : complaints) {
        ImGui::PushID(each.id.c_str());
        const std::string when = calendar::to_string(each.began_on());
        if (widget::link(when, "打开投诉 " + each.request()))
            part.wants.go = Route{.page = Page::complaints, .record_id = each.id};
        const std::string_view stage = ledger::stage_label(each.stage());
        widget::beside(widget::chip_width(stage));
        widget::chip(stage, stage_tone(each.stage()));
        widget::secondary(each.request());
        ImGui::PopID();
    }
    if (complaints.empty())
        widget::secondary("没有投诉。单位用电话、微信、来访等方式提出的，在这里登记。");
    draw_record_dialog(part, state.registration, registration_form(part, part.unit_id(), nullptr));
    widget::end_card();
}

}  // namespace anze::screen
