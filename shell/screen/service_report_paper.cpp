#include "screen/service_report_paper.h"

#include "form/service_report.h"
#include "screen/paper_parties.h"

namespace anze::screen {

form::Document paper_of_service_report(const ledger::Ledger& ledger, const ledger::Case& joined) {
    form::ServiceReportContent content{.parties = parties_of(ledger, joined), .item = joined.kind().item};
    if (joined.visit != nullptr)
        content.visit = joined.visit->value;
    for (const auto* member : joined.group) {
        content.group.push_back(
            {member->value, std::ranges::contains(content.visit.professionals_on_site, member->id)});
    }
    for (const ledger::HazardCase& each : joined.hazards)
        content.hazards.push_back(each.hazard->value);
    if (joined.service_record != nullptr)
        content.record = joined.service_record->value;
    if (joined.review != nullptr)
        content.review = joined.review->value;
    return form::service_report_document(content);
}

}  // namespace anze::screen
