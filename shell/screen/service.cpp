#include "screen/service.h"

#include "screen/service_steps.h"
#include "widget/chip.h"
#include "widget/navigation.h"
#include "widget/notice.h"

namespace anze::screen {
namespace {

struct Tab {
    Part part = Part::plan;
    std::string label = {};
};

std::string out_of(std::string_view name, std::size_t done, std::size_t all) {
    if (all == 0)
        return std::string(name);
    return std::string(name) + " " + std::to_string(done) + "/" + std::to_string(all);
}

std::string counted(std::string_view name, std::size_t count) {
    return count == 0 ? std::string(name) : std::string(name) + " " + std::to_string(count);
}

Tab archive_tab(const ServicePart& part) {
    // What a viewer was not given would look as if it were missing.
    if (part.is_viewer())
        return {Part::archive, "档案"};
    std::size_t present = 0;
    std::size_t needed = 0;
    for (const auto& material : ledger::materials(part.view.ledger, part.joined)) {
        present += material.needed && material.present ? 1 : 0;
        needed += material.needed ? 1 : 0;
    }
    return {Part::archive, out_of("归档材料", present, needed)};
}

std::vector<Tab> tabs_of(const ServicePart& part) {
    const ledger::Case& joined = part.joined;
    const bool screening = joined.is_screening();
    const Tab found = screening ? Tab{Part::hazards, counted("隐患", joined.hazards.size())}
                                : Tab{Part::evidence, std::string(joined.kind().name)};
    if (part.on_unit_side())
        return {found, {Part::answer, "答复"}, {Part::archive, "档案"}};
    std::vector<Tab> tabs{{Part::plan, "方案"}, {Part::visit, "现场"}};
    const std::size_t lines = joined.checklist.size();
    if (screening)
        tabs.push_back({Part::checklist, out_of("排查清单", lines - joined.unchecked, lines)});
    tabs.insert(tabs.end(), {found,
                             {Part::record, "记录与审核"},
                             {Part::feedback, "反馈"},
                             {Part::answer, "单位答复"},
                             {Part::call_back, "回访"},
                             archive_tab(part)});
    return tabs;
}

std::string title_of(const ledger::Case& joined) {
    if (joined.visit == nullptr || !joined.is_screening())
        return joined.service->value.title;
    const service::Visit& visit = joined.visit->value;
    const calendar::Date day = visit.first_day_on.is_set() ? visit.first_day_on : visit.planned_on;
    return "隐患排查 · " + calendar::chinese_date(day);
}

void draw_way_here(const ServicePart& part) {
    const std::string& unit = part.joined.unit != nullptr ? part.joined.unit->value.name : part.route.unit_id;
    const std::string_view parts[] = {"投保单位", unit, part.joined.service->value.title};
    const int pressed = widget::breadcrumb(parts);
    if (pressed == 0)
        part.wants.go = Route{.page = Page::units};
    if (pressed == 1)
        part.wants.go = Route{.page = Page::unit, .unit_id = part.route.unit_id};
}

void draw_title(const ServicePart& part, const std::vector<FlowStep>& all, Part shown) {
    widget::title(title_of(part.joined));
    const ledger::Stage stage = part.joined.stage();
    const std::string_view stage_label = ledger::stage_label(stage);
    widget::beside(widget::chip_width(stage_label));
    widget::chip(stage_label, stage == ledger::Stage::done ? style::Tone::green : style::Tone::orange);
    const std::size_t current = current_step(all);
    if (!part.on_insurer_side() || current == all.size() || part_of_step(current) == shown)
        return;
    const std::string next = "下一步：" + std::string(all[current].name);
    widget::align_right(widget::button_width(next));
    if (widget::button(next))
        part.go(part_of_step(current));
}

// The part of the address, or the first when this side does not see that one.
Part part_shown(const Route& route, const std::vector<Tab>& tabs) {
    const auto found = std::ranges::find(tabs, route.part, &Tab::part);
    return found == tabs.end() ? tabs.front().part : found->part;
}

void draw_tabs(const ServicePart& part, const std::vector<Tab>& tabs, Part shown) {
    std::vector<std::string_view> labels;
    for (const Tab& tab : tabs)
        labels.push_back(tab.label);
    int current = static_cast<int>(std::ranges::find(tabs, shown, &Tab::part) - tabs.begin());
    if (widget::tabs("服务的各部分", labels, current))
        part.go(tabs[static_cast<std::size_t>(current)].part);
}

void draw_head(const ServicePart& part, const std::vector<Tab>& tabs, Part shown) {
    const std::vector<FlowStep> steps = service_steps(part.joined, part.view.calendar);
    draw_way_here(part);
    draw_title(part, steps, shown);
    // The hazards need the height.
    if (!part.on_unit_side() && shown != Part::hazards) {
        const int pressed = draw_flow("服务流程", steps, part.view.today);
        if (pressed >= 0)
            part.go(part_of_step(static_cast<std::size_t>(pressed)));
    }
    draw_tabs(part, tabs, shown);
}

void draw_part(const ServicePart& part, Part shown, ServiceState& state) {
    switch (shown) {
    case Part::plan:
        return draw_plan(part, state.plan);
    case Part::visit:
        return draw_visit(part, state.visit);
    case Part::checklist:
        return draw_checklist(part, state.checklist);
    case Part::evidence:
        return draw_evidence(part, state.evidence);
    case Part::hazards:
        return draw_service_hazards(part, state.hazards);
    case Part::record:
        return draw_service_record(part, state.record);
    case Part::feedback:
        return draw_service_feedback(part, state.feedback);
    case Part::answer:
        return draw_answer(part, state.answer);
    case Part::call_back:
        return draw_call_back(part, state.call_back);
    case Part::archive:
        return draw_archive(part, state.archive);
    }
}

// Once for each change, not for each frame.
void join(const desk::View& view, const Route& route, ServiceState& state) {
    if (std::exchange(state.version, view.version) == view.version)
        return;
    const auto stream = view.ledger.stream_number(ledger::service_stream(route.unit_id, route.service_id));
    state.joined = stream ? ledger::case_of(view.ledger, *stream) : ledger::Case{};
}

}  // namespace

void draw_service(const desk::View& view, const Route& route, ServiceState& state, Wants& wants) {
    if (state.service_id != route.service_id)
        state = ServiceState{.service_id = route.service_id};
    join(view, route, state);
    if (state.joined.service == nullptr) {
        if (widget::empty_state(style::Icon::todo, "找不到这次服务。", "回到投保单位"))
            wants.go = Route{.page = Page::units};
        return;
    }
    const ServicePart part{{view, wants}, state.joined, route};
    const std::vector<Tab> tabs = tabs_of(part);
    const Part shown = part_shown(route, tabs);
    // On a phone one hazard fills the screen.
    const bool alone = style::phone() && shown == Part::hazards && !route.record_id.empty();
    if (!alone)
        draw_head(part, tabs, shown);
    draw_part(part, shown, state);
}

}  // namespace anze::screen
