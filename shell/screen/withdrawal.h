// Taking back what was entered by mistake: asked with a reason, never deleted (7.2).
#pragma once

#include "screen/editing.h"

namespace anze::screen {

struct Withdrawal {
    bool asking = false;
    std::string id = {};
    std::string reason = {};
    Attempt attempt = {};

    void ask(std::string record_id) { *this = {.asking = true, .id = std::move(record_id)}; }
};

// `action` is made from the id and the reason. True in the frame in which it is carried out.
bool draw_withdrawal(const ScreenPart& part, std::string_view title, std::string_view yes, const ledger::Action& action,
                     Withdrawal& state);

}  // namespace anze::screen
