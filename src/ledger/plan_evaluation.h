// The evaluation of emergency plans in a service (Annex C.3.5, table 13).
#pragma once

#include "emergency/plan_evaluation.h"
#include "ledger/ledger.h"

namespace anze::ledger {

std::vector<const Entry<emergency::EvaluationRow>*> evaluation_rows(const Ledger& ledger, StreamNumber stream);

}  // namespace anze::ledger
