// What several papers of a risk assessment have alike.
#pragma once

#include "form/risk_papers.h"

#include <algorithm>

namespace anze::form {

// With its heading and the name of its file.
Document risk_document(const RiskPapersContent& content, std::string_view name, Paper paper);
// Who made, checked and approved, with the days; blank to be signed where nothing is written.
void add_sign_off(Document& document, const risk::SignOff& sign_off);
// By what was judged, and whether anybody compared it with its source.
void add_criteria(Document& document, const std::vector<const risk::Criteria*>& criteria);

// The criteria of a table's lines, each once.
template <class Line>
std::vector<const risk::Criteria*> criteria_of(const std::vector<Line>& lines) {
    std::vector<const risk::Criteria*> all;
    for (const Line& line : lines) {
        if (line.criteria != nullptr && !std::ranges::contains(all, line.criteria))
            all.push_back(line.criteria);
    }
    return all;
}

}  // namespace anze::form
