#include "screen/service_training.h"

namespace anze::screen {

void draw_training(const ServicePart&, TrainingState&) {}

}  // namespace anze::screen
