// An emergency plan (6.5.1.2, Annex C.3.5 (1)): of what kind it is, how it was made, and what it says. Where nothing is
// listed yet, what the annex names, with room to write.
#pragma once

#include "emergency/plan_contents.h"
#include "form/parts.h"

namespace anze::form {

struct EmergencyPlanContent {
    Parties parties = {};
    emergency::PlanDocument plan = {};
    std::vector<emergency::PlanChapter> chapters = {};
};

Document emergency_plan_document(const EmergencyPlanContent& content);

}  // namespace anze::form
