#include "screen/unit_services.h"

#include "screen/duty_words.h"
#include "service/starter_checklist.h"
#include "widget/chip.h"

namespace anze::screen {
namespace {

std::string date_text(calendar::Date date) {
    return date.is_set() ? calendar::to_string(date) : "—";
}

std::vector<widget::Option> agreed_plans(const UnitPart& part) {
    std::vector<widget::Option> options;
    for (const auto* plan : part.file.plans) {
        if (!plan->value.agreed_on.is_set())
            continue;
        const auto* policy = part.view.ledger.find<policy::Policy>(plan->value.policy_id);
        options.push_back({plan->id, calendar::chinese_date(plan->value.agreed_on) + "商定的方案",
                           policy != nullptr ? policy->value.number : ""});
    }
    return options;
}

std::vector<service::ChecklistItem> chosen_lines(const std::vector<bool>& chosen_areas) {
    const auto areas = service::starter_areas();
    auto lines = service::starter_checklist();
    std::erase_if(lines, [&](const service::ChecklistItem& line) {
        return !chosen_areas[static_cast<std::size_t>(std::ranges::find(areas, line.area) - areas.begin())];
    });
    return lines;
}

std::vector<code::ServiceItem> planned_items(const UnitPart& part, const std::string& plan_id) {
    const auto* plan = part.view.ledger.find<plan::ServicePlan>(plan_id);
    return plan != nullptr ? plan->value.items : std::vector<code::ServiceItem>();
}

// Of the kinds in the plan; nothing to choose where there is one.
void choose_item(const UnitPart& part, ServicesState& state) {
    const auto items = planned_items(part, state.plan_id);
    if (!items.empty() && !std::ranges::contains(items, state.item))
        state.item = items.front();
    if (items.size() < 2)
        return;
    std::vector<std::string_view> labels;
    for (const code::ServiceItem item : items)
        labels.push_back(record::choice_label(item));
    int chosen = static_cast<int>(std::ranges::find(items, state.item) - items.begin());
    if (widget::choose({.text = "服务项目", .required = true}, labels, chosen) && chosen >= 0)
        state.item = items[static_cast<std::size_t>(chosen)];
}

void draw_opening(const UnitPart& part, ServicesState& state) {
    if (!widget::begin_dialog("开始一次服务", state.opening, 560))
        return;
    widget::secondary("小组成员取自方案的服务团队，到场前再与单位确认项目、措施和时间（5.3.2）。");
    const auto plans = agreed_plans(part);
    if (plans.size() > 1)
        widget::input({.text = "依据的服务方案", .required = true}, state.plan_id, plans);
    choose_item(part, state);
    const bool screening = state.item == code::ServiceItem::hazard_screening;
    if (state.item == code::ServiceItem::other)
        widget::input({.text = "服务名称", .hint = "与单位商定的项目，例如 安全生产会议"}, state.title);
    const ledger::OpenService action{.plan_id = state.plan_id,
                                     .planned_on = state.planned_on,
                                     .checklist = screening ? chosen_lines(state.starter_areas)
                                                            : std::vector<service::ChecklistItem>(),
                                     .item = state.item,
                                     .title = state.item == code::ServiceItem::other ? state.title : std::string()};
    const bool tried = !state.attempt.draft_name.empty();
    widget::input({.text = "计划到场日期",
                   .required = true,
                   .error = tried && !state.planned_on.is_set() ? "请填写计划到场日期" : ""},
                  state.planned_on);
    if (screening) {
        widget::choose_several(
            {.text = "排查清单先用这些区域", .hint = "通用清单只是起点，之后按单位情况增删（6.3.2.2）"},
            service::starter_areas(), state.starter_areas);
    }
    if (act_button(part, "开始", action, "open_service", state.attempt,
                   {.kind = widget::ButtonKind::primary, .accessible_name = "确认开始服务"})) {
        state.opening = false;
        state.opened.begin(part.view);
    }
    widget::end_dialog();
}

void draw_line(const UnitPart& part, const ledger::Case& joined) {
    const auto stage = joined.stage();
    const std::string& title = joined.service->value.title;
    ImGui::PushID(joined.name.service_id.c_str());
    if (widget::link(title, "打开 " + title)) {
        part.wants.go = Route{.page = Page::service,
                              .unit_id = joined.name.unit_id,
                              .service_id = joined.name.service_id,
                              .part = Part::visit};
    }
    const std::string label(ledger::stage_label(stage));
    widget::beside(widget::chip_width(label));
    widget::chip(label, stage == ledger::Stage::done ? style::Tone::green : style::Tone::blue);
    const auto& duties = part.view.duties;
    const auto duty = std::ranges::find(duties, joined.stream, &ledger::Duty::stream);
    if (duty != duties.end()) {
        const TimeLeft left = time_left(*duty);
        widget::beside(widget::chip_width(left.text));
        widget::chip(left.text, left.tone);
        widget::beside(widget::clause_tag_width(duty->clause));
        widget::clause_tag(duty->clause);
    }
    std::string words = "经办 " + joined.service->value.clerk;
    if (joined.is_screening())
        words = "隐患 " + std::to_string(joined.hazards.size()) + " 项 · " + words;
    if (joined.visit != nullptr)
        words = "计划到场 " + date_text(joined.visit->value.planned_on) + " · " + words;
    widget::secondary(words);
    ImGui::PopID();
}

}  // namespace

std::string service_hindrance(const UnitPart& part) {
    if (!agreed_plans(part).empty())
        return {};
    return part.file.plans.empty() ? "请先制定服务方案，并与单位协商确定（5.3.1）"
                                   : "服务方案还没有与单位协商确定：打开方案，填写协商确定日期（5.3.1）";
}

void begin_service(const UnitPart& part, ServicesState& state) {
    state.plan_id = agreed_plans(part).front().id;
    state.starter_areas.assign(service::starter_areas().size(), false);
    state.attempt = {};
    state.opening = true;
}

std::vector<widget::Option> service_options(const UnitPart& part) {
    std::vector<widget::Option> options;
    for (const ledger::StreamNumber stream : part.file.services) {
        const auto* service = part.view.ledger.table<service::Service>().first_in(stream);
        options.push_back({service->id, service->value.title, calendar::to_string(service->value.opened_on)});
    }
    return options;
}

void draw_services(const UnitPart& part, ServicesState& state) {
    if (state.opened.arrived(part.view)) {
        const auto& name = part.view.ledger.stream_of(part.file.services.front());
        part.wants.go =
            Route{.page = Page::service, .unit_id = name.unit_id, .service_id = name.service_id, .part = Part::visit};
    }
    widget::begin_card("服务");
    widget::heading("服务");
    bool first = true;
    for (const ledger::StreamNumber service : part.file.services) {
        if (!first)
            widget::divider();
        first = false;
        draw_line(part, ledger::case_of(part.view.ledger, service));
    }
    if (part.file.services.empty())
        widget::secondary("还没有开展过服务。方案商定后，从右上角开始一次服务。");
    draw_opening(part, state);
    widget::end_card();
}

}  // namespace anze::screen
