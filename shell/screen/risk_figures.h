// The risks of a service as bars: by place or type, each split by level (6.2.1.2).
#pragma once

#include "ledger/risk_case.h"

#include <span>

namespace anze::screen {

void draw_risk_figures(std::span<const ledger::ListedRisk> risks, int& group);

}  // namespace anze::screen
