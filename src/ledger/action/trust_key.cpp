#include "ledger/action/trust_key.h"

namespace anze::ledger {

Refusals may(const Ledger& ledger, const TrustKey& action, calendar::Date) {
    Refusals refusals = side_refusals(ledger, record::type<party::TrustedKey>);
    if (is_known_key(ledger, action.unit_id, action.public_key))
        refusals.push_back({"此密钥已核对过，或者由核对过的密钥担保，不用再核对"});
    if (action.writer == record::Writer::viewer)
        refusals.push_back({"查阅方不写任何内容，不用信任它的密钥"});
    const auto* own = device(ledger);
    const bool is_of_house = own != nullptr && own->value.role != party::DeviceRole::none;
    const bool is_own_unit = !action.unit_id.empty() && own != nullptr && own->value.unit_id == action.unit_id;
    if (own != nullptr && own->value.side == action.writer && !is_own_unit && !is_of_house) {
        refusals.push_back(
            {"对方身份与本机相同：" + std::string(record::choice_label(action.writer)) + "之间不能用反馈包交换"});
    }
    if (own != nullptr && !own->value.unit_id.empty() && own->value.unit_id != action.unit_id) {
        refusals.push_back({"此文件是给另一家投保单位的，不能在本机信任它的密钥"});
    }
    return refusals;
}

// On a unit's device the first key it trusts also says which unit it is. What a viewer or a
// device of the house is given by one insurer may be of several units.
Changes perform(const Ledger& ledger, const TrustKey& action, const Context& context) {
    Changes changes;
    const auto* own = device(ledger);
    const bool reads_several = own->value.side == record::Writer::viewer || own->value.role != party::DeviceRole::none;
    const bool of_every_unit = reads_several && action.writer == record::Writer::insurer;
    changes.push_back(creation(company_stream(), context.next_id(),
                               party::TrustedKey{.public_key = action.public_key,
                                                 .fingerprint = action.fingerprint,
                                                 .writer = action.writer,
                                                 .unit_id = of_every_unit ? std::string() : action.unit_id,
                                                 .owner_name = action.owner_name,
                                                 .compared_on = context.today}));
    // Who reads on the insurer's word (a viewer, a device of its people) need not compare the unit's key again.
    const bool speaks_for_house =
        own->value.side == record::Writer::insurer && own->value.role == party::DeviceRole::none;
    if (speaks_for_house && action.writer == record::Writer::unit) {
        changes.push_back(creation(unit_stream(action.unit_id), context.next_id(),
                                   party::DeviceCertificate{.public_key = action.public_key,
                                                            .writer = record::Writer::unit,
                                                            .holder = action.owner_name,
                                                            .certified_on = context.today}));
    }
    if (own->value.side == record::Writer::unit && own->value.unit_id.empty()) {
        party::Device after = own->value;
        after.unit_id = action.unit_id;
        changes.push_back(alteration(ledger, *own, after));
    }
    return changes;
}

}  // namespace anze::ledger
