#include "ledger/duty_book.h"

#include "ledger/action/context.h"

namespace anze::ledger {
namespace {

// Marks every stream of a unit of which one changed, and with a service the insurer's own; where the insurer's own
// changed, that and every unit's.
std::vector<bool> changed_streams(const Ledger& ledger, std::uint64_t since) {
    const auto changed = ledger.streams_changed_since(since);
    std::vector<bool> marks(ledger.streams().size(), !changed);
    if (!changed)
        return marks;
    bool own_changed = false;
    bool service_changed = false;
    for (const StreamNumber stream : *changed) {
        const record::Stream kind = ledger.stream_of(stream).kind;
        marks[stream] = true;
        own_changed = own_changed || kind == record::Stream::company;
        service_changed = service_changed || kind == record::Stream::service;
        for (const StreamNumber beside : ledger.streams_of_unit(ledger.stream_of(stream).unit_id))
            marks[beside] = true;
    }
    for (StreamNumber stream = 0; own_changed && stream < marks.size(); ++stream)
        marks[stream] = marks[stream] || ledger.stream_of(stream).kind == record::Stream::unit;
    if (const auto own = ledger.stream_number(company_stream()); own && service_changed)
        marks[*own] = true;
    return marks;
}

}  // namespace

bool DutyBook::update(const Ledger& ledger, const calendar::Calendar& calendar, calendar::Date today) {
    const auto* own = device(ledger);
    const record::Writer side = own != nullptr ? own->value.side : record::Writer::none;
    if (today != today_ || side != side_)
        forget();
    if (version_ == ledger.version())
        return false;
    const std::vector<bool> changed = changed_streams(ledger, version_);
    std::erase_if(all_, [&](const Duty& duty) { return changed[duty.stream]; });
    const auto kept = std::ssize(all_);
    for (StreamNumber stream = 0; stream < changed.size(); ++stream) {
        if (changed[stream])
            std::ranges::move(duties_of(ledger, calendar, today, stream), std::back_inserter(all_));
    }
    std::ranges::stable_sort(all_.begin() + kept, all_.end(), is_before);
    std::ranges::inplace_merge(all_, all_.begin() + kept, is_before);
    version_ = ledger.version();
    today_ = today;
    side_ = side;
    return true;
}

}  // namespace anze::ledger
