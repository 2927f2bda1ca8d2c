// The contents of an emergency plan (Annex C.3.5), and what it lacks with them.
#pragma once

#include "emergency/plan_contents.h"
#include "ledger/ledger.h"

namespace anze::ledger {

// In the order they stand in.
std::vector<const Entry<emergency::PlanChapter>*> chapters_of(const Ledger& ledger,
                                                              const Entry<emergency::PlanDocument>& plan);

std::vector<record::Error> plan_gaps(const Ledger& ledger, const Entry<emergency::PlanDocument>& plan);

}  // namespace anze::ledger
