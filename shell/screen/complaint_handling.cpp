#include "screen/complaint_sections.h"
#include "screen/deadline_line.h"

namespace anze::screen {
namespace {

widget::Cell clock_cell(const ComplaintPart& part, const complaint::Clock& clock, bool is_earliest, int column) {
    switch (column) {
    case 0:
        return {.text = std::string(record::choice_label(clock.rules))};
    case 1: {
        const std::string provisional = clock.due.provisional ? "（暂定）" : "";
        return {.text = calendar::to_string(clock.due.date) + provisional + " · " + std::to_string(clock.days) + " " +
                        std::string(record::choice_label(clock.counted_in)),
                .secondary = !is_earliest};
    }
    default:
        if (part.joined.answer != nullptr) {
            const bool in_time = part.joined.answer->value.answered_on <= clock.due.date;
            return {.text = in_time ? "按时" : "超期", .tone = in_time ? style::Tone::green : style::Tone::red};
        }
        if (clock.due.date < part.today())
            return {.text = "已超期", .tone = style::Tone::red};
        return {.text = is_earliest ? "最早" : "未到期",
                .tone = is_earliest ? style::Tone::orange : style::Tone::neutral};
    }
}

// All limits that count at once, and which of them warns.
void draw_clocks(const ComplaintPart& part, ComplaintState& state) {
    using widget::OnCard;
    static constexpr std::array columns{widget::Column{.title = "规则", .on_card = OnCard::title},
                                        widget::Column{.title = "最迟答复", .width = 176},
                                        widget::Column{.title = "", .width = 88, .on_card = OnCard::chip}};
    const auto clocks = ledger::clocks_of(part.joined, part.view.ledger, part.view.calendar);
    widget::begin_card("答复时限");
    widget::heading_with_clause("答复时限", "5.4.2.1");
    if (clocks.empty()) {
        widget::secondary("登记后从收到日期起算。");
    } else {
        const complaint::Clock& first = complaint::earliest(clocks);
        widget::table("答复时限", columns, static_cast<int>(clocks.size()),
                      [&](int row, int column) {
                          const complaint::Clock& clock = clocks[static_cast<std::size_t>(row)];
                          return clock_cell(part, clock, &clock == &first, column);
                      },
                      state.clocks, {.lines = 3});
        if (part.joined.answer == nullptr)
            draw_deadline(part.view, "答复", "5.4.2.1", first.due);
    }
    widget::end_card();
}

void draw_extension(const ComplaintPart& part, ComplaintState& state) {
    const auto* extension = part.joined.extension;
    draw_section(part, extension_section(part), state.extension);
    if (extension == nullptr || part.joined.registration == nullptr)
        return;
    const auto limits = ledger::complaint_limits(part.view.ledger);
    const std::string remark = complaint::late_extension_remark(
        limits.front(), part.view.calendar, part.joined.registration->value.received_on, extension->value);
    if (!remark.empty())
        widget::status(remark, style::Tone::red);
}

void draw_investigations(const ComplaintPart& part, ComplaintState& state) {
    const auto section = investigation_section(part);
    widget::begin_card(section.title);
    widget::heading_with_clause(section.title, section.clause);
    if (part.can_write()) {
        if (widget::button_at_right(section.write_label,
                                    {.disabled_reason = hindrance(part, section.entry, section.form)}))
            open_section(part, section, state.investigation);
    }
    widget::chip("不会发给投保单位", style::Tone::neutral);
    for (std::size_t at = 0; at < part.joined.investigations.size(); ++at) {
        const auto& each = *part.joined.investigations[at];
        const std::string when = calendar::to_string(each.value.noted_on) + " · " + each.value.investigator;
        ImGui::PushID(each.id.c_str());
        if (widget::link(when, "修改核查记录 " + std::to_string(at + 1)))
            state.investigation.show(each.id);
        widget::text(each.value.note);
        ImGui::PopID();
    }
    if (part.joined.investigations.empty())
        widget::secondary(section.empty_words);
    draw_record_dialog(part, state.investigation, section.form);
    widget::end_card();
}

}  // namespace

void draw_complaint_handling(const ComplaintPart& part, ComplaintState& state) {
    draw_clocks(part, state);
    draw_extension(part, state);
    if (part.on_insurer_side())
        draw_investigations(part, state);
}

}  // namespace anze::screen
