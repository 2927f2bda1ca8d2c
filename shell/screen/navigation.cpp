#include "screen/navigation.h"

#include "ledger/duty.h"
#include "screen/pages.h"
#include "semantics/semantics.h"
#include "widget/dialog.h"
#include "widget/layout.h"
#include "widget/navigation.h"

namespace anze::screen {
namespace {

struct Entry {
    Page page;
    style::Icon icon;
    std::string_view section;      // a heading stands before the first of a section
    std::string_view short_label;  // not empty: one of the few on a phone's bar
};

constexpr float side_bar_gap = 1;

constexpr std::array entries{
    Entry{Page::todo, style::Icon::todo, "", "待办"},
    Entry{Page::units, style::Icon::building, "", "单位"},
    Entry{Page::hazards, style::Icon::warning, "", "隐患"},
    Entry{Page::archives, style::Icon::archive, "", ""},
    Entry{Page::complaints, style::Icon::speech, "", ""},
    Entry{Page::people, style::Icon::person, "管理", ""},
    Entry{Page::organizations, style::Icon::building, "管理", ""},
    Entry{Page::regimes, style::Icon::archive, "管理", ""},
    Entry{Page::fees, style::Icon::archive, "管理", ""},
    Entry{Page::roster, style::Icon::import_, "交换", ""},
    Entry{Page::bundle, style::Icon::export_, "交换", "收发包"},
    Entry{Page::conflicts, style::Icon::more, "交换", ""},
    Entry{Page::settings, style::Icon::settings, "本机", ""},
    Entry{Page::about, style::Icon::lock, "本机", ""},
};

std::string count_of(std::size_t count) {
    return count == 0 ? std::string() : std::to_string(count);
}

std::size_t urgent_duties(const desk::View& view) {
    return static_cast<std::size_t>(std::ranges::count_if(
        view.duties, [](const ledger::Duty& each) { return each.state != ledger::DutyState::coming; }));
}

std::size_t number_of(auto records) {
    return static_cast<std::size_t>(std::ranges::distance(records));
}

std::string figure_of(const desk::View& view, Page page) {
    switch (page) {
    case Page::todo:
        return count_of(urgent_duties(view));
    case Page::units:
        return count_of(number_of(view.ledger.table<party::InsuredUnit>().counting()));
    case Page::hazards:
        return count_of(number_of(view.ledger.table<hazard::Hazard>().counting()));
    case Page::complaints:
        return count_of(
            static_cast<std::size_t>(std::ranges::count(view.duties, ledger::Place::complaint, &ledger::Duty::place)));
    case Page::conflicts:
        return count_of(view.ledger.records_in_conflict());
    default:
        return {};
    }
}

// Once for each change, not for each frame.
void count(const desk::View& view, NavigationState& state) {
    if (std::exchange(state.version, view.version) == view.version)
        return;
    for (const Entry& entry : entries)
        state.figures[static_cast<std::size_t>(entry.page)] = figure_of(view, entry.page);
}

bool is_urgent(Page page) {
    return page == Page::todo || page == Page::complaints || page == Page::conflicts;
}

// A unit and its services are reached through the list of units.
Page entry_of(Page page, record::Writer side) {
    if (page == Page::unit || page == Page::service)
        return side == record::Writer::unit ? Page::todo : Page::units;
    return page;
}

widget::NavigationItem item_of(const Entry& entry, const desk::View& view, const Route& route,
                               const NavigationState& state) {
    return {.label = page_title(entry.page),
            .icon = entry.icon,
            .badge = state.figures[static_cast<std::size_t>(entry.page)],
            .urgent = is_urgent(entry.page),
            .current = entry_of(route.page, view.status.side) == entry.page};
}

void draw_more(const desk::View& view, const Route& route, NavigationState& state, Wants& wants) {
    if (!widget::begin_dialog("更多", state.more_open))
        return;
    for (const Entry& entry : entries) {
        if (!entry.short_label.empty() || !is_offered(entry.page, view.status))
            continue;
        if (widget::navigation_item(item_of(entry, view, route, state))) {
            wants.go = Route{.page = entry.page};
            state.more_open = false;
        }
    }
    widget::end_dialog();
}

}  // namespace

void draw_side_bar(const desk::View& view, const Route& route, NavigationState& state, Wants& wants) {
    count(view, state);
    semantics::begin_group(semantics::Role::navigation, "页面");
    // All of it in sight on a screen 768 px high.
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(ImGui::GetStyle().ItemSpacing.x, side_bar_gap));
    std::string_view section;
    for (const Entry& entry : entries) {
        if (!is_offered(entry.page, view.status))
            continue;
        if (entry.section != section)
            widget::navigation_heading(entry.section);
        section = entry.section;
        if (widget::navigation_item(item_of(entry, view, route, state)))
            wants.go = Route{.page = entry.page};
    }
    ImGui::PopStyleVar();
    semantics::end_group();
}

bool has_phone_bar(const Route& route) {
    const bool inside = route.page == Page::complaints && !route.record_id.empty();
    return route.page != Page::unit && route.page != Page::service && !inside;
}

void draw_phone_bar(const desk::View& view, const Route& route, NavigationState& state, Wants& wants) {
    count(view, state);
    semantics::begin_group(semantics::Role::navigation, "页面");
    const auto shown = [&](const Entry& each) {
        return !each.short_label.empty() && is_offered(each.page, view.status);
    };
    const auto count = static_cast<float>(std::ranges::count_if(entries, shown) + 1);
    const float width = ImGui::GetContentRegionAvail().x / count;
    bool on_bar = false;
    for (const Entry& entry : entries) {
        if (!shown(entry))
            continue;
        widget::NavigationItem item = item_of(entry, view, route, state);
        item.short_label = entry.short_label;
        on_bar = on_bar || item.current;
        if (widget::bottom_bar_item(item, width))
            wants.go = Route{.page = entry.page};
        ImGui::SameLine(0, 0);
    }
    if (widget::bottom_bar_item({.label = "更多", .icon = style::Icon::more, .current = !on_bar}, width))
        state.more_open = true;
    semantics::end_group();
    draw_more(view, route, state, wants);
}

}  // namespace anze::screen
