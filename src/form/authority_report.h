// The written report to the emergency management department: a unit that does not cooperate (5.1.5), or does not
// rectify a major hazard (6.3.2.3).
#pragma once

#include "authority/authority.h"
#include "form/document.h"
#include "hazard/hazard.h"

#include <optional>

namespace anze::form {

struct ReportedHazard {
    hazard::Hazard hazard = {};
    std::string notice_number = {};
    calendar::Date told_on = {};
    std::string state = {};  // where it stands, in words
};

struct AuthorityReportContent {
    std::string insurer_name = {};
    std::string unit_name = {};
    std::string credit_code = {};
    std::string unit_address = {};
    std::string unit_contact = {};
    std::string policy_number = {};
    authority::Report report = {};
    std::vector<authority::CooperationAttempt> attempts = {};  // of 5.1.5
    std::optional<ReportedHazard> hazard = {};                 // of 6.3.2.3
};

Document authority_report_document(const AuthorityReportContent& content);

}  // namespace anze::form
