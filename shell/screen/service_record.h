// Part::record: the service record (5.3.3, 6.3.2.5) and its review by the management body.
#pragma once

#include "screen/service_review.h"

namespace anze::screen {

struct ServiceRecordState {
    Attempt attempt = {};
    ReviewState review = {};
};

void draw_service_record(const ServicePart& part, ServiceRecordState& state);

}  // namespace anze::screen
