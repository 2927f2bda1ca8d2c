#include "ledger/evidence.h"
#include "promotion/promotion.h"

#include <set>

namespace anze::ledger {
namespace {

using promotion::CatalogueItem;
using promotion::PromotionEvent;

std::string name_of(const PromotionEvent& event) {
    return std::string(record::choice_label(event.form)) + "（" + calendar::to_string(event.held_on) + "）";
}

std::vector<CatalogueItem> catalogue(const Ledger& ledger) {
    std::vector<CatalogueItem> items;
    for (const auto& each : ledger.table<CatalogueItem>().all()) {
        if (!each.withdrawn())
            items.push_back(each.value);
    }
    return items;
}

}  // namespace

// 6.6.1 6.6.2.2 at least one event, each with what was presented to whom, out of the catalogue of its year
std::vector<record::Error> promotion_evidence_gaps(const Ledger& ledger, const Case& each) {
    const auto events = ledger.table<PromotionEvent>().in(each.stream);
    if (events.empty()) {
        return {{"还没有登记推介活动，请至少登记一次：形式、日期、推介的成果和告知的人员",
                 std::string(record::type<PromotionEvent>.key), "6.6.1"}};
    }
    std::vector<record::Error> gaps;
    std::set<int> years;
    for (const auto* event : events) {
        years.insert(event->value.held_on.year);
        std::ranges::move(gaps_of(name_of(event->value), promotion::event_gaps(event->value)),
                          std::back_inserter(gaps));
    }
    const auto items = catalogue(ledger);
    for (const int year : years)
        std::ranges::move(promotion::catalogue_gaps(items, year), std::back_inserter(gaps));
    return gaps;
}

}  // namespace anze::ledger
