// 安全风险四色图 (Annex C 3.2): one floor plan with its areas in the colour of their highest risk, on A3 or A4.
#pragma once

#include "form/document.h"

namespace anze::form {

struct MapLegendLine {
    std::string level = {};
    std::string colour_name = {};
    std::string colour = {};  // "#rrggbb"
    std::size_t areas = 0;
    std::size_t risks = 0;
};

struct FourColourMap {
    std::string insurer_name = {};
    std::string unit_name = {};
    std::string plan_name = {};
    std::string method = {};  // by which profile the levels were judged
    calendar::Date printed_on = {};
    Drawing drawing = {};
    std::vector<MapLegendLine> legend = {};
};

Document four_colour_map_document(const FourColourMap& map, Paper paper);

}  // namespace anze::form
