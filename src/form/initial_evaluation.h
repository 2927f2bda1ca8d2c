// 安全生产标准化初始现状评估报告 (Annex C, table 11) with its scores and table A.
#pragma once

#include "form/parts.h"
#include "hazard/hazard.h"
#include "standardization/initial_evaluation.h"

namespace anze::form {

struct InitialEvaluationContent {
    Parties parties = {};
    calendar::Date first_day_on = {};
    calendar::Date last_day_on = {};
    std::string escort = {};
    std::vector<standardization::ElementScore> scores = {};
    std::vector<hazard::Hazard> hazards = {};
};

Document initial_evaluation_document(const InitialEvaluationContent& content);

}  // namespace anze::form
