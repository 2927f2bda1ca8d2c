// A ledger that actions are played on without keys or journal: changes are folded one after the other.
#pragma once

#include "ledger/action/action.h"

#include <catch2/catch_test_macros.hpp>

namespace anze::test {

inline calendar::Date day(std::string_view text) {
    const auto date = calendar::parse_date(text);
    REQUIRE(date.has_value());
    return *date;
}

class Play {
public:
    const ledger::Ledger& ledger() const { return ledger_; }
    calendar::Date today = {2026, 11, 9};
    std::string actor = "王建国";

    ledger::Refusals try_to(const ledger::Action& action) {
        auto refusals = ledger::may(ledger_, action, today);
        if (refusals.empty())
            fold(ledger::perform(ledger_, action, context()));
        return refusals;
    }

    void must(const ledger::Action& action) {
        const auto refusals = try_to(action);
        for (const auto& refusal : refusals)
            UNSCOPED_INFO(refusal.clause << " " << refusal.message);
        REQUIRE(refusals.empty());
    }

    ledger::Context context() {
        return {today, actor, [this] { return "id" + std::to_string(++serial_); }};
    }

    void fold(const ledger::Changes& changes) {
        for (const auto& change : changes) {
            const auto number = ledger_.last_number() + 1;
            ledger::Folding folding{.number = number,
                                    .stream = ledger_.intern_stream(change.stream),
                                    .type = change.type,
                                    .id = change.id,
                                    .set = &change.set};
            for (const auto& [key, value] : change.set.items()) {
                for (const auto living : ledger_.living(change.type, change.id, key)) {
                    folding.supersedes.emplace_back(key, living);
                }
            }
            ledger_.remember(number,
                             {.id = {}, .device = 0, .actor = ledger_.intern_actor(actor), .time_seconds = number});
            REQUIRE(ledger_.fold(folding));
        }
    }

private:
    ledger::Ledger ledger_ = {};
    int serial_ = 0;
};

// An insurer with three professionals, a unit with a policy and an agreed plan.
struct Prepared : Play {
    Prepared();
    std::string unit_id = {};
    std::string policy_id = {};
    std::string plan_id = {};
    std::vector<std::string> professional_ids = {};
    ledger::StreamNumber service = 0;

    // A service whose visit is over and whose checklist is done; one general hazard is told.
    void play_visit();
    ledger::Case current() const { return ledger::case_of(ledger(), service); }
    hazard::Hazard general_hazard() const;
};

}  // namespace anze::test
