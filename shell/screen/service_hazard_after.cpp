#include "screen/service_hazard_after.h"

#include "screen/service_notice.h"
#include "widget/chip.h"

namespace anze::screen {
namespace {

using hazard::Acceptance;
using hazard::Notice;
using hazard::Rectification;

// 5.3.2
void draw_notice_line(const ServicePart& part, const ledger::HazardCase& each) {
    widget::heading("书面告知", 3);
    widget::beside(widget::clause_tag_width("5.3.2"));
    widget::clause_tag("5.3.2");
    if (each.notice == nullptr) {
        widget::status("尚未书面告知单位", style::Tone::orange);
        return;
    }
    const Notice& notice = each.notice->value;
    std::string line =
        calendar::chinese_date(notice.issued_on) + " " + std::string(record::choice_label(notice.delivery));
    if (!notice.received_by.empty())
        line += "，接收人 " + notice.received_by;
    widget::text(line);
    if (widget::link(notice.number, "打印告知书 " + notice.number))
        part.wants.wishes.push_back(desk::Print{paper_of_notice(part.view.ledger, part.joined, *each.notice)});
}

void draw_rectification(const ServicePart& part, const ledger::HazardCase& each) {
    widget::heading("单位治理情况", 3);
    if (each.rectification == nullptr) {
        widget::secondary(part.on_unit_side() ? "还没有填写治理情况。" : "单位还没有填写治理情况。");
        return;
    }
    Rectification shown = each.rectification->value;
    edit_photos(part, record::label_of(&Rectification::photos), {}, shown.photos, true);
    shown.hazard_id.clear();
    shown.photos.clear();
    widget::show(shown);
    widget::secondary(written_by(part.view.ledger, each.rectification->changed_by));
}

// 6.3.2.5, table 9
void draw_acceptance(const ServicePart& part, const ledger::HazardCase& each, Attempt& attempt) {
    widget::heading("效果验收", 3);
    if (!part.can_write()) {
        if (each.acceptance == nullptr) {
            widget::secondary("保险公司还没有验收。");
            return;
        }
        Acceptance shown = each.acceptance->value;
        shown.hazard_id.clear();
        widget::show(shown);
        return;
    }
    Editing<Acceptance> editing(
        part, "acceptance/" + each.hazard->id, part.joined.name, each.acceptance,
        {.hazard_id = each.hazard->id, .checked_on = part.view.today, .checked_by = part.actor()});
    widget::edit(editing.value,
                 {.keys = {record::key_of(&Acceptance::verdict), record::key_of(&Acceptance::remark),
                           record::key_of(&Acceptance::checked_on), record::key_of(&Acceptance::checked_by)},
                  .errors = editing.errors(attempt),
                  .two_columns = true});
    act_button(part, "保存验收结论", editing.save(), editing.name, attempt,
               {.kind = widget::ButtonKind::primary, .disabled_reason = editing.changed() ? "" : "没有改动"});
}

}  // namespace

void draw_after_hazard(const ServicePart& part, const ledger::HazardCase& each, AfterHazardState& state) {
    const bool is_major = each.hazard->value.level == hazard::Level::major;
    const auto found = is_major ? ledger::path_of(part.view.ledger, each) : ledger::HazardPath{};
    std::optional<PathStep> asked;
    // A press on a step of the path leads to what is written of it.
    const auto begin = [&asked](PathStep step) {
        widget::divider();
        if (asked == step)
            ImGui::SetScrollHereY(0);
    };
    if (is_major) {
        widget::divider();
        asked = draw_hazard_path(part, each, found);
    }
    begin(PathStep::told);
    draw_notice_line(part, each);
    if (is_major) {
        begin(PathStep::helped);
        draw_assistances(part, each, found, state.path.assistances);
    }
    begin(PathStep::rectified);
    draw_rectification(part, each);
    if (each.rectification != nullptr) {
        begin(PathStep::checked);
        draw_acceptance(part, each, state.acceptance);
    }
    if (is_major && !part.on_unit_side()) {
        begin(PathStep::reported);
        draw_reports(part, each, found, state.path.reports);
    }
}

}  // namespace anze::screen
