#include "screen/service_standardization.h"

namespace anze::screen {

void draw_standardization(const ServicePart&, StandardizationState&) {}

}  // namespace anze::screen
