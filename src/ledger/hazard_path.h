// 6.3.2.3: the path of a major hazard, with the records that say it: told, helped, rectified, re-checked, reported.
#pragma once

#include "authority/authority.h"
#include "hazard/assistance.h"
#include "ledger/case.h"

namespace anze::ledger {

struct HazardPath {
    hazard::MajorPath path = {};
    const Entry<hazard::Notice>* notice = nullptr;                   // the first one that told of it
    std::vector<const Entry<hazard::Assistance>*> assistances = {};  // by their days
    std::vector<const Entry<authority::Report>*> reports = {};       // by their days
};

HazardPath path_of(const Ledger& ledger, const HazardCase& each);

// 6.3.2.3: the day on which it is known that a unit that was told does not rectify a major hazard: its due date has
// passed, or the re-check after it found it open. Not set where there is nothing to report, or it is reported.
calendar::Date to_report_since(const HazardCase& each, const HazardPath& found, calendar::Date today);

// The facts of such a report, to start from.
std::string drafted_facts(const HazardCase& each, const HazardPath& found, calendar::Date today);

}  // namespace anze::ledger
