#pragma once

#include "calendar/date.h"
#include "record/money.h"
#include "roster/mapping.h"
#include "roster/row_reader.h"

#include <string>
#include <vector>

namespace anze::roster {

// One policy with its unit.
struct Row {
    std::size_t line = 0;
    std::string unit_name = {};
    std::string credit_code = {};
    std::string industry = {};
    std::string industry_code = {};
    std::string high_risk_field = {};
    std::string address = {};
    record::Count staff_count = {};
    std::string revenue_ten_thousand_yuan = {};
    std::string assets_ten_thousand_yuan = {};
    std::string contact = {};
    std::string phone = {};
    std::string policy_number = {};
    calendar::Date starts_on = {};
    calendar::Date ends_on = {};
    record::Count insured_persons = {};
    record::Money premium_due = {};
    record::Money premium_received = {};
    std::vector<std::string> notes = {};  // taken, but worth a look

    // The same policy and unit, wherever the rows stand.
    [[nodiscard]] bool same_content(const Row& other) const;
};

struct ReadRow {
    Row row = {};
    std::vector<Fault> faults = {};  // every one, so that the row is mended in one go
};

// The cells of such a list.
[[nodiscard]] std::vector<std::string> cells_of(const Row& row);
[[nodiscard]] Row read_again(const Row& row);

// One row by itself; what concerns several rows stands in roster.h.
[[nodiscard]] ReadRow read_row(const Record& record, const Mapping& mapping, const std::vector<std::string>& header);

}  // namespace anze::roster
