#include "ledger/duty.h"

#include "ledger/action/context.h"
#include "ledger/duty_collector.h"

namespace anze::ledger {

std::vector<Duty> duties_of(const Ledger& ledger, const calendar::Calendar& calendar, calendar::Date today,
                            StreamNumber stream) {
    const auto* own = device(ledger);
    if (own == nullptr || own->value.side == record::Writer::viewer)
        return {};
    Collector all(calendar, today);
    const record::Stream kind = ledger.stream_of(stream).kind;
    // On a device of its people only the services taken out are a duty.
    const bool is_insurer = own->value.side == record::Writer::insurer && own->value.role == party::DeviceRole::none;
    if (kind == record::Stream::service)
        service_duties(all, ledger, stream, own->value);
    if (kind == record::Stream::unit && is_insurer) {
        complaint_duties(all, ledger, stream);
        unit_duties(all, ledger, stream);
        contract_duties(all, ledger, stream);
    }
    if (kind == record::Stream::company && is_insurer)
        company_duties(all, ledger, stream);
    return all.take();
}

Urgency urgency_of(const Duty& duty) {
    switch (duty.state) {
    case DutyState::overdue:
        return duty.is_target ? Urgency::past_target : Urgency::overdue;
    case DutyState::today:
        return Urgency::today;
    case DutyState::coming:
        break;
    }
    return duty.working_days <= soon_working_days ? Urgency::soon : Urgency::later;
}

std::string duty_id(const Ledger& ledger, const Duty& duty) {
    const std::string id = duty.clause + "-" + to_string(ledger.stream_of(duty.stream));
    return duty.record_id.empty() ? id : id + "-" + duty.record_id;
}

bool is_before(const Duty& one, const Duty& other) {
    return std::tie(one.due.date, one.unit_name, one.stream) < std::tie(other.due.date, other.unit_name, other.stream);
}

std::vector<Duty> duties(const Ledger& ledger, const calendar::Calendar& calendar, calendar::Date today) {
    std::vector<Duty> all;
    for (StreamNumber stream = 0; stream < ledger.streams().size(); ++stream)
        std::ranges::move(duties_of(ledger, calendar, today, stream), std::back_inserter(all));
    std::ranges::stable_sort(all, is_before);
    return all;
}

}  // namespace anze::ledger
