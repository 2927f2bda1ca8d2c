#include "screen/complaint_flow.h"

#include "screen/complaint_sections.h"

namespace anze::screen {
namespace {

using ledger::ComplaintCase;

std::vector<FlowStep> steps_of(const ComplaintPart& part) {
    const ComplaintCase& joined = part.joined;
    const auto clocks = ledger::clocks_of(joined, part.view.ledger, part.view.calendar);
    const auto due = clocks.empty() ? calendar::Deadline{} : complaint::earliest(clocks).due;
    const auto date_of = [](const auto* entry, auto member) {
        return entry != nullptr ? entry->value.*member : calendar::Date{};
    };
    const bool closed = joined.closing != nullptr;
    std::vector<FlowStep> steps{
        {{}, true, joined.began_on(), {}},
        {{}, joined.registration != nullptr, date_of(joined.registration, &complaint::Registration::received_on), {}},
        {{},
         joined.answer != nullptr || !joined.investigations.empty(),
         joined.investigations.empty() ? calendar::Date{} : joined.investigations.back()->value.noted_on,
         {}},
        {{}, joined.answer != nullptr, date_of(joined.answer, &complaint::Answer::answered_on), due},
        {{}, joined.verdict != nullptr || closed, date_of(joined.verdict, &complaint::Verdict::stated_on), {}},
        {{}, closed, date_of(joined.closing, &complaint::Closing::closed_on), {}}};
    return named(complaint_map(), std::move(steps));
}

// In the order of complaint_map.
void open_pressed(const ComplaintPart& part, int step, ComplaintState& state) {
    if (step == 0 && part.joined.complaint != nullptr)
        open_section(part, complaint_section(part), state.complaint);
    if (step == 1)
        open_section(part, registration_section(part), state.registration);
    if (step == 2 && part.can_write())
        open_section(part, investigation_section(part), state.investigation);
    if (step == 3)
        open_section(part, answer_section(part), state.answer);
    if (step == 4)
        open_section(part, verdict_section(part), state.verdict);
    if (step == 5)
        open_section(part, closing_section(part), state.closing);
}

}  // namespace

std::span<const MapStep> complaint_map() {
    const complaint::Limit& limit = complaint::delivered_limits().front();
    const std::string first = std::to_string(limit.first_days.value);
    const std::string further = std::to_string(limit.further_days.value);
    static const std::array<MapStep, 6> map{{
        {"提出", "5.4.1.1", "随时"},
        {"登记", "5.4.1.2", "收到之后"},
        {"核查", "5.4.2.1", "答复之前"},
        {"答复", "5.4.2.1", first + "（" + further + "）个工作日内"},
        {"单位意见", "5.4.2.2", "收到答复之后"},
        {"办结", "5.4.2.2", "单位满意，或另行处理"},
    }};
    return map;
}

void draw_complaint_flow(const ComplaintPart& part, ComplaintState& state) {
    const int pressed = draw_flow("投诉流程", steps_of(part), part.today());
    if (pressed >= 0)
        open_pressed(part, pressed, state);
}

}  // namespace anze::screen
