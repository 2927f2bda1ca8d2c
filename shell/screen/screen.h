// screen/: one file for each screen. draw(View, state, Wants): reads the ledger, edits only drafts, says what the
// person wants done.
#pragma once

#include "desk/view.h"
#include "desk/wish.h"
#include "screen/route.h"

namespace anze::screen {

struct Wants {
    desk::Wishes wishes = {};
    std::optional<Route> go = {};
    std::vector<desk::ListPurpose> lists = {};  // that can be taken in on the page as it stands
};

}  // namespace anze::screen
