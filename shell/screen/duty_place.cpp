#include "screen/duty_place.h"

namespace anze::screen {
namespace {

Part part_of(ledger::Place place) {
    switch (place) {
    case ledger::Place::plan:
        return Part::plan;
    case ledger::Place::visit:
        return Part::visit;
    case ledger::Place::checklist:
        return Part::checklist;
    case ledger::Place::evidence:
        return Part::evidence;
    case ledger::Place::hazards:
        return Part::hazards;
    case ledger::Place::record:
        return Part::record;
    case ledger::Place::feedback:
        return Part::feedback;
    case ledger::Place::answer:
        return Part::answer;
    case ledger::Place::call_back:
        return Part::call_back;
    default:
        return Part::archive;
    }
}

}  // namespace

Route place_of(const ledger::Ledger& ledger, const ledger::Duty& duty) {
    if (duty.place == ledger::Place::complaint)
        return {.page = Page::complaints, .record_id = duty.record_id};
    if (duty.place == ledger::Place::unit)
        return {.page = Page::unit, .unit_id = duty.unit_id};
    if (duty.place == ledger::Place::people) {
        const bool is_staff = ledger.find<party::Staff>(duty.record_id) != nullptr;
        return {.page = Page::people, .record_id = is_staff ? std::string(staff_part) : std::string()};
    }
    if (duty.place == ledger::Place::organizations)
        return {.page = Page::organizations};
    if (duty.place == ledger::Place::regimes)
        return {.page = Page::regimes};
    const ledger::StreamName& name = ledger.stream_of(duty.stream);
    return {.page = Page::service,
            .unit_id = name.unit_id,
            .service_id = name.service_id,
            .part = part_of(duty.place),
            .record_id = duty.record_id};
}

}  // namespace anze::screen
