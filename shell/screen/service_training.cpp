#include "screen/service_training.h"

#include "screen/service_training_coverage.h"
#include "screen/service_training_session.h"

namespace anze::screen {
namespace {

using training::Distribution;
using training::Session;

void join(const ServicePart& part, JoinedTraining& joined) {
    if (joined.version == part.view.version)
        return;
    const ledger::Ledger& ledger = part.view.ledger;
    joined = {.version = part.view.version, .training = ledger::training_case(ledger, part.joined.stream)};
    if (part.joined.policy != nullptr)
        joined.coverage = ledger::training_coverage(ledger, *part.joined.policy);
}

std::vector<record::Error> gaps_of_session(const ledger::TrainingCase& training, const ledger::Entry<Session>& entry) {
    const ledger::SessionCase* known = training.session(entry.id);
    return ledger::session_gaps(training, entry.value,
                                known != nullptr ? known->attendances : std::vector<training::Attendance>());
}

void draw_sessions(const ServicePart& part, TrainingState& state) {
    const ledger::TrainingCase& training = state.joined.training;
    RecordSection<Session> section{
        .face = {.title = "培训场次",
                 .clause = "6.1.2.5",
                 .add_label = "登记场次",
                 .empty_text = "还没有培训场次。先登记一场宣传教育活动或培训，再逐人登记或导入参加人员。",
                 .keys = {"topic", "held_on", "form", "kind", "length_minutes"},
                 .can_write = part.can_write(),
                 .row_button = "参加人员",
                 .row_button_of = "topic"},
        .form = {.title = "培训场次", .stream = part.joined.name, .fresh = {.held_on = part.view.today}}};
    for (const ledger::SessionCase& each : training.sessions)
        section.entries.push_back(each.session);
    if (!part.on_unit_side())
        section.gaps = [&](const auto& entry) { return gaps_of_session(training, entry); };
    if (const auto* chosen = draw_records(part, std::move(section), state.sessions))
        part.go(Part::evidence, chosen->id);
}

void draw_distributions(const ServicePart& part, TrainingState& state) {
    RecordSection<Distribution> section{
        .face = {.title = "宣传资料发放",
                 .clause = "6.1.2.1",
                 .add_label = "登记发放",
                 .empty_text = "还没有登记发放的资料。海报、视频、动漫、手册等发给了谁、多少份，在这里登记。",
                 .keys = {"title", "kind", "quantity", "given_on", "given_to"},
                 .can_write = part.can_write()},
        .entries = state.joined.training.distributions,
        .form = {.title = "宣传资料发放", .stream = part.joined.name, .fresh = {.given_on = part.view.today}}};
    if (!part.on_unit_side())
        section.gaps = [](const auto& entry) { return training::distribution_gaps({}, {entry.value}); };
    draw_records(part, std::move(section), state.distributions);
}

}  // namespace

void draw_training(const ServicePart& part, TrainingState& state) {
    join(part, state.joined);
    if (const auto* session = state.joined.training.session(part.route.record_id))
        return draw_session(part, *session, state);
    draw_sessions(part, state);
    draw_distributions(part, state);
    // The list of insured persons stays with the insurer.
    if (!part.on_unit_side())
        draw_coverage(part, state);
}

}  // namespace anze::screen
