#include "screen/authority_paper.h"

#include "form/authority_report.h"
#include "ledger/company_records.h"
#include "ledger/hazard_path.h"
#include "screen/service_notice.h"

namespace anze::screen {
namespace {

using authority::CooperationAttempt;

// Those the report rests on: until its day, the first one first.
std::vector<CooperationAttempt> attempts_until(const ledger::Ledger& ledger, const std::string& unit_id,
                                               calendar::Date day) {
    auto attempts = ledger::values_of(ledger.in<CooperationAttempt>(ledger::internal_stream(unit_id)));
    std::erase_if(attempts, [&](const CooperationAttempt& each) { return day < each.tried_on; });
    std::ranges::stable_sort(attempts, {}, &CooperationAttempt::tried_on);
    return attempts;
}

std::optional<form::ReportedHazard> reported_hazard(const ledger::Ledger& ledger, const std::string& hazard_id) {
    const auto* hazard = ledger.find<hazard::Hazard>(hazard_id);
    if (hazard == nullptr)
        return {};
    form::ReportedHazard reported{.hazard = hazard->value};
    const ledger::Case joined = ledger::case_of(ledger, hazard->stream);
    if (const auto* each = joined.hazard(hazard_id)) {
        reported.state = ledger::hazard_state_label(each->state());
        if (const auto* notice = ledger::path_of(ledger, *each).notice) {
            reported.notice_number = notice->value.number;
            reported.told_on = notice->value.issued_on;
        }
    }
    return reported;
}

}  // namespace

form::Document paper_of_report(const ledger::Ledger& ledger, const ledger::UnitFile& file,
                               const ledger::Entry<authority::Report>& report) {
    const party::InsuredUnit& unit = file.unit->value;
    form::AuthorityReportContent content{.insurer_name = ledger::own_insurer(ledger).name,
                                         .unit_name = unit.name,
                                         .credit_code = unit.credit_code,
                                         .unit_address = unit.address,
                                         .unit_contact = unit.contact + (unit.phone.empty() ? "" : " " + unit.phone),
                                         .policy_number = file.policies.empty() ? std::string()
                                                                                : file.policies.front()->value.number,
                                         .report = report.value};
    if (report.value.matter == authority::Matter::major_hazard)
        content.hazard = reported_hazard(ledger, report.value.hazard_id);
    else
        content.attempts = attempts_until(ledger, file.unit->id, report.value.reported_on);
    return form::authority_report_document(content);
}

}  // namespace anze::screen
