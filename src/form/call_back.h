// 回访确认表 (Annex D, 5.3.4.1): the satisfaction survey D.1 with its scores, and the rectification table D.2. Empty
// records make the forms that a unit fills in by hand.
#pragma once

#include "form/parts.h"
#include "revisit/revisit.h"

namespace anze::form {

struct CallBackContent {
    Parties parties = {};
    revisit::CallBack call_back = {};
    revisit::SatisfactionSurvey survey = {};
};

Document call_back_document(const CallBackContent& content);

}  // namespace anze::form
