// D.1 and D.2 as the unit answered them, to read: the points, what was deducted and why.
#pragma once

#include "revisit/revisit.h"
#include "widget/table.h"

namespace anze::screen {

// "92 / 100 分"
std::string score_text(const revisit::SatisfactionSurvey& survey);

void show_survey(const revisit::SatisfactionSurvey& survey, widget::TableState& table);

}  // namespace anze::screen
