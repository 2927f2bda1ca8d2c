// Part::answer: on the unit's device its receipt, what it did about each hazard, and D.1 with D.2 (5.3.4.1); at the
// insurer what of it came back.
#pragma once

#include "screen/service_rectification.h"
#include "screen/survey_form.h"
#include "widget/table.h"

namespace anze::screen {

struct AnswerState {
    Attempt attempt = {};
    RectificationState rectification = {};
    SurveyFormState survey_form = {};
    bool changing_survey = false;
    widget::TableState scores = {};
};

void draw_answer(const ServicePart& part, AnswerState& state);

}  // namespace anze::screen
