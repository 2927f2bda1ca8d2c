#pragma once

#include "code/code_list.h"

#include <span>

namespace anze::code {

// The items of the lists; their versions and sources stand in code_list.cpp.
extern const std::span<const Item> accident_types_1986;
extern const std::span<const Item> accident_types_2025;
extern const std::span<const Succession> accident_types_since_1986;
extern const std::span<const Item> hazard_categories;
extern const std::span<const Item> hazard_factors;
extern const std::span<const Item> high_risk_fields;
extern const std::span<const Item> industries;

}  // namespace anze::code
