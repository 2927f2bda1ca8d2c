#include "screen/people.h"

#include "screen/people_professionals.h"
#include "widget/chip.h"

namespace anze::screen {
namespace {

using party::Insurer;
using party::Staff;

using widget::OnCard;
constexpr std::array<widget::Column, 3> staff_columns{{
    {.title = "姓名", .on_card = OnCard::title},
    {.title = "管理机构", .width = 120, .on_card = OnCard::chip},
    {.title = "联系电话", .width = 150},
}};

widget::Cell cell_of(const Staff& person, int column) {
    switch (column) {
    case 0:
        return {.text = person.name};
    case 1:
        if (person.in_management_body)
            return {.text = "管理机构", .tone = style::Tone::blue};
        return {.text = "—", .secondary = true};
    default:
        return {.text = person.phone};
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
                      [&](int row, int column) { return cell_of(staff[static_cast<std::size_t>(row)]->value, column); },
                      state.staff, {.empty_text = "还没有工作人员"});
    if (event.clicked_row >= 0)
        state.person.show(staff[static_cast<std::size_t>(event.clicked_row)]->id);
    if (!another_can_review) {
        widget::status("服务记录由管理机构审核，审核人不能是编写人（5.3.3）：请至少登记 2 人，其中有管理机构的人。",
                       style::Tone::orange);
    }
    draw_record_dialog(part, state.person,
                       RecordForm<Staff>{.title = state.person.id.empty() ? "添加工作人员" : "修改工作人员",
                                         .stream = ledger::company_stream(),
                                         .width = 420});
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

}  // namespace

void draw_people(const desk::View& view, const Route&, PeopleState& state, Wants& wants) {
    const ScreenPart part{view, wants};
    widget::title("人员与机构");
    draw_professionals(part, state);
    widget::begin_columns(2);
    draw_staff(part, state);
    widget::next_column();
    draw_insurer(part, state);
    widget::end_columns();
}

}  // namespace anze::screen
