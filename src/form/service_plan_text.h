// Annex C, part 3: what the template says of each kind of service, word for word. The forms that it prints between
// (tables 2 to 13) are papers of their own.
#pragma once

#include "code/service_item.h"

#include <span>

namespace anze::form {

struct PlanSection {
    code::ServiceItem item = code::ServiceItem::none;
    std::string_view heading = {};
    std::span<const std::string_view> paragraphs = {};
};

// In the template's order and with its numbers; `other` has none.
std::span<const PlanSection> plan_sections();

}  // namespace anze::form
