// Those who serve for the insurer: what is known of them beyond their own record, and who fits (5.2.2, 5.2.5, 5.3.1).
#pragma once

#include "ledger/case.h"
#include "ledger/company_records.h"
#include "party/organization.h"
#include "party/team.h"

namespace anze::ledger {

using ProfessionalEntry = const Entry<party::Professional>*;

// Empty where it is none of the list.
std::string organization_name(const Ledger& ledger, const std::string& organization_id);

std::vector<party::OrganizationLicence> licences_of(const Ledger& ledger, std::string_view organization_id);

// With the person or with the person's organisation.
std::vector<const Entry<party::ServiceAgreement>*> agreements_of(const Ledger& ledger,
                                                                 const Entry<party::Professional>& professional);
bool has_agreement(const Ledger& ledger, const Entry<party::Professional>& professional, code::ServiceItem item,
                   calendar::Date on);

// `unit_id`: whom the service is for; visits there are no bookings elsewhere.
party::Standing standing_of(const Ledger& ledger, const Entry<party::Professional>& professional,
                            const party::TeamNeed& need, std::string_view unit_id = {});

struct Candidate {
    ProfessionalEntry person = nullptr;
    std::vector<record::Error> unfit = {};  // why not; empty: fits
};

// Every professional, those who fit first.
std::vector<Candidate> candidates(const Ledger& ledger, const party::TeamNeed& need, std::string_view unit_id);

// 5.2.3, 5.2.5, 9.2.2: why the people of an organisation may not be given a service of that item on that day.
std::vector<record::Error> entrustment_gaps(const Ledger& ledger, const std::string& organization_id,
                                            code::ServiceItem item, calendar::Date on);

// 7.1.2: who of a service's group is not the insurer's own, and serves without an agreement on its first day.
struct Entrusted {
    bool any = false;
    std::vector<std::string> without_agreement = {};  // names
};
Entrusted entrusted_of(const Ledger& ledger, const Case& each);

}  // namespace anze::ledger
