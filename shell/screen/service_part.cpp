#include "screen/service_part.h"

namespace anze::screen {

void ServicePart::go(Part part, std::string record_id) const {
    wants.go = Route{.page = Page::service,
                     .unit_id = route.unit_id,
                     .service_id = route.service_id,
                     .part = part,
                     .record_id = std::move(record_id)};
}

std::vector<widget::Option> group_options(const ledger::Case& joined) {
    std::vector<widget::Option> options;
    for (const auto* member : joined.group)
        options.push_back({member->id, member->value.name, member->value.qualification});
    return options;
}

}  // namespace anze::screen
