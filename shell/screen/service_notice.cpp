#include "screen/service_notice.h"

#include "form/notice.h"
#include "screen/paper_parties.h"

namespace anze::screen {

form::Document paper_of_notice(const ledger::Ledger& ledger, const ledger::Case& joined,
                               const ledger::Entry<hazard::Notice>& notice) {
    form::NoticeContent content{.parties = parties_of(ledger, joined), .notice = notice.value};
    for (const std::string& id : notice.value.hazard_ids) {
        if (const auto* each = ledger.find<hazard::Hazard>(id))
            content.hazards.push_back(each->value);
    }
    return form::notice_document(content);
}

}  // namespace anze::screen
