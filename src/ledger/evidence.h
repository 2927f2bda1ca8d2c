// Chapter 6: what a service of its kind has to show beside what every service has. One file for each kind.
#pragma once

#include "ledger/case.h"

namespace anze::ledger {

// Before its record may be submitted.
std::vector<record::Error> evidence_gaps(const Ledger& ledger, const Case& each);

// The gaps of one record among several, each with the name the record is known by.
std::vector<record::Error> gaps_of(std::string_view name, std::vector<record::Error> gaps);

std::vector<record::Error> screening_evidence_gaps(const Ledger& ledger, const Case& each);
std::vector<record::Error> training_evidence_gaps(const Ledger& ledger, const Case& each);
std::vector<record::Error> assessment_evidence_gaps(const Ledger& ledger, const Case& each);
std::vector<record::Error> standardization_evidence_gaps(const Ledger& ledger, const Case& each);
std::vector<record::Error> emergency_evidence_gaps(const Ledger& ledger, const Case& each);
std::vector<record::Error> promotion_evidence_gaps(const Ledger& ledger, const Case& each);

}  // namespace anze::ledger
