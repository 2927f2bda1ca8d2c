#include "screen/service_assessment.h"

namespace anze::screen {

void draw_assessment(const ServicePart&, AssessmentState&) {}

}  // namespace anze::screen
