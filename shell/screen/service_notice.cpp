#include "screen/service_notice.h"

#include "form/notice.h"
#include "ledger/company_records.h"

namespace anze::screen {

form::Document paper_of_notice(const ledger::Ledger& ledger, const ledger::Case& joined,
                               const ledger::Entry<hazard::Notice>& notice) {
    form::NoticeContent content{.insurer_name = ledger::own_insurer(ledger).name, .notice = notice.value};
    if (content.insurer_name.empty() && joined.policy != nullptr)
        content.insurer_name = joined.policy->value.insurer_name;
    if (joined.unit != nullptr) {
        content.unit_name = joined.unit->value.name;
        content.unit_address = joined.unit->value.address;
    }
    if (joined.policy != nullptr)
        content.policy_number = joined.policy->value.number;
    if (joined.service != nullptr)
        content.service_title = joined.service->value.title;
    for (const std::string& id : notice.value.hazard_ids) {
        if (const auto* each = ledger.find<hazard::Hazard>(id))
            content.hazards.push_back(each->value);
    }
    return form::notice_document(content);
}

}  // namespace anze::screen
