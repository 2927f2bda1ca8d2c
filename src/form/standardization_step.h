// 安全生产标准化技术服务过程记录表 (Annex C, table 10): one piece of work, with what the one before it left open.
#pragma once

#include "form/parts.h"
#include "standardization/standardization.h"

namespace anze::form {

struct StandardizationStepContent {
    Parties parties = {};
    std::vector<standardization::Step> steps = {};  // until the one that the paper is of, which is the last
};

Document standardization_step_document(const StandardizationStepContent& content);

}  // namespace anze::form
