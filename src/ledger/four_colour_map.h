// The areas of a floor plan, each with the highest risk that names it as its place (Annex C 3.2).
#pragma once

#include "ledger/risk_case.h"
#include "risk/four_colour_map.h"

namespace anze::ledger {

struct AreaOnMap {
    const Entry<risk::RiskArea>* area = nullptr;
    risk::Level level = risk::Level::none;  // none: no risk was judged there
    std::size_t risks = 0;

    std::string level_words() const { return risks == 0 ? "未评估" : std::string(record::choice_label(level)); }
};

// `risks`: those of the service whose stream that is.
std::vector<AreaOnMap> areas_on_map(const Ledger& ledger, const RiskCase& risks, StreamNumber stream,
                                    std::string_view floor_plan_id);

// Places of judged risks that no area of any plan is called by, each once.
std::vector<std::string> places_without_area(const Ledger& ledger, const RiskCase& risks, StreamNumber stream);

}  // namespace anze::ledger
