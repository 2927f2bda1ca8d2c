// What a screen is given to draw from.
#pragma once

#include "bundle/preview.h"
#include "desk/draft_book.h"
#include "desk/habits.h"
#include "desk/hazard_library.h"
#include "desk/list_intake.h"
#include "desk/status.h"
#include "ledger/action/take_in_roster.h"
#include "ledger/duty_book.h"
#include "roster/roster.h"

#include <optional>

namespace anze::desk {

// A list that is being read.
struct RosterIntake {
    std::string file_name = {};
    std::string sheet_name = {};  // of a workbook
    roster::ColumnChoice columns = {};
    std::vector<std::vector<std::string>> samples = {};  // the first rows as they stand
    double progress = 0;
    bool finished = false;
    roster::Roster roster = {};
    ledger::RosterEffect effect = {};
    std::string error = {};
};

// A bundle that is being looked at before it is taken in.
struct BundleIntake {
    std::string file_name = {};
    double progress = 0;
    bool ready = false;  // checked: `preview` stands
    bool taking_in = false;
    bool finished = false;   // taken in
    std::string error = {};  // why it was refused
    bool issuer_trusted = false;
    std::string replaced_key = {};  // known here, and in the bundle it names the issuer's as the one that takes over
    bundle::Preview preview = {};
};

struct View {
    const ledger::Ledger& ledger;
    const calendar::Calendar& calendar;
    calendar::Date today = {};
    // Another one when the ledger, the day or the calendar is another; screens keep what they computed until then.
    std::uint64_t version = 0;
    const Status& status;
    const std::vector<ledger::Duty>& duties;
    // The day that is looked ahead to, and what is due as seen from there; today where nobody looks ahead.
    calendar::Date planned_day = {};
    const std::vector<ledger::Duty>& planned;
    const std::optional<RosterIntake>& roster_intake;
    const std::optional<ListIntake>& list_intake;
    const std::optional<BundleIntake>& bundle_intake;
    const HazardLibrary& hazard_library;
    DraftBook& drafts;
    Habits& habits;
    // Counts the actions carried out; a screen that asked sees it grow, or sees the refusals.
    std::uint64_t done = 0;
    const ledger::Refusals& last_refusals;
};

}  // namespace anze::desk
