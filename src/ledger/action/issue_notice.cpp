#include "ledger/action/issue_notice.h"

namespace anze::ledger {

// 5.3.2 written notice of hazards
Refusals may(const Ledger& ledger, const IssueNotice& action, calendar::Date) {
    Refusals refusals = side_refusals(ledger, record::type<hazard::Notice>);
    append(refusals, sealed_refusals(ledger, ledger.stream_of(action.service)));
    if (action.hazard_ids.empty())
        refusals.push_back({"请选择要告知的隐患", "hazard_ids", "5.3.2"});
    const Case each = case_of(ledger, action.service);
    for (const std::string& id : action.hazard_ids) {
        if (each.hazard(id) == nullptr)
            refusals.push_back({"要告知的隐患不在本次服务中", "hazard_ids", "5.3.2"});
    }
    return refusals;
}

Changes perform(const Ledger& ledger, const IssueNotice& action, const Context& context) {
    const Case each = case_of(ledger, action.service);
    std::string day = calendar::to_string(context.today);
    std::erase(day, '-');
    const auto serial = std::to_string(each.notices.size() + 1);
    return {creation(each.name, context.next_id(),
                     hazard::Notice{.number = "告知-" + day + "-" + each.name.service_id.substr(0, 4) + "-" + serial,
                                    .hazard_ids = action.hazard_ids,
                                    .issued_on = context.today,
                                    .issued_by = context.actor,
                                    .delivery = action.delivery,
                                    .received_by = action.received_by})};
}

}  // namespace anze::ledger
