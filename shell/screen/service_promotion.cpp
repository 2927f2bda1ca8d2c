#include "screen/service_promotion.h"

namespace anze::screen {

void draw_promotion(const ServicePart&, PromotionState&) {}

}  // namespace anze::screen
