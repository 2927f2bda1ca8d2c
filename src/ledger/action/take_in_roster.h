// The accepted rows of a list become units and policies; what is known already is brought up to date, never doubled.
#pragma once

#include "ledger/action/context.h"
#include "roster/roster.h"

#include <memory>
#include <span>

namespace anze::ledger {

struct TakeInRoster {
    std::vector<roster::Row> rows = {};
};

struct RosterEffect {
    std::size_t new_units = 0;
    std::size_t new_policies = 0;
    std::size_t updated = 0;
    std::size_t unchanged = 0;
};

Refusals may(const Ledger& ledger, const TakeInRoster& action, calendar::Date today);
Changes perform(const Ledger& ledger, const TakeInRoster& action, const Context& context);

// What taking the rows in would do, for the preview; they may come a few at a time.
class RosterForecast {
public:
    explicit RosterForecast(const Ledger& ledger);
    ~RosterForecast();
    void add(std::span<const roster::Row> rows);
    const RosterEffect& effect() const;

private:
    struct Held;
    std::unique_ptr<Held> held_;
};

}  // namespace anze::ledger
