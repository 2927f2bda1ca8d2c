#include "ledger/action/certify_device.h"

#include "ledger/action/trust_key.h"
#include "ledger/partner.h"

namespace anze::ledger {

const Entry<party::DeviceCertificate>* certificate_of(const Ledger& ledger, const std::string& unit_id,
                                                      std::string_view public_key) {
    const auto stream = ledger.stream_number(unit_stream(unit_id));
    if (!stream)
        return nullptr;
    for (const auto* each : ledger.table<party::DeviceCertificate>().in(*stream)) {
        if (each->value.public_key == public_key)
            return each;
    }
    return nullptr;
}

bool is_known_key(const Ledger& ledger, const std::string& unit_id, std::string_view public_key) {
    const auto* certificate = certificate_of(ledger, unit_id, public_key);
    return trusted_key(ledger, public_key) != nullptr ||
           (certificate != nullptr && certificate->value.writer == record::Writer::insurer);
}

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

Changes perform(const Ledger& ledger, const CertifyDevice& action, const Context& context) {
    const party::MemberDevice& device = ledger.find<party::MemberDevice>(action.member_device_id)->value;
    const StreamName& name = ledger.stream_of(action.service);
    const auto* known = certificate_of(ledger, name.unit_id, device.public_key);
    party::DeviceCertificate certificate{.public_key = device.public_key,
                                         .holder = device.holder,
                                         .organization = organization_name(ledger, device.organization_id),
                                         .role = device.role,
                                         .service_ids = {},
                                         .certified_on = context.today};
    if (known != nullptr)
        certificate = known->value;
    if (!std::ranges::contains(certificate.service_ids, name.service_id))
        certificate.service_ids.push_back(name.service_id);
    if (known == nullptr)
        return {creation(unit_stream(name.unit_id), context.next_id(), certificate)};
    Change change = alteration(ledger, *known, certificate);
    return change.set.empty() ? Changes() : Changes{std::move(change)};
}

}  // namespace anze::ledger
