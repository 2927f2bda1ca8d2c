#include "screen/people.h"

#include "screen/people_devices.h"
#include "screen/people_professionals.h"
#include "widget/chip.h"
#include "widget/navigation.h"

namespace anze::screen {
namespace {

using party::Insurer;
using party::ManagerTraining;
using party::Staff;

using widget::OnCard;
constexpr std::array<widget::Column, 4> staff_columns{{
    {.title = "姓名", .on_card = OnCard::title},
    {.title = "管理机构", .width = 104, .on_card = OnCard::chip},
    {.title = "年度培训", .width = 128, .on_card = OnCard::chip},
    {.title = "", .width = 104},
}};

// 5.2.1: the training of a manager in the year of that day; null when there was none yet.
const ledger::Entry<ManagerTraining>* training_of(const ScreenPart& part, const std::string& staff_id) {
    const auto& all = part.view.ledger.table<ManagerTraining>().all();
    const auto found = std::ranges::find_if(all, [&](const auto& each) {
        return !each.withdrawn() && each.value.staff_id == staff_id && each.value.held_on.year == part.view.today.year;
    });
    return found == all.end() ? nullptr : &*found;
}

widget::Cell training_cell(const ScreenPart& part, const ledger::Entry<Staff>& person) {
    if (!person.value.in_management_body)
        return {.text = "—", .secondary = true};
    if (const auto* training = training_of(part, person.id))
        return {.text = "✓ " + calendar::chinese_month_and_day(training->value.held_on), .tone = style::Tone::green};
    return {.text = "本年度未培训", .tone = style::Tone::orange};
}

widget::Cell training_button(const ScreenPart& part, const ledger::Entry<Staff>& person) {
    if (!person.value.in_management_body || !part.can_write())
        return {};
    const bool trained = training_of(part, person.id) != nullptr;
    return {.button = trained ? "查看培训" : "登记培训",
            .button_name = (trained ? "查看培训 " : "登记培训 ") + person.value.name};
}

widget::Cell cell_of(const ScreenPart& part, const ledger::Entry<Staff>& person, int column) {
    switch (column) {
    case 0:
        return {.text = person.value.name + (person.value.phone.empty() ? "" : " · " + person.value.phone)};
    case 1:
        if (person.value.in_management_body)
            return {.text = "管理机构", .tone = style::Tone::blue};
        return {.text = "—", .secondary = true};
    case 2:
        return training_cell(part, person);
    default:
        return training_button(part, person);
    }
}

void draw_staff(const ScreenPart& part, PeopleState& state) {
    std::vector<const ledger::Entry<Staff>*> staff;
    for (const auto& each : part.view.ledger.table<Staff>().all()) {
        if (!each.withdrawn())
            staff.push_back(&each);
    }
    const bool another_can_review =
        staff.size() > 1 && std::ranges::any_of(staff, [](const auto* each) { return each->value.in_management_body; });
    widget::begin_card("工作人员");
    widget::heading_with_clause("工作人员", "5.2.1");
    if (part.can_write()) {
        if (widget::button_at_right("添加工作人员", {.icon = style::Icon::plus}))
            state.person.show();
    }
    const auto event =
        widget::table("工作人员", staff_columns, static_cast<int>(staff.size()),
                      [&](int row, int column) { return cell_of(part, *staff[static_cast<std::size_t>(row)], column); },
                      state.staff, {.empty_text = "还没有工作人员"});
    if (event.clicked_button_row >= 0) {
        state.trained_id = staff[static_cast<std::size_t>(event.clicked_button_row)]->id;
        const auto* training = training_of(part, state.trained_id);
        state.training.show(training != nullptr ? training->id : std::string());
    } else if (event.clicked_row >= 0) {
        state.person.show(staff[static_cast<std::size_t>(event.clicked_row)]->id);
    }
    if (!another_can_review) {
        widget::status("服务记录由管理机构审核，审核人不能是编写人（5.3.3）：请至少登记 2 人，其中有管理机构的人。",
                       style::Tone::orange);
    }
    draw_record_dialog(part, state.person,
                       RecordForm<Staff>{.title = state.person.id.empty() ? "添加工作人员" : "修改工作人员",
                                         .stream = ledger::company_stream(),
                                         .width = 420});
    draw_record_dialog(part, state.training,
                       RecordForm<ManagerTraining>{.title = "管理人员培训",
                                                   .stream = ledger::company_stream(),
                                                   .fresh = {.staff_id = state.trained_id, .held_on = part.view.today},
                                                   .fresh_for = state.trained_id,
                                                   .draw_fields = edit_own_fields<ManagerTraining>,
                                                   .note = "管理人员每年至少接受 1 次专业技能培训（5.2.1）。",
                                                   .width = 480});
    widget::end_card();
}

void draw_insurer(const ScreenPart& part, PeopleState& state) {
    const auto& insurers = part.view.ledger.table<Insurer>().all();
    widget::begin_card("本公司");
    widget::heading_with_clause("本公司", "5.2.1");
    if (!insurers.empty()) {
        const auto& insurer = insurers.front();
        if (part.can_write()) {
            if (widget::button_at_right("修改", {.accessible_name = "修改本公司资料"}))
                state.insurer.show(insurer.id);
        }
        widget::show(insurer.value);
        if (insurer.value.complaint_channel.empty())
            widget::status("还没有填写投诉渠道：应告知投保单位（5.4.1.1）。", style::Tone::orange);
    }
    draw_record_dialog(part, state.insurer,
                       RecordForm<Insurer>{.title = "本公司资料", .stream = ledger::company_stream(), .width = 480});
    widget::end_card();
}

// Gives the part that is shown.
std::string_view draw_tabs(const Route& route, Wants& wants) {
    static constexpr std::array<std::string_view, 4> parts{"", staff_part, insurer_part, devices_part};
    static constexpr std::array<std::string_view, 4> labels{"专业技术人员", "工作人员", "本公司", "设备"};
    const auto found = std::ranges::find(parts, route.record_id);
    int current = found == parts.end() ? 0 : static_cast<int>(found - parts.begin());
    if (widget::tabs("人员与机构的各部分", labels, current))
        wants.go = Route{.page = Page::people, .record_id = std::string(parts[static_cast<std::size_t>(current)])};
    return parts[static_cast<std::size_t>(current)];
}

}  // namespace

void draw_people(const desk::View& view, const Route& route, PeopleState& state, Wants& wants) {
    const ScreenPart part{view, wants};
    widget::title("人员与机构");
    const std::string_view shown = draw_tabs(route, wants);
    if (shown == staff_part)
        draw_staff(part, state);
    else if (shown == insurer_part)
        draw_insurer(part, state);
    else if (shown == devices_part)
        draw_devices(part, state.devices);
    else
        draw_professionals(part, state);
}

}  // namespace anze::screen
