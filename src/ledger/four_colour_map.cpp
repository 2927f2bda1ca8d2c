#include "ledger/four_colour_map.h"

#include "ledger/in_order.h"

namespace anze::ledger {
namespace {

bool is_at(const ListedRisk& risk, const std::string& place) {
    return risk.rating.is_set() && risk.entry->value.site_address == place;
}

}  // namespace

std::vector<AreaOnMap> areas_on_map(const Ledger& ledger, const RiskCase& risks, StreamNumber stream,
                                    std::string_view floor_plan_id) {
    std::vector<AreaOnMap> areas;
    for (const auto* area : in_order<risk::RiskArea>(ledger, stream)) {
        if (area->value.floor_plan_id != floor_plan_id)
            continue;
        AreaOnMap& each = areas.emplace_back(area);
        for (const ListedRisk& risk : risks.risks) {
            if (!is_at(risk, area->value.name))
                continue;
            ++each.risks;
            each.level = std::max(each.level, risk.rating.level);
        }
    }
    return areas;
}

std::vector<std::string> places_without_area(const Ledger& ledger, const RiskCase& risks, StreamNumber stream) {
    const auto areas = in_order<risk::RiskArea>(ledger, stream);
    std::vector<std::string> places;
    for (const ListedRisk& risk : risks.risks) {
        const std::string& place = risk.entry->value.site_address;
        const bool is_drawn = std::ranges::contains(areas, place, [](const auto* area) { return area->value.name; });
        if (!place.empty() && risk.rating.is_set() && !is_drawn && !std::ranges::contains(places, place))
            places.push_back(place);
    }
    return places;
}

}  // namespace anze::ledger
