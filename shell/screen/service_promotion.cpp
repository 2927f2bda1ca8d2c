#include "screen/service_promotion.h"

#include "promotion/promotion.h"
#include "widget/notice.h"

namespace anze::screen {
namespace {

using promotion::CatalogueItem;
using promotion::PromotionEvent;

// The unit does not have the catalogue: what was chosen there is also written down by name.
void write_names(const ledger::Ledger& ledger, const PromotionEvent& before, PromotionEvent& event) {
    const auto name_of = [&](const std::string& id) {
        const auto* item = ledger.find<CatalogueItem>(id);
        return item != nullptr ? item->value.name : std::string();
    };
    for (const std::string& id : before.catalogue_item_ids) {
        if (!std::ranges::contains(event.catalogue_item_ids, id))
            std::erase(event.item_names, name_of(id));
    }
    for (const std::string& id : event.catalogue_item_ids) {
        const std::string name = name_of(id);
        const bool is_new = !std::ranges::contains(before.catalogue_item_ids, id);
        if (is_new && !name.empty() && !std::ranges::contains(event.item_names, name))
            event.item_names.push_back(name);
    }
}

std::vector<std::string_view> keys_shown(const ServicePart& part) {
    std::vector<std::string_view> keys{record::key_of(&PromotionEvent::form), record::key_of(&PromotionEvent::held_on)};
    if (!part.on_unit_side())
        keys.push_back(record::key_of(&PromotionEvent::catalogue_item_ids));
    keys.insert(keys.end(), {record::key_of(&PromotionEvent::item_names), record::key_of(&PromotionEvent::told_persons),
                             record::key_of(&PromotionEvent::response)});
    return keys;
}

// What is presented comes out of the catalogue of the year, which is kept elsewhere.
void draw_way_to_catalogue(const ServicePart& part) {
    const auto items = reference_options(part, record::type<CatalogueItem>.key, part.joined.name);
    if (!part.can_write() || !items.empty())
        return;
    constexpr std::string_view words = "新工艺、新技术、新材料、新设备目录还是空的，每年应获取并登记（6.6.2.2）。";
    if (widget::banner(style::Tone::blue, words, "去登记目录"))
        part.wants.go = Route{.page = Page::regimes};
}

}  // namespace

void draw_promotion(const ServicePart& part, PromotionState& state) {
    const ledger::Ledger& ledger = part.view.ledger;
    RecordSection<PromotionEvent> section{
        .face = {.title = "科技推广活动",
                 .clause = "6.6.1",
                 .add_label = "登记推介活动",
                 .empty_text = "还没有登记。通过现场、电话、网络或研讨会推介后，写明推介了什么、告知了谁、单位的意向。",
                 .keys = {record::key_of(&PromotionEvent::item_names), record::key_of(&PromotionEvent::held_on),
                          record::key_of(&PromotionEvent::form), record::key_of(&PromotionEvent::told_persons)},
                 .can_write = part.can_write()},
        .entries = ledger.table<PromotionEvent>().in(part.joined.stream),
        .form = {.stream = part.joined.name,
                 .fresh = {.held_on = part.view.today},
                 .keys = keys_shown(part),
                 .follow = [&ledger](const PromotionEvent& before,
                                     PromotionEvent& event) { write_names(ledger, before, event); }},
        .gaps = [](const ledger::Entry<PromotionEvent>& event) { return promotion::event_gaps(event.value); }};
    draw_way_to_catalogue(part);
    draw_records(part, section, state.events);
}

}  // namespace anze::screen
