// D.1 as the unit fills it in: fourteen indicators with their rules of deduction; the points are worked out.
#pragma once

#include "revisit/revisit.h"

#include <set>

namespace anze::screen {

struct SurveyFormState {
    std::set<std::string_view> remarked = {};  // indicators whose remark is being written
};

void edit_answers(std::vector<revisit::SurveyAnswer>& answers, SurveyFormState& state);

}  // namespace anze::screen
