// Inputs that choose from the code lists: the name is what the record keeps.
#pragma once

#include "calendar/date.h"
#include "widget/input.h"

namespace anze::screen {

// Table 9: the lower list follows the upper one; chosen first, it sets the upper one.
void choose_category(const widget::Label& label, std::string& category, const widget::Label& lower_label,
                     std::string& subcategory, calendar::Date on);

// From the list in force on that day. A name of another version stays, says which, and what stands in its place now.
void choose_from_code_list(widget::Label label, std::string& name, std::string_view list_id, calendar::Date on);

}  // namespace anze::screen
