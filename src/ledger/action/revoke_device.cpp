#include "ledger/action/revoke_device.h"

#include "ledger/known_key.h"

namespace anze::ledger {
namespace {

// Only what lies with this unit: the certificate goes to it.
std::vector<std::string> counts_at(const std::vector<std::string>& counts, const std::string& unit_id) {
    std::vector<std::string> of_unit;
    for (const std::string& count : counts) {
        const auto name = parse_stream(std::string_view(count).substr(0, count.find('|')));
        if (name && name->unit_id == unit_id)
            of_unit.push_back(count);
    }
    return of_unit;
}

}  // namespace

Refusals may(const Ledger& ledger, const RevokeDevice& action, calendar::Date) {
    Refusals refusals = side_refusals(ledger, record::type<party::MemberDevice>);
    const auto* device = ledger.find<party::MemberDevice>(action.member_device_id);
    if (device == nullptr)
        refusals.push_back({"找不到要停用的设备"});
    else if (device->value.revoked_on.is_set())
        refusals.push_back({"这台设备已经停用"});
    return refusals;
}

// Wherever it was certified, all of its keys end: one that took over has no certificate of its own.
Changes perform(const Ledger& ledger, const RevokeDevice& action, const Context& context) {
    const auto& device = *ledger.find<party::MemberDevice>(action.member_device_id);
    party::MemberDevice after = device.value;
    after.revoked_on = context.today;
    Changes changes{alteration(ledger, device, after)};
    for (const StreamName& stream : ledger.streams()) {
        const bool is_certified =
            stream.kind == record::Stream::unit && std::ranges::any_of(action.ends, [&](const KeyEnd& end) {
                return certificate_of(ledger, stream.unit_id, end.public_key) != nullptr;
            });
        if (!is_certified)
            continue;
        for (const KeyEnd& end : action.ends) {
            const auto* known = certificate_of(ledger, stream.unit_id, end.public_key);
            party::DeviceCertificate certificate{.public_key = end.public_key,
                                                 .holder = device.value.holder,
                                                 .role = device.value.role,
                                                 .certified_on = context.today};
            if (known != nullptr)
                certificate = known->value;
            certificate.revoked_on = context.today;
            certificate.last_counts = counts_at(end.last_counts, stream.unit_id);
            changes.push_back(known != nullptr ? alteration(ledger, *known, certificate)
                                               : creation(stream, context.next_id(), certificate));
        }
    }
    return changes;
}

}  // namespace anze::ledger
