// 应急预案评审报告 (6.5.2.2, Annex C.3.5): the parts a) to g). Of most of them the record of a review holds nothing:
// room to write by hand.
#pragma once

#include "emergency/emergency.h"
#include "form/parts.h"

namespace anze::form {

struct PlanReviewContent {
    Parties parties = {};
    emergency::PlanDocument plan = {};
    emergency::ExpertReview review = {};
};

Document plan_review_document(const PlanReviewContent& content);

}  // namespace anze::form
