// One session of training with those who took part (6.1.2.5) as a paper to print.
#pragma once

#include "form/document.h"
#include "ledger/training_case.h"

namespace anze::screen {

form::Document paper_of_training(const ledger::Ledger& ledger, const ledger::Case& joined,
                                 const ledger::SessionCase& session);

}  // namespace anze::screen
