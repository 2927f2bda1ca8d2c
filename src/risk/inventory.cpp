#include "risk/inventory.h"

#include "record/gaps.h"

namespace anze::risk {
namespace {

// The standard names every column but the remarks.
template <class R>
std::vector<record::Error> gaps_of(const R& row, std::initializer_list<std::string R::*> columns) {
    record::Gaps gaps("C.3.2");
    for (const auto member : columns)
        gaps.need(!(row.*member).empty(), member, "请填写" + std::string(record::label_of(member)));
    return gaps.take();
}

}  // namespace

// C.3.2 the list of activities names place, task, activity, step, what is used and the hazards
std::vector<record::Error> activity_gaps(const Activity& activity) {
    return gaps_of(activity, {&Activity::workplace, &Activity::task, &Activity::activity, &Activity::step,
                              &Activity::equipment, &Activity::hazard_factors});
}

// C.3.2 the list of equipment names place, equipment and the hazards
std::vector<record::Error> equipment_gaps(const Equipment& equipment) {
    return gaps_of(equipment, {&Equipment::workplace, &Equipment::name, &Equipment::hazard_factors});
}

}  // namespace anze::risk
