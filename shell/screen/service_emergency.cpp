#include "screen/service_emergency.h"

namespace anze::screen {

void draw_emergency(const ServicePart&, EmergencyState&) {}

}  // namespace anze::screen
