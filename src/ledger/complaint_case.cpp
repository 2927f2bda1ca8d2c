#include "ledger/complaint_case.h"

namespace anze::ledger {
namespace {

template <class R>
const Entry<R>* valid(const Ledger& ledger, std::string_view id) {
    const Entry<R>* entry = ledger.find<R>(id);
    return entry == nullptr || entry->withdrawn() ? nullptr : entry;
}

// Of the complaints raised in that stream and of those the insurer took down there.
void append_ids(const Ledger& ledger, StreamNumber stream, std::vector<std::string>& ids) {
    for (const auto* each : ledger.table<complaint::Complaint>().in(stream))
        ids.push_back(each->id);
    for (const auto* each : ledger.table<complaint::Registration>().in(stream)) {
        if (valid<complaint::Complaint>(ledger, each->id) == nullptr)
            ids.push_back(each->id);
    }
}

}  // namespace

ComplaintStage ComplaintCase::stage() const {
    if (closing != nullptr)
        return ComplaintStage::closed;
    if (verdict != nullptr) {
        return verdict->value.judgement == complaint::Judgement::dissatisfied ? ComplaintStage::disputed
                                                                              : ComplaintStage::settled;
    }
    if (answer != nullptr)
        return ComplaintStage::answered;
    return registration != nullptr ? ComplaintStage::registered : ComplaintStage::raised;
}

complaint::Extent ComplaintCase::extent() const {
    return extension != nullptr ? extension->value.extent : complaint::Extent::first;
}

const std::string& ComplaintCase::request() const {
    return complaint != nullptr ? complaint->value.request : registration->value.request;
}

calendar::Date ComplaintCase::began_on() const {
    return complaint != nullptr ? complaint->value.raised_on : registration->value.received_on;
}

std::string_view stage_label(ComplaintStage stage) {
    static constexpr std::array<std::string_view, 6> labels{"待登记",   "处理中", "已答复",
                                                            "仍不满意", "已满意", "已办结"};
    return labels[static_cast<std::size_t>(stage)];
}

ComplaintCase complaint_case(const Ledger& ledger, std::string_view id) {
    ComplaintCase joined{.id = std::string(id),
                         .complaint = valid<complaint::Complaint>(ledger, id),
                         .registration = valid<complaint::Registration>(ledger, id)};
    if (joined.complaint == nullptr && joined.registration == nullptr)
        return joined;
    const StreamNumber stream = joined.complaint != nullptr ? joined.complaint->stream : joined.registration->stream;
    joined.unit_id = ledger.stream_of(stream).unit_id;
    joined.unit = ledger.find<party::InsuredUnit>(joined.unit_id);
    joined.extension = valid<complaint::Extension>(ledger, id);
    joined.answer = valid<complaint::Answer>(ledger, id);
    joined.verdict = valid<complaint::Verdict>(ledger, id);
    joined.closing = valid<complaint::Closing>(ledger, id);
    joined.investigations = ledger.in<complaint::Investigation>(internal_stream(joined.unit_id));
    std::erase_if(joined.investigations, [&](const auto* each) { return each->value.registration_id != id; });
    return joined;
}

std::vector<ComplaintCase> complaints(const Ledger& ledger, std::string_view unit_id) {
    std::vector<std::string> ids;
    if (!unit_id.empty()) {
        if (const auto stream = ledger.stream_number(unit_stream(std::string(unit_id))))
            append_ids(ledger, *stream, ids);
    } else {
        for (StreamNumber stream = 0; stream < ledger.streams().size(); ++stream) {
            if (ledger.stream_of(stream).kind == record::Stream::unit)
                append_ids(ledger, stream, ids);
        }
    }
    std::vector<ComplaintCase> all;
    all.reserve(ids.size());
    for (const std::string& id : ids)
        all.push_back(complaint_case(ledger, id));
    std::ranges::stable_sort(all, std::ranges::greater{}, &ComplaintCase::began_on);
    return all;
}

std::vector<complaint::Limit> complaint_limits(const Ledger& ledger) {
    const auto& delivered = complaint::delivered_limits();
    std::vector<complaint::Limit> limits(delivered.begin(), delivered.end());
    for (complaint::Limit& limit : limits) {
        const auto* corrected = valid<complaint::Limit>(ledger, record::choice_key(limit.rules));
        if (corrected != nullptr)
            limit = corrected->value;
    }
    return limits;
}

std::vector<complaint::Clock> clocks_of(const ComplaintCase& each, const Ledger& ledger,
                                        const calendar::Calendar& calendar) {
    if (each.registration == nullptr || !each.registration->value.received_on.is_set())
        return {};
    return complaint::clocks(complaint_limits(ledger), calendar, each.registration->value.received_on, each.extent());
}

}  // namespace anze::ledger
