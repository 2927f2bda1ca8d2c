#pragma once

#include "record/money.h"

#include <optional>
#include <string_view>

namespace anze::roster {

// "壹万贰仟元整" as written on cheques and receipts; none where it is not such an amount.
[[nodiscard]] std::optional<record::Money> read_chinese_amount(std::string_view text);

}  // namespace anze::roster
