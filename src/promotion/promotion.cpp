#include "promotion/promotion.h"

#include "record/gaps.h"

#include <algorithm>

namespace anze::promotion {

// 6.6.2.2 each year a catalogue of new processes, technologies, materials or equipment is obtained
std::vector<record::Error> catalogue_gaps(std::span<const CatalogueItem> items, int year) {
    if (std::ranges::contains(items, record::Count{year}, &CatalogueItem::year))
        return {};
    return {{std::to_string(year) + " 年还没有获取新工艺、新技术、新材料或新设备目录，请收集后登记",
             std::string(record::key_of(&CatalogueItem::year)), "6.6.2.2"}};
}

// 6.6.1 achievements and equipment are presented on site, by phone, by network tools or at a seminar
std::vector<record::Error> event_gaps(const PromotionEvent& event) {
    record::Gaps gaps("6.6.1");
    gaps.check(event);
    gaps.need(!event.item_names.empty(), &PromotionEvent::item_names, "请写明推介了哪些科技成果或技术装备");
    return gaps.take();
}

}  // namespace anze::promotion
