#include "ledger/action/found_archive.h"

namespace anze::ledger {

Refusals may(const Ledger& ledger, const FoundArchive& action, calendar::Date) {
    Refusals refusals;
    if (device(ledger) != nullptr)
        refusals.push_back({"本机已完成首次设置"});
    if (action.side == record::Writer::none)
        refusals.push_back({"请选择身份：保险公司、投保单位或查阅方", "side"});
    if (action.owner_name.empty())
        refusals.push_back({"请填写单位名称", "owner_name"});
    if (action.person_name.empty())
        refusals.push_back({"请填写您的姓名", "person_name"});
    return refusals;
}

Changes perform(const Ledger&, const FoundArchive& action, const Context& context) {
    Changes changes;
    changes.push_back(
        creation(company_stream(), context.next_id(),
                 party::Device{.side = action.side, .owner_name = action.owner_name, .role = action.role}));
    if (action.side != record::Writer::insurer)
        return changes;
    if (action.role != party::DeviceRole::none) {
        changes.push_back(creation(company_stream(), context.next_id(), party::Staff{.name = action.person_name}));
        return changes;
    }
    changes.push_back(creation(company_stream(), context.next_id(),
                               party::Insurer{.name = action.owner_name, .management_body = action.management_body}));
    changes.push_back(creation(company_stream(), context.next_id(),
                               party::Staff{.name = action.person_name, .in_management_body = false}));
    return changes;
}

}  // namespace anze::ledger
