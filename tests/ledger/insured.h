// An insured unit with persons, trainings and attempts at its cooperation, played in few words.
#pragma once

#include "ledger/insured_persons.h"
#include "ledger/play.h"

namespace anze::test {

struct Insured : Prepared {
    ledger::StreamName unit_stream() const { return ledger::unit_stream(unit_id); }
    ledger::StreamName internal() const { return ledger::internal_stream(unit_id); }

    void promise(code::ServiceItem item, std::int64_t times_a_year);
    void tell_rights(std::string_view date);
    // The plan holds these items from now on.
    void plan_items(std::vector<code::ServiceItem> items, std::int64_t visits_a_year = 1);
    // A service of that kind whose last day on site was that day.
    ledger::StreamNumber serve(code::ServiceItem item, std::string_view date);
    std::string hold_training(ledger::StreamNumber service, std::string_view date, training::Form form);
    void insure(const std::string& name, const std::string& id_number = {});
    std::string person_named(std::string_view name) const;
};

}  // namespace anze::test
