// 生产安全事故应急预案评估表 (6.5.2.2, Annex C.3.5, table 13).
#pragma once

#include "emergency/plan_evaluation.h"
#include "form/parts.h"

namespace anze::form {

struct PlanEvaluationContent {
    Parties parties = {};
    std::vector<std::string> plan_titles = {};
    std::vector<emergency::EvaluationRow> rows = {};
};

Document plan_evaluation_document(const PlanEvaluationContent& content);

}  // namespace anze::form
