#include "code/code_list.h"

#include "code/tables.h"

#include <algorithm>
#include <array>

namespace anze::code {

namespace {

using calendar::Date;

const std::array lists{
    CodeList{.id = list_id::accident_type,
             .name = "事故类别",
             .version = "GB 6441-1986",
             .source = "GB 6441-1986《企业职工伤亡事故分类》，2026年7月1日起由 GB 6441-2025 代替",
             .confidence = Confidence::corroborated,
             .codes_are_ours = true,
             .valid_to = Date{2026, 6, 30},
             .items = accident_types_1986},
    CodeList{.id = list_id::accident_type,
             .name = "事故类别",
             .version = "GB 6441-2025",
             .source = "GB 6441-2025《生产安全事故分类与编码》，2026年7月1日起实施；官方编码和第27类的名称未核实",
             .confidence = Confidence::corroborated,
             .codes_are_ours = true,
             .valid_from = Date{2026, 7, 1},
             .items = accident_types_2025,
             .successions = accident_types_since_1986},
    CodeList{.id = list_id::hazard_category,
             .name = "隐患分类",
             .version = "通行两级分类",
             .source = "各地隐患排查系统通行的两级分类；DB51/T 2768-2021、DB5101/T 118-2021 原文未取得",
             .confidence = Confidence::corroborated,
             .codes_are_ours = true,
             .items = hazard_categories},
    CodeList{.id = list_id::hazard_factor,
             .name = "危险和有害因素",
             .version = "GB/T 13861-2022",
             .source = "GB/T 13861-2022《生产过程危险和有害因素分类与代码》，只到大类",
             .confidence = Confidence::single_source,
             .items = hazard_factors},
    CodeList{.id = list_id::high_risk_field,
             .name = "高危行业领域",
             .version = "本规范第6章与应急〔2025〕27号并集",
             .source = "本规范第6章；应急〔2025〕27号《安全生产责任保险实施办法》第二条",
             .confidence = Confidence::corroborated,
             .codes_are_ours = true,
             .items = high_risk_fields},
    CodeList{.id = list_id::industry,
             .name = "国民经济行业",
             .version = "GB/T 4754-2017",
             .source = "GB/T 4754-2017《国民经济行业分类》门类和大类",
             .confidence = Confidence::corroborated,
             .items = industries},
};

bool is_valid_on(const CodeList& list, Date on) {
    return list.valid_from <= on && (!list.valid_to.is_set() || on <= list.valid_to);
}

}  // namespace

std::string_view confidence_label(Confidence confidence) {
    switch (confidence) {
    case Confidence::official:
        return "官方原文";
    case Confidence::corroborated:
        return "多处转载一致";
    case Confidence::single_source:
        return "单一来源";
    case Confidence::unconfirmed:
        break;
    }
    return "未经证实";
}

std::span<const CodeList> code_lists() {
    return lists;
}

const CodeList* list_on(std::string_view id, Date on) {
    const auto found =
        std::ranges::find_if(lists, [&](const CodeList& list) { return list.id == id && is_valid_on(list, on); });
    return found == lists.end() ? nullptr : &*found;
}

const Item* find(const CodeList& list, std::string_view code) {
    const auto found = std::ranges::find(list.items, code, &Item::code);
    return found == list.items.end() ? nullptr : &*found;
}

const Item* find(std::string_view id, std::string_view code, Date on) {
    const CodeList* list = list_on(id, on);
    return list == nullptr ? nullptr : find(*list, code);
}

const Item* find_by_name(const CodeList& list, std::string_view name) {
    const auto found = std::ranges::find(list.items, name, &Item::name);
    return found == list.items.end() ? nullptr : &*found;
}

const CodeList* other_list_with(std::string_view id, std::string_view name, Date on) {
    const CodeList* current = list_on(id, on);
    if (current == nullptr || find_by_name(*current, name) != nullptr)
        return nullptr;
    const auto found = std::ranges::find_if(
        lists, [&](const CodeList& list) { return list.id == id && find_by_name(list, name) != nullptr; });
    return found == lists.end() ? nullptr : &*found;
}

const Item* successor(std::string_view id, std::string_view name, Date on) {
    const CodeList* older = other_list_with(id, name, on);
    const CodeList* current = list_on(id, on);
    if (older == nullptr || !older->valid_to.is_set() || calendar::add_days(older->valid_to, 1) != current->valid_from)
        return nullptr;
    const auto found = std::ranges::find(current->successions, find_by_name(*older, name)->code, &Succession::from);
    return found == current->successions.end() ? nullptr : find(*current, found->to);
}

}  // namespace anze::code
