// Actions played on the archive of one device: allowed, performed, signed and folded as on a desk.
#pragma once

#include "journal/devices.h"
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
    const ledger::Ledger& ledger() const { return device.ledger(); }
    Device device{1};
    calendar::Date today = {2026, 11, 9};
    std::string actor = "王建国";

    ledger::Refusals try_to(const ledger::Action& action) {
        auto refusals = ledger::may(ledger(), action, today);
        if (refusals.empty())
            fold(ledger::perform(ledger(), action, context()));
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
            device.write(change, actor);
            ++device.now_seconds;
            REQUIRE(device.journal.kept(device.journal.count()).standing == journal::Standing::folded);
        }
    }

private:
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
    Device unit{2};

    // A service of that kind, for which the plan is agreed.
    void open(code::ServiceItem item, std::string_view planned_on);
    // Confirmed three days before; two of the group were there on that day, with a photo.
    void be_on_site(std::string_view on);
    // A service whose visit is over and whose checklist is done; one general hazard is told.
    void play_visit();
    // The unit takes in what is there, writes on its own device, and its answer comes back.
    void unit_writes(const ledger::Changes& changes);
    ledger::Case current() const { return ledger::case_of(ledger(), service); }
    hazard::Hazard general_hazard() const;
};

// What stands for a photo's bytes.
inline constexpr std::string_view photo_bytes = "\xFF\xD8\xFF\xE0 a photo \xFF\xD9";
record::Attachment photo();

}  // namespace anze::test
