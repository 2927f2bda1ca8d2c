// 费用台账 (5.1.4): what was set aside from each policy's premium in a year, what it was spent on, and what is left.
#pragma once

#include "fee/fee.h"
#include "form/document.h"

#include <optional>

namespace anze::form {

struct FeeLedgerLine {
    std::string unit_name = {};
    std::string policy_number = {};
    std::string premium = {};  // in words where nobody wrote one down
    std::string asked = {};    // how much the rate asks to be set aside of it
    fee::Account account = {};
};

struct FeeLedgerEntry {
    std::string unit_name = {};
    std::string policy_number = {};
    fee::FeeEntry entry = {};
};

struct FeeLedgerContent {
    std::string insurer_name = {};
    int year = 0;
    calendar::Date printed_on = {};
    std::optional<fee::FeeRate> rate = {};
    std::vector<FeeLedgerLine> lines = {};
    fee::Account total = {};
    std::vector<FeeLedgerEntry> entries = {};
    std::vector<record::Error> findings = {};
};

Document fee_ledger_document(const FeeLedgerContent& content);

}  // namespace anze::form
