#include "screen/service_risk_map.h"

#include "ledger/four_colour_map.h"
#include "ledger/in_order.h"
#include "screen/risk_level.h"
#include "screen/risk_map_paper.h"
#include "widget/chip.h"
#include "widget/navigation.h"

namespace anze::screen {
namespace {

using risk::FloorPlan;
using risk::RiskArea;
using Areas = std::vector<ledger::AreaOnMap>;

void draw_plan_dialog(const ServicePart& part, RiskMapState& state) {
    draw_record_dialog(part, state.plan_dialog,
                       RecordForm<FloorPlan>{
                           .title = "平面图",
                           .stream = part.joined.name,
                           .gaps = risk::floor_plan_gaps,
                           .gaps_heading = "画四色图还缺",
                           .note = "添加厂区或车间的平面图，没有图纸的可以拍照；一张图一个平面。",
                       });
}

// A new one has the outline that was drawn; a known one keeps its own, unless it was drawn anew.
void draw_area_dialog(const ServicePart& part, const ledger::RiskCase& risks, const ledger::Entry<FloorPlan>& plan,
                      RiskMapState& state) {
    RecordForm<RiskArea> form{.title = "四色图区域", .stream = part.joined.name, .fresh_for = plan.id};
    form.draw_fields = [&](RiskArea& value, const std::vector<record::Error>& errors) {
        value.floor_plan_id = plan.id;
        if (state.map.drawn.is_set())
            value.outline = state.map.drawn;
        widget::edit(value, {.keys = {record::key_of(&RiskArea::name)}, .errors = errors});
        const auto places = ledger::places_without_area(part.view.ledger, risks, part.joined.stream);
        if (!places.empty())
            widget::secondary("风险清单中还没有画出的场所：");
        for (const std::string& place : places) {
            if (&place != &places.front())
                widget::beside(widget::button_width(place));
            if (widget::button(place))
                value.name = place;
        }
    };
    if (draw_record_dialog(part, state.area_dialog, form))
        state.map.end_drawing();
}

// True when the outline is said to be whole.
bool draw_drawing_tools(widget::OutlineMapState& map) {
    widget::status(map.drawn.is_set() ? "再点第一个顶点，或按“完成轮廓”。"
                                      : "沿区域边界依次点出顶点，至少三个；键盘用方向键移动、回车落点。",
                   style::Tone::blue);
    const bool is_closed =
        widget::button("完成轮廓", {.kind = widget::ButtonKind::primary,
                                    .disabled_reason = map.drawn.is_set() ? "" : "至少要有三个顶点"});
    widget::beside(widget::button_width("退回一点"));
    if (widget::button("退回一点", {.disabled_reason = map.drawn.corners.empty() ? "还没有顶点" : ""}))
        map.drawn.corners.pop_back();
    widget::beside(widget::button_width("不画了"));
    if (widget::button("不画了", {.kind = widget::ButtonKind::ghost}))
        map.end_drawing();
    return is_closed;
}

void draw_area_tools(const Areas& areas, RiskMapState& state) {
    if (widget::button("画区域", {.kind = widget::ButtonKind::primary})) {
        state.map.begin_drawing();
        state.area_dialog = {};
    }
    if (state.map.selected < 0)
        return;
    const std::string& id = areas[static_cast<std::size_t>(state.map.selected)].area->id;
    widget::beside(widget::button_width("名称…"));
    if (widget::button("名称…"))
        state.area_dialog.show(id);
    widget::beside(widget::button_width("重画轮廓"));
    if (widget::button("重画轮廓")) {
        state.map.begin_drawing();
        state.area_dialog = {.id = id};
    }
}

void draw_paper_tools(const ServicePart& part, const ledger::Entry<FloorPlan>& plan, const Areas& areas) {
    const auto offer = [&](std::string_view label, form::Paper paper) {
        widget::beside(widget::button_width(label, {.icon = style::Icon::print}));
        if (widget::button(label, {.icon = style::Icon::print}))
            part.wants.wishes.push_back(desk::Print{risk_map_paper(part, plan, areas, paper)});
    };
    offer("打印四色图 A3", form::Paper::a3_landscape);
    offer("打印四色图 A4", form::Paper::a4_landscape);
    widget::beside(widget::button_width("四色图 PNG"));
    if (widget::button("四色图 PNG")) {
        part.wants.wishes.push_back(
            desk::SaveDocument{risk_map_paper(part, plan, areas, form::Paper::a3_landscape), form::FileKind::picture});
    }
}

void draw_plan(const ServicePart& part, const ledger::RiskCase& risks, const ledger::Entry<FloorPlan>& plan,
               RiskMapState& state) {
    const Areas areas = ledger::areas_on_map(part.view.ledger, risks, part.joined.stream, plan.id);
    std::vector<widget::MapArea> shown;
    for (const ledger::AreaOnMap& each : areas) {
        shown.push_back({.name = each.area->value.name,
                         .level = each.level_words(),
                         .colour = map_ink(each.level),
                         .outline = &each.area->value.outline});
    }
    const std::string_view picture =
        plan.value.pictures.empty() ? std::string_view() : std::string_view(plan.value.pictures.front().sha256);
    if (picture.empty())
        return widget::status("这张平面图还没有图片，请打开“平面图…”添加。", style::Tone::orange);
    const auto event = widget::outline_map("四色图 " + plan.value.name, picture, shown, part.can_write(), state.map);
    bool is_closed = event.is_closed;
    if (state.map.is_drawing)
        is_closed = draw_drawing_tools(state.map) || is_closed;
    else if (part.can_write())
        draw_area_tools(areas, state);
    if (is_closed)
        state.area_dialog.open = true;
    if (event.moved) {
        const auto* area = areas[static_cast<std::size_t>(state.map.selected)].area;
        RiskArea changed = area->value;
        changed.outline = *event.moved;
        part.act(ledger::Save<RiskArea>{part.joined.name, area->id, changed});
    }
    if (!state.map.is_drawing && !areas.empty())
        draw_paper_tools(part, plan, areas);
    draw_area_dialog(part, risks, plan, state);
}

}  // namespace

void draw_risk_map(const ServicePart& part, const ledger::RiskCase& risks, RiskMapState& state) {
    const auto plans = ledger::in_order<FloorPlan>(part.view.ledger, part.joined.stream);
    widget::begin_card("安全风险四色图");
    widget::heading_with_clause("安全风险四色图", "6.2.1.2");
    if (plans.empty())
        widget::secondary("还没有平面图。先添加平面图，再画出区域：每个区域按风险清单中同名场所的最高等级着色。");
    state.plan = std::clamp(state.plan, 0, std::max(0, static_cast<int>(plans.size()) - 1));
    if (plans.size() > 1) {
        std::vector<std::string_view> names;
        for (const auto* each : plans)
            names.push_back(each->value.name);
        if (widget::tabs("平面图", names, state.plan))
            state.map = {};
    }
    if (!plans.empty())
        draw_plan(part, risks, *plans[static_cast<std::size_t>(state.plan)], state);
    if (part.can_write() && !state.map.is_drawing) {
        if (widget::button("添加平面图"))
            state.plan_dialog.show();
        if (!plans.empty()) {
            widget::beside(widget::button_width("平面图…"));
            if (widget::button("平面图…"))
                state.plan_dialog.show(plans[static_cast<std::size_t>(state.plan)]->id);
        }
    }
    draw_plan_dialog(part, state);
    widget::end_card();
}

}  // namespace anze::screen
