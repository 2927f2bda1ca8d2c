#include "ledger/action/revoke_device.h"

namespace anze::ledger {

Refusals may(const Ledger& ledger, const RevokeDevice& action, calendar::Date) {
    Refusals refusals = side_refusals(ledger, record::type<party::MemberDevice>);
    const auto* device = ledger.find<party::MemberDevice>(action.member_device_id);
    if (device == nullptr)
        refusals.push_back({"找不到要停用的设备"});
    else if (device->value.revoked_on.is_set())
        refusals.push_back({"这台设备已经停用"});
    return refusals;
}

Changes perform(const Ledger& ledger, const RevokeDevice& action, const Context& context) {
    const auto& device = *ledger.find<party::MemberDevice>(action.member_device_id);
    party::MemberDevice after = device.value;
    after.revoked_on = context.today;
    Changes changes{alteration(ledger, device, after)};
    for (const auto& each : ledger.table<party::DeviceCertificate>().all()) {
        if (each.withdrawn() || each.value.public_key != device.value.public_key)
            continue;
        party::DeviceCertificate certificate = each.value;
        certificate.revoked_on = context.today;
        certificate.last_counts.clear();
        // Only what lies with this unit: the certificate goes to it.
        for (const std::string& count : action.last_counts) {
            const auto name = parse_stream(std::string_view(count).substr(0, count.find('|')));
            if (name && name->unit_id == ledger.stream_of(each.stream).unit_id)
                certificate.last_counts.push_back(count);
        }
        changes.push_back(alteration(ledger, each, certificate));
    }
    return changes;
}

}  // namespace anze::ledger
