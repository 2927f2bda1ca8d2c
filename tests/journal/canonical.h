#pragma once

#include "journal/journal.h"

namespace anze::test {

// All that a journal holds, in an order that does not depend on how it came in: the same text means the same state.
std::string canonical_text(const journal::Journal& journal);

}  // namespace anze::test
