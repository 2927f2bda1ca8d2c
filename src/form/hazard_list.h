// The hazards of a service as a list on paper, with pictures.
#pragma once

#include "form/document.h"
#include "hazard/hazard.h"

namespace anze::form {

void add_hazard_list(Document& document, const std::vector<hazard::Hazard>& hazards);

}  // namespace anze::form
