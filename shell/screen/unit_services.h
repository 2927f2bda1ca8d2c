// The services that a unit was given, and the beginning of the next one (5.3.1, 5.3.2).
#pragma once

#include "screen/unit_part.h"

namespace anze::screen {

struct ServicesState {
    bool opening = false;
    std::string plan_id = {};
    code::ServiceItem item = code::ServiceItem::none;
    std::string title = {};
    calendar::Date planned_on = {};
    std::vector<bool> starter_areas = {};
    Attempt attempt = {};
    Awaited opened = {};
};

// Asks for what a service begins with; asked for by a button on the page.
void begin_service(const UnitPart& part, ServicesState& state);
// Why no service can begin; empty when one can.
std::string service_hindrance(const UnitPart& part);

// One of its services, to choose; the newest first.
std::vector<widget::Option> service_options(const UnitPart& part);

void draw_services(const UnitPart& part, ServicesState& state);

}  // namespace anze::screen
