// Who may write what. Checked on the screen by may(), and here again for every operation that is folded.
#pragma once

#include "journal/operation.h"

namespace anze::journal {

enum class Right : std::uint8_t { granted, key_unknown, refused };

struct RightCheck {
    Right right = Right::granted;
    record::Error reason = {};
};

RightCheck check_right(const ledger::Ledger& ledger, const std::string& owner, const Operation& operation,
                       const record::TypeInfo& type);

}  // namespace anze::journal
