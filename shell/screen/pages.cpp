#include "screen/pages.h"

#include <array>

namespace anze::screen {

void draw_page(const desk::View& view, const Route& route, PageStates& states, Wants& wants) {
    switch (route.page) {
    case Page::todo:
        if (view.status.side == record::Writer::unit)
            return draw_unit_home(view, route, states.unit_home, wants);
        if (view.status.side == record::Writer::viewer)
            return draw_viewer_home(view, wants);
        return draw_todo(view, route, states.todo, wants);
    case Page::units:
        return draw_units(view, route, states.units, wants);
    case Page::unit:
        return draw_unit(view, route, states.unit, wants);
    case Page::service:
        return draw_service(view, route, states.service, wants);
    case Page::hazards:
        return draw_hazards(view, route, states.hazards, wants);
    case Page::archives:
        return draw_archives(view, route, states.archives, wants);
    case Page::complaints:
        return draw_complaints(view, route, states.complaints, wants);
    case Page::bundle:
        return draw_bundle(view, route, states.bundle, wants);
    case Page::conflicts:
        return draw_conflicts(view, route, states.conflicts, wants);
    case Page::people:
        return draw_people(view, route, states.people, wants);
    case Page::organizations:
        return draw_organizations(view, route, states.organizations, wants);
    case Page::regimes:
        return draw_regimes(view, route, states.regimes, wants);
    case Page::fees:
        return draw_fees(view, route, states.fees, wants);
    case Page::roster:
        return draw_roster(view, route, states.roster, wants);
    case Page::settings:
        return draw_settings(view, route, states.settings, wants);
    case Page::about:
        return draw_about(view, route, states.about, wants);
    }
}

std::string_view page_title(Page page) {
    static constexpr std::array<std::string_view, 16> titles{
        "待办",     "投保单位",   "投保单位", "服务",     "隐患",   "档案", "投诉", "人员与机构",
        "服务机构", "制度与目录", "费用台账", "导入名册", "收发包", "冲突", "设置", "关于"};
    return titles[static_cast<std::size_t>(page)];
}

bool is_offered(Page page, const desk::Status& status) {
    const bool is_of_house = page == Page::people || page == Page::organizations || page == Page::regimes ||
                             page == Page::fees || page == Page::roster;
    if (status.side == record::Writer::insurer)
        return status.role == party::DeviceRole::none || !is_of_house;
    const bool is_kept = page == Page::units || page == Page::unit || page == Page::archives;
    return !is_of_house && (!is_kept || status.side == record::Writer::viewer);
}

Route offered(const Route& route, const desk::Status& status) {
    return is_offered(route.page, status) ? route : Route{};
}

}  // namespace anze::screen
