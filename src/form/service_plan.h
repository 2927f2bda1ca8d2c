// 事故预防技术服务方案 (Annex C, 5.3.1): the plan that insurer and unit agree on, with the template's words for the
// services that were chosen.
#pragma once

#include "form/parts.h"
#include "party/professional.h"
#include "plan/plan.h"
#include "training/training.h"

namespace anze::form {

struct ServicePlanContent {
    Parties parties = {};
    plan::ServicePlan plan = {};
    std::vector<training::Session> sessions = {};  // of the services that follow the plan, by day
    std::vector<party::Professional> team = {};
};

Document service_plan_document(const ServicePlanContent& content);

}  // namespace anze::form
