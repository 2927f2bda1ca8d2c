// 企业安全生产标准化自评报告 (Annex C.3.4, table 12): cover, basic data, summary and application for a review.
#pragma once

#include "form/parts.h"
#include "standardization/self_evaluation.h"

namespace anze::form {

struct SelfEvaluationContent {
    Parties parties = {};
    standardization::SelfEvaluation evaluation = {};
    std::vector<standardization::TeamMember> team = {};
};

Document self_evaluation_document(const SelfEvaluationContent& content);

}  // namespace anze::form
