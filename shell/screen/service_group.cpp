#include "screen/service_group.h"

#include "ledger/action/open_service.h"
#include "widget/chip.h"
#include "widget/dialog.h"

namespace anze::screen {
namespace {

std::vector<widget::Option> people_outside(const ServicePart& part) {
    std::vector<widget::Option> options;
    for (const auto& person : part.view.ledger.table<party::Professional>().all()) {
        const bool inside = std::ranges::any_of(
            part.joined.group, [&](const auto* member) { return member->value.professional_id == person.id; });
        if (!person.withdrawn() && !inside) {
            options.push_back(
                {person.id, person.value.name, std::string(record::choice_label(person.value.qualification))});
        }
    }
    return options;
}

void draw_joining(const ServicePart& part, GroupState& state) {
    if (!widget::begin_dialog("小组增加成员", state.joining))
        return;
    widget::input({.text = "专业技术人员", .required = true}, state.joins, people_outside(part));
    if (const auto* person = part.view.ledger.find<party::Professional>(state.joins)) {
        gap_list("这个人尚不计入专业技术人员", party::qualification_gaps(person->value, part.view.today));
        const ledger::Save<service::GroupMember> save{part.joined.name, {}, ledger::member_of(*person, false)};
        if (act_button(part, "加入小组", save, {}, state.attempt, {.kind = widget::ButtonKind::primary}))
            state.joining = false;
    }
    widget::end_dialog();
}

}  // namespace

void draw_group(const ServicePart& part, GroupState& state) {
    widget::begin_card("服务小组");
    widget::heading_with_clause("服务小组", "5.3.1");
    for (const auto* member : part.joined.group) {
        ImGui::PushID(member->id.c_str());
        widget::text(member->value.name);
        if (member->value.is_leader) {
            widget::beside(widget::chip_width("组长"));
            widget::chip("组长", style::Tone::blue);
        }
        if (part.can_write()) {
            widget::align_right(widget::text_width("退出"));
            if (widget::link("退出", "退出小组 " + member->value.name))
                state.leaving.ask(member->id);
        }
        widget::secondary(member->value.qualification + " · " + member->value.certificate);
        ImGui::PopID();
    }
    if (part.joined.group.empty())
        widget::status("小组还没有成员", style::Tone::orange);
    if (part.can_write() && widget::button("增加成员", {.icon = style::Icon::plus})) {
        state.joins.clear();
        state.joining = true;
    }
    if (state.joining)
        draw_joining(part, state);
    draw_withdrawal(part, "退出小组", "确认退出",
                    ledger::Withdraw<service::GroupMember>{state.leaving.id, state.leaving.reason}, state.leaving);
    widget::end_card();
}

}  // namespace anze::screen
