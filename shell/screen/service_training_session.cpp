#include "screen/service_training_session.h"

#include "screen/paper.h"
#include "screen/service_attendance_import.h"
#include "screen/training_paper.h"
#include "widget/chip.h"

namespace anze::screen {
namespace {

using training::Attendance;
using training::Session;

void draw_head(const ServicePart& part, const ledger::SessionCase& joined) {
    const Session& session = joined.session->value;
    if (widget::link("回到全部场次"))
        part.go(Part::evidence);
    widget::begin_card("这一场培训");
    widget::heading_with_clause(ledger::session_name(session), "6.1.2.4");
    widget::secondary(std::string(record::choice_label(session.form)) + " · " +
                      std::string(record::choice_label(session.kind)) + " · " +
                      std::to_string(session.length_minutes.value) + " 分钟 · " + session.teacher);
    widget::text(training::figures_text(joined.figures(), "人"));
    paper_actions(
        {.name = "培训记录"}, [&] { return paper_of_training(part.view.ledger, part.joined, joined); }, part.wants);
    widget::end_card();
}

// Who is chosen from the insured persons need not be typed.
void take_name(const ServicePart& part, const Attendance& before, Attendance& value) {
    if (before.person_id == value.person_id)
        return;
    if (const auto* person = part.view.ledger.find<party::InsuredPerson>(value.person_id))
        value.name = person->value.name;
}

// Those who were insured on the day.
std::vector<widget::Option> person_options(const ServicePart& part, calendar::Date day) {
    std::vector<widget::Option> options;
    for (const auto& person : ledger::insured_on(part.view.ledger, part.joined.name.unit_id, day)) {
        const auto* known = part.view.ledger.find<party::InsuredPerson>(person.id);
        options.push_back({person.id, person.name, known->value.post});
    }
    return options;
}

void draw_attendances(const ServicePart& part, const ledger::SessionCase& joined, SectionState& state) {
    const std::string& id = joined.session->id;
    RecordSection<Attendance> section{
        .face = {.title = "参加人员",
                 .clause = "6.1.2.5",
                 .add_label = "登记一人",
                 .empty_text = "还没有参加人员。可以导入签到或学习平台的名单，也可以逐人登记。",
                 .keys = {"name", "department", "attended_minutes", "score", "passed"},
                 .can_write = part.can_write()},
        .entries = joined.entries,
        .form = {.title = "参加人员",
                 .stream = part.joined.name,
                 .fresh = {.session_id = id},
                 .fresh_for = id,
                 .keys = {"person_id", "name", "department", "attended_minutes", "score", "passed"},
                 .follow = [&part](const auto& before, auto& value) { take_name(part, before, value); },
                 .options = [&](std::string_view) { return person_options(part, joined.session->value.held_on); },
                 .note = "参保人员从名单里选；名单外的人直接填姓名。成绩和合格分都填了的，合格与否不必再选。"}};
    draw_records(part, std::move(section), state);
}

}  // namespace

void draw_session(const ServicePart& part, const ledger::SessionCase& session, TrainingState& state) {
    draw_head(part, session);
    if (part.can_write())
        draw_attendance_import(part, session, state.attendance_list);
    draw_attendances(part, session, state.attendances);
    if (!part.on_unit_side()) {
        gap_list("这一场还缺",
                 ledger::session_gaps(state.joined.training, session.session->value, session.attendances));
    }
}

}  // namespace anze::screen
