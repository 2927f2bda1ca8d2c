#include "ledger/action/replace_key.h"

#include "party/member_device.h"

namespace anze::ledger {

Refusals may(const Ledger& ledger, const ReplaceKey&, calendar::Date) {
    const auto* own = device(ledger);
    if (own == nullptr)
        return {{"请先完成首次设置，再更换签名密钥"}};
    if (own->value.side == record::Writer::viewer)
        return {{"查阅方不写任何内容，没有人核对它的密钥，不用更换"}};
    return {};
}

Changes perform(const Ledger& ledger, const ReplaceKey& action, const Context& context) {
    const party::Device& own = device(ledger)->value;
    Changes changes;
    for (const ReplaceKey::Ending& each : action.endings) {
        changes.push_back(creation(
            each.stream, each.id,
            party::DeviceCertificate{.public_key = action.public_key,
                                     .writer = own.side,
                                     .holder = own.role == party::DeviceRole::none ? own.owner_name : context.actor,
                                     .certified_on = context.today,
                                     .last_counts = each.last_counts,
                                     .successor = action.successor,
                                     .successor_signature = each.successor_signature}));
    }
    return changes;
}

}  // namespace anze::ledger
