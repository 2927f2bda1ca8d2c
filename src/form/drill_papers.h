// The papers of an emergency drill (6.5.2.3, Annex C.3.5): its plan, its script, the report that evaluates it, and the
// summary. What the record of a drill lacks is room to write by hand.
#pragma once

#include "emergency/emergency.h"
#include "form/parts.h"

namespace anze::form {

enum class DrillPaper : std::uint8_t { plan, script, evaluation, summary };

struct DrillContent {
    Parties parties = {};
    std::string plan_title = {};  // of the emergency plan that was drilled
    emergency::Drill drill = {};
};

std::string_view drill_paper_name(DrillPaper paper);
Document drill_document(const DrillContent& content, DrillPaper paper);

}  // namespace anze::form
