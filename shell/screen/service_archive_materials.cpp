#include "screen/service_archive_materials.h"

#include "widget/chip.h"

namespace anze::screen {
namespace {

using archive::Material;
using archive::MaterialState;

// Where what is missing is made; nothing for what comes from outside.
std::optional<Route> place_of(const ServicePart& part, Material material) {
    const auto within = [&](Part place) {
        return Route{.page = Page::service,
                     .unit_id = part.joined.name.unit_id,
                     .service_id = part.joined.name.service_id,
                     .part = place};
    };
    switch (material) {
    case Material::entrustment_contract:
        return Route{.page = Page::organizations};
    case Material::plan:
        return within(Part::plan);
    case Material::people:
        return within(Part::visit);
    case Material::service_record:
        return within(Part::record);
    case Material::fee_account:
        return Route{.page = Page::unit, .unit_id = part.joined.name.unit_id, .record_id = std::string(fees_card)};
    case Material::call_back:
        return within(Part::call_back);
    case Material::complaint:
        return Route{.page = Page::complaints};
    default:
        return std::nullopt;
    }
}

void draw_chip(const MaterialState& state) {
    const std::string_view word = state.present ? "✓ 已有" : state.needed ? "缺" : "不需要";
    widget::align_right(widget::chip_width(word));
    widget::chip(word, state.present ? style::Tone::green : state.needed ? style::Tone::orange : style::Tone::neutral);
}

void draw_material(const ServicePart& part, const MaterialState& state) {
    const std::string_view name = record::choice_label(state.material);
    ImGui::PushID(static_cast<int>(state.material));
    widget::text(name);
    draw_chip(state);
    if (!state.present && !state.note.empty())
        widget::secondary(state.note);
    const auto place = place_of(part, state.material);
    if (!state.present && state.needed && place && part.can_write()) {
        if (widget::link("去补齐", "去补齐 " + std::string(name)))
            part.wants.go = *place;
    }
    ImGui::PopID();
}

}  // namespace

void draw_materials(const ServicePart& part, const std::vector<archive::MaterialState>& materials) {
    widget::begin_card("归档材料");
    widget::heading_with_clause("归档材料", "7.1.2");
    bool first = true;
    for (const MaterialState& state : materials) {
        if (!std::exchange(first, false))
            widget::divider();
        draw_material(part, state);
    }
    widget::end_card();
}

std::string keep_until_text(const ServicePart& part, calendar::Date archived_on) {
    const calendar::Date policy_end =
        part.joined.policy != nullptr ? part.joined.policy->value.ends_on : calendar::Date{};
    return calendar::chinese_date(archive::keep_until(archived_on, policy_end));
}

void draw_keeping(const ServicePart& part, calendar::Date archived_on) {
    widget::label_value("保存至", keep_until_text(part, archived_on));
    widget::secondary("从归档日和保险止期中较晚的一天起至少 5 年。");
    widget::beside(widget::clause_tag_width("7.2"));
    widget::clause_tag("7.2");
}

}  // namespace anze::screen
