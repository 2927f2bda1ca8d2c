// 5.3.2, 6.3.2.3: the written notices of a service — those issued, and a new one for what is not told yet.
#pragma once

#include "screen/service_part.h"
#include "screen/withdrawal.h"

namespace anze::screen {

struct IssueNoticeState {
    bool open = false;
    std::vector<std::string> hazard_ids = {};
    hazard::Delivery delivery = hazard::Delivery::on_site;
    std::string received_by = {};
    Attempt attempt = {};
    Withdrawal withdrawal = {};
};

std::vector<const ledger::HazardCase*> untold_hazards(const ledger::Case& joined);

// With everything that is not told yet already chosen.
void open_notices(const ServicePart& part, IssueNoticeState& state);
void draw_notices(const ServicePart& part, IssueNoticeState& state);

}  // namespace anze::screen
