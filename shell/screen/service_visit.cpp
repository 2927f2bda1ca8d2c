#include "screen/service_visit.h"

#include "screen/paper.h"
#include "screen/screening_papers.h"
#include "widget/chip.h"

namespace anze::screen {
namespace {

using service::Visit;

widget::EditOptions fields(const ServicePart& part, const std::vector<record::Error>& errors,
                           std::vector<std::string_view> keys) {
    return {.keys = std::move(keys),
            .errors = errors,
            .read_only = !part.can_write(),
            .options = [&part](std::string_view) { return group_options(part.joined); },
            .two_columns = true};
}

// 5.3.2
void draw_confirmation(const ServicePart& part, Visit& visit, const std::vector<record::Error>& errors) {
    widget::begin_card("到场前与单位确认");
    widget::heading_with_clause("到场前与单位确认", "5.3.2");
    widget::edit(visit, fields(part, errors,
                               {record::key_of(&Visit::planned_on), record::key_of(&Visit::planned_time),
                                record::key_of(&Visit::items_confirmed), record::key_of(&Visit::measures_confirmed),
                                record::key_of(&Visit::time_confirmed), record::key_of(&Visit::confirmed_on),
                                record::key_of(&Visit::confirmed_by), record::key_of(&Visit::confirmed_with)}));
    const auto gaps = service::confirmation_gaps(visit);
    if (gaps.empty())
        widget::status("✓ 服务项目、措施和时间已与单位确认", style::Tone::green);
    else
        gap_list("还缺", gaps);
    widget::end_card();
}

void draw_window(const ServicePart& part, const Visit& visit) {
    const service::Kind& kind = part.joined.kind();
    const auto due = service::feedback_due(part.view.calendar, visit.last_day_on);
    const std::string what = kind.feedback_is_limited ? "记录、审核和反馈" : "服务记录报审";
    const std::string_view clause = kind.feedback_clause;
    widget::secondary("离场后 7 个工作日内完成" + what + "：" + calendar::chinese_date(due.date) +
                      (due.provisional ? "（暂定）" : ""));
    widget::beside(widget::clause_tag_width(clause));
    widget::clause_tag(clause);
}

// 6.2.2.1, 6.3.2.2
void draw_on_site(const ServicePart& part, Visit& visit, const std::string& draft_name,
                  const std::vector<record::Error>& errors) {
    const service::Kind& kind = part.joined.kind();
    widget::begin_card("现场服务");
    widget::heading_with_clause("现场服务", kind.on_site_clause);
    if (part.can_write() && !visit.first_day_on.is_set() && widget::button("今天到场", {.icon = style::Icon::check})) {
        visit.first_day_on = part.view.today;
    }
    if (part.can_write() && visit.first_day_on.is_set() && !visit.last_day_on.is_set() &&
        widget::button("今天离场", {.icon = style::Icon::check})) {
        visit.last_day_on = part.view.today;
    }
    widget::edit(visit, fields(part, errors,
                               {record::key_of(&Visit::first_day_on), record::key_of(&Visit::last_day_on),
                                record::key_of(&Visit::professionals_on_site), record::key_of(&Visit::escort),
                                record::key_of(&Visit::safety_measures)}));
    edit_photos(part, record::label_of(&Visit::photos), draft_name, visit.photos, !part.can_write());
    if (kind.fewest_on_site > 0) {
        const auto present = visit.professionals_on_site.size();
        widget::chip("到场 " + std::to_string(present) + " 人，至少 " + std::to_string(kind.fewest_on_site) + " 人",
                     present < kind.fewest_on_site ? style::Tone::orange : style::Tone::green);
    } else {
        widget::secondary("全程线上的服务，到场、离场日期填开始和结束的日期。");
    }
    if (visit.last_day_on.is_set())
        draw_window(part, visit);
    widget::end_card();
}

// Table 8; its lines are the hazards.
void draw_site_record(const ServicePart& part, VisitState& state) {
    Editing<service::SiteRecord> editing(part, "site_record/" + part.joined.name.service_id, part.joined.name,
                                         part.joined.site_record);
    const bool is_saved = editing.saved == editing.value;
    widget::begin_card("隐患排查服务现场记录表");
    widget::heading("隐患排查服务现场记录表（表 8）");
    widget::edit(editing.value,
                 {.errors = editing.errors(state.attempt), .read_only = !part.can_write(), .two_columns = true});
    if (part.can_write()) {
        act_button(part, "保存现场记录表", editing.save(), editing.name, state.attempt,
                   {.disabled_reason = is_saved ? "没有改动" : ""});
    }
    // Before the visit it is a form to take along.
    paper_actions(
        {.name = "现场记录表", .disabled_reason = is_saved ? "" : "请先保存现场记录表"},
        [&] { return paper_of_site_record(part.view.ledger, part.joined); }, part.wants);
    widget::end_card();
}

}  // namespace

void draw_visit(const ServicePart& part, VisitState& state) {
    const bool phone = style::phone();
    Editing<Visit> editing(part, "visit/" + part.joined.name.service_id, part.joined.name, part.joined.visit);
    const auto errors = editing.errors(state.attempt);
    const auto save = [&] {
        act_button(part, "保存现场服务", editing.save(), editing.name, state.attempt,
                   {.kind = widget::ButtonKind::primary,
                    .disabled_reason = editing.changed() ? "" : "没有改动",
                    .width = phone ? widget::full_width : 0});
    };
    const bool bar = phone && part.can_write();
    draw_hand_out(part, state.hand_out);
    widget::begin_columns(2);
    draw_confirmation(part, editing.value, errors);
    draw_group(part, state.group);
    widget::next_column();
    draw_on_site(part, editing.value, editing.name, errors);
    if (part.can_write() && !bar)
        save();
    widget::end_columns();
    if (part.joined.is_screening())
        draw_site_record(part, state);
    if (bar) {
        widget::begin_bottom_bar();
        save();
        widget::end_bottom_bar();
    }
}

}  // namespace anze::screen
