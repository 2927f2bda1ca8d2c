// promotion/: new technology for work safety: the catalogue of each year, and how units are told of it (6.6,
// Annex C.3.6).
#pragma once

#include "calendar/date.h"
#include "record/attachment.h"
#include "record/type.h"

#include <span>

namespace anze::promotion {

// 6.6.2.2
enum class ItemKind : std::uint8_t { none, process, technology, material, equipment };

// One entry of a catalogue that somebody published or updated.
struct CatalogueItem {
    record::Count year = {};  // whose catalogue of the insurer it belongs to
    ItemKind kind = ItemKind::none;
    std::string name = {};
    std::string publisher = {};
    std::string source = {};
    calendar::Date published_on = {};
    std::string summary = {};
    bool operator==(const CatalogueItem&) const = default;
};

// 6.6.1
enum class Form : std::uint8_t { none, on_site, phone, network, seminar };

struct PromotionEvent {
    Form form = Form::none;
    calendar::Date held_on = {};
    std::vector<std::string> catalogue_item_ids = {};
    std::vector<std::string> item_names = {};  // as they were: the unit does not have the catalogue
    std::string told_persons = {};
    std::string response = {};
    std::vector<record::Attachment> photos = {};
    bool operator==(const PromotionEvent&) const = default;
};

// 6.6.2.2: whether the insurer has obtained a catalogue in that year.
std::vector<record::Error> catalogue_gaps(std::span<const CatalogueItem> items, int year);

// 6.6.1
std::vector<record::Error> event_gaps(const PromotionEvent& event);

}  // namespace anze::promotion

namespace anze::record {

template <>
struct Choices<promotion::ItemKind> {
    static constexpr std::array list{
        Choice{promotion::ItemKind::process, "process", "新工艺"},
        Choice{promotion::ItemKind::technology, "technology", "新技术"},
        Choice{promotion::ItemKind::material, "material", "新材料"},
        Choice{promotion::ItemKind::equipment, "equipment", "新设备"},
    };
};
template <>
struct Choices<promotion::Form> {
    static constexpr std::array list{
        Choice{promotion::Form::on_site, "on_site", "现场交流"},
        Choice{promotion::Form::phone, "phone", "电话"},
        Choice{promotion::Form::network, "network", "网络工具"},
        Choice{promotion::Form::seminar, "seminar", "技术交流研讨会"},
    };
};

template <>
inline constexpr auto fields<promotion::CatalogueItem> = std::tuple{
    field(&promotion::CatalogueItem::year, "year", "年度").required(),
    field(&promotion::CatalogueItem::kind, "kind", "类别").required(),
    field(&promotion::CatalogueItem::name, "name", "名称").required().longest(100),
    field(&promotion::CatalogueItem::publisher, "publisher", "发布单位").required().longest(100),
    field(&promotion::CatalogueItem::source, "source", "出处").longest(200).hint("文件名称、文号或网址"),
    field(&promotion::CatalogueItem::published_on, "published_on", "发布或更新日期"),
    field(&promotion::CatalogueItem::summary, "summary", "简介").long_text(),
};
static_assert(covers_every_member<promotion::CatalogueItem>);
template <>
inline constexpr TypeInfo type<promotion::CatalogueItem>{"technology_catalogue_item", "新技术目录", Stream::company,
                                                         Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<promotion::CatalogueItem> = true;

template <>
inline constexpr auto fields<promotion::PromotionEvent> = std::tuple{
    field(&promotion::PromotionEvent::form, "form", "推介形式").required(),
    field(&promotion::PromotionEvent::held_on, "held_on", "推介日期").required().legal_weight(),
    field(&promotion::PromotionEvent::catalogue_item_ids, "catalogue_item_ids", "目录中的项目")
        .refers("technology_catalogue_item"),
    field(&promotion::PromotionEvent::item_names, "item_names", "推介的科技成果和技术装备")
        .hint("每行写一项；从目录中选的自动写上"),
    field(&promotion::PromotionEvent::told_persons, "told_persons", "告知的人员").required().longest(200),
    field(&promotion::PromotionEvent::response, "response", "单位意向").long_text(),
    field(&promotion::PromotionEvent::photos, "photos", "现场照片"),
};
static_assert(covers_every_member<promotion::PromotionEvent>);
template <>
inline constexpr TypeInfo type<promotion::PromotionEvent>{"promotion_event", "科技推广活动", Stream::service,
                                                          Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<promotion::PromotionEvent> = true;

}  // namespace anze::record
