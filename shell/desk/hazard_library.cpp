// The delivered library of hazards comes as the same list that a person's own is taken in from.
#include "desk/hazard_library.h"

#include "desk/desk.h"
#include "roster/record_lists.h"

namespace anze::desk {

void Desk::read_hazard_library() {
    if (hazard_library_.reading || !hazard_library_.entries.empty())
        return;
    hazard_library_ = {.reading = true};
    ports_.files.read_hazard_library([this](record::Result<std::string> text) {
        const auto list = std::move(text).and_then(
            [](std::string&& csv) { return roster::read_record_list<hazard::LibraryEntry>(std::move(csv)); });
        hazard_library_ = {.error = list ? std::string() : list.error().message};
        if (list) {
            for (const auto& row : list->rows)
                hazard_library_.entries.push_back(row.value);
        }
        ++version_;
        changed_();
    });
}

}  // namespace anze::desk
