#include "screen/risk_map_paper.h"

#include "form/four_colour_map.h"
#include "ledger/company_records.h"
#include "screen/risk_level.h"

namespace anze::screen {
namespace {

form::Drawing drawing_of(const risk::FloorPlan& plan, const std::vector<ledger::AreaOnMap>& areas) {
    form::Drawing drawing;
    if (!plan.pictures.empty())
        drawing.picture = plan.pictures.front();
    for (const ledger::AreaOnMap& each : areas) {
        drawing.areas.push_back({.name = each.area->value.name,
                                 .level = each.level_words(),
                                 .colour = std::string(map_colour(each.level)),
                                 .outline = each.area->value.outline});
    }
    return drawing;
}

std::vector<form::MapLegendLine> legend_of(const std::vector<ledger::AreaOnMap>& areas) {
    std::vector<form::MapLegendLine> legend;
    for (const auto& choice : record::Choices<risk::Level>::list) {
        form::MapLegendLine line{.level = std::string(choice.label),
                                 .colour_name = std::string(risk::colour_word(choice.value)),
                                 .colour = std::string(map_colour(choice.value))};
        for (const ledger::AreaOnMap& each : areas) {
            line.areas += each.level == choice.value ? 1 : 0;
            line.risks += each.level == choice.value ? each.risks : 0;
        }
        legend.push_back(std::move(line));
    }
    return legend;
}

}  // namespace

form::Document risk_map_paper(const ServicePart& part, const ledger::Entry<risk::FloorPlan>& plan,
                              const std::vector<ledger::AreaOnMap>& areas, form::Paper paper) {
    form::FourColourMap map{.insurer_name = ledger::own_insurer(part.view.ledger).name,
                            .plan_name = plan.value.name,
                            .printed_on = part.view.today,
                            .drawing = drawing_of(plan.value, areas),
                            .legend = legend_of(areas)};
    if (part.joined.unit != nullptr)
        map.unit_name = part.joined.unit->value.name;
    return form::four_colour_map_document(map, paper);
}

}  // namespace anze::screen
