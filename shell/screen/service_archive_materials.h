// The nine kinds of material of a service's file (7.1.2), and until when it is kept (7.2).
#pragma once

#include "screen/service_part.h"

namespace anze::screen {

void draw_materials(const ServicePart& part, const std::vector<archive::MaterialState>& materials);

std::string keep_until_text(const ServicePart& part, calendar::Date archived_on);
void draw_keeping(const ServicePart& part, calendar::Date archived_on);

}  // namespace anze::screen
