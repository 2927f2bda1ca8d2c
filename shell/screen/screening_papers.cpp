#include "screen/screening_papers.h"

#include "form/hazard_ledger.h"
#include "form/site_record.h"
#include "screen/paper_parties.h"

namespace anze::screen {

form::Document paper_of_site_record(const ledger::Ledger& ledger, const ledger::Case& joined) {
    form::SiteRecordContent content{.parties = parties_of(ledger, joined), .on_site = members_on_site(joined)};
    if (joined.visit != nullptr)
        content.visit = joined.visit->value;
    if (joined.site_record != nullptr)
        content.site = joined.site_record->value;
    for (const ledger::HazardCase& each : joined.hazards)
        content.hazards.push_back(each.hazard->value);
    return form::site_record_document(content);
}

form::Document paper_of_hazard_ledger(const ledger::Ledger& ledger, const ledger::Case& joined, calendar::Date today) {
    form::HazardLedgerContent content{.parties = parties_of(ledger, joined), .printed_on = today};
    for (const ledger::HazardCase& each : joined.hazards) {
        form::HazardLedgerLine line{.hazard = each.hazard->value};
        if (each.rectification != nullptr)
            line.rectification = each.rectification->value;
        if (each.acceptance != nullptr)
            line.acceptance = each.acceptance->value;
        content.lines.push_back(std::move(line));
    }
    return form::hazard_ledger_document(content);
}

}  // namespace anze::screen
