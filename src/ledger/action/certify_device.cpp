#include "ledger/action/certify_device.h"

#include "ledger/known_key.h"
#include "ledger/partner.h"

namespace anze::ledger {

// 5.2.3 5.2.5 whoever is not of the house is given a service while the organisation may be entrusted with it
Refusals may(const Ledger& ledger, const CertifyDevice& action, calendar::Date today) {
    Refusals refusals = side_refusals(ledger, record::type<party::DeviceCertificate>);
    const auto* device = ledger.find<party::MemberDevice>(action.member_device_id);
    if (device == nullptr)
        refusals.push_back({"请选择一台登记过的设备", "member_device_id"});
    else if (device->value.revoked_on.is_set())
        refusals.push_back({"这台设备已停用，不能再带走服务", "member_device_id"});
    else if (party::organization_kind(device->value.role) != party::OrganizationKind::none)
        append(refusals, entrustment_gaps(ledger, device->value.organization_id,
                                          case_of(ledger, action.service).kind().item, today));
    append(refusals, sealed_refusals(ledger, ledger.stream_of(action.service)));
    return refusals;
}

// In the name of the key that the device signs with now.
Changes perform(const Ledger& ledger, const CertifyDevice& action, const Context& context) {
    const party::MemberDevice& device = ledger.find<party::MemberDevice>(action.member_device_id)->value;
    const StreamName& name = ledger.stream_of(action.service);
    const std::vector<std::string> keys = keys_since(ledger, device.public_key);
    const auto* known = certificate_of(ledger, name.unit_id, keys.back());
    party::DeviceCertificate certificate{.public_key = keys.back(),
                                         .holder = device.holder,
                                         .organization = organization_name(ledger, device.organization_id),
                                         .role = device.role,
                                         .service_ids = {},
                                         .certified_on = context.today};
    if (known != nullptr)
        certificate = known->value;
    // What the device took out under an earlier key it goes on with.
    std::vector<std::string> services{name.service_id};
    for (const std::string& key : keys) {
        if (const auto* earlier = certificate_of(ledger, name.unit_id, key))
            services.insert(services.end(), earlier->value.service_ids.begin(), earlier->value.service_ids.end());
    }
    for (const std::string& id : services) {
        if (!std::ranges::contains(certificate.service_ids, id))
            certificate.service_ids.push_back(id);
    }
    if (known == nullptr)
        return {creation(unit_stream(name.unit_id), context.next_id(), certificate)};
    Change change = alteration(ledger, *known, certificate);
    return change.set.empty() ? Changes() : Changes{std::move(change)};
}

}  // namespace anze::ledger
