#include "ledger/duty_book.h"

#include "ledger/action/context.h"

namespace anze::ledger {
namespace {

// Marks every service whose own stream or whose unit's stream changed.
std::vector<bool> changed_services(const Ledger& ledger, std::uint64_t since) {
    const auto changed = ledger.streams_changed_since(since);
    std::vector<bool> marks(ledger.streams().size(), !changed);
    if (!changed)
        return marks;
    for (const StreamNumber stream : *changed) {
        marks[stream] = true;
        if (ledger.stream_of(stream).kind != record::Stream::unit)
            continue;
        for (const auto& service : ledger.table<service::Service>().all()) {
            if (ledger.stream_of(service.stream).unit_id == ledger.stream_of(stream).unit_id)
                marks[service.stream] = true;
        }
    }
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
    const std::vector<bool> changed = changed_services(ledger, version_);
    std::erase_if(all_, [&](const Duty& duty) { return changed[duty.service]; });
    const auto kept = std::ssize(all_);
    for (const auto& service : ledger.table<service::Service>().all()) {
        if (changed[service.stream])
            std::ranges::move(duties_of(ledger, calendar, today, service.stream), std::back_inserter(all_));
    }
    std::ranges::stable_sort(all_.begin() + kept, all_.end(), is_before);
    std::ranges::inplace_merge(all_, all_.begin() + kept, is_before);
    version_ = ledger.version();
    today_ = today;
    side_ = side;
    return true;
}

}  // namespace anze::ledger
