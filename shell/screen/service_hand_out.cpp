#include "screen/service_hand_out.h"

#include "ledger/action/certify_device.h"
#include "ledger/partner.h"
#include "widget/dialog.h"

namespace anze::screen {
namespace {

std::vector<widget::Option> devices_in_use(const ledger::Ledger& ledger) {
    std::vector<widget::Option> options;
    for (const auto& each : ledger.table<party::MemberDevice>().all()) {
        const std::string organization = ledger::organization_name(ledger, each.value.organization_id);
        if (!each.withdrawn() && !each.value.revoked_on.is_set())
            options.push_back({each.id, each.value.holder,
                               std::string(record::choice_label(each.value.role)) +
                                   (organization.empty() ? "" : " · " + organization)});
    }
    return options;
}

void draw_taking_out(const ServicePart& part, const std::vector<widget::Option>& devices, HandOutState& state) {
    if (!widget::begin_dialog("带到另一台设备", state.open, 480))
        return;
    widget::secondary(
        "导出一个现场包，在那台设备上打开。两边都能继续填写，带回来时合并；同一处写得不同的，在“冲突”里并排选定。");
    widget::input({.text = "设备", .required = true}, state.member_device_id, devices);
    const std::string hindrance =
        part.hindrance(part.refusals(ledger::CertifyDevice{state.member_device_id, part.joined.stream}));
    const std::string reason = state.member_device_id.empty() ? "请选择一台设备" : hindrance;
    if (widget::button(
            "导出现场包",
            {.kind = widget::ButtonKind::primary, .icon = style::Icon::export_, .disabled_reason = reason})) {
        part.wants.wishes.push_back(desk::ExportBundle{.unit_id = part.joined.name.unit_id,
                                                       .service_ids = {part.joined.name.service_id},
                                                       .member_device_id = state.member_device_id});
        state.open = false;
    }
    widget::end_dialog();
}

}  // namespace

void draw_hand_out(const ServicePart& part, HandOutState& state) {
    if (!part.can_write())
        return;
    if (part.on_member_device()) {
        if (widget::button("导出现场包，带回保险公司", {.icon = style::Icon::export_}))
            part.wants.wishes.push_back(desk::ExportBundle{.unit_id = part.joined.name.unit_id});
        return;
    }
    const auto devices = devices_in_use(part.view.ledger);
    if (devices.empty())
        return;
    if (widget::button("带到另一台设备", {.icon = style::Icon::export_}))
        state.open = true;
    draw_taking_out(part, devices, state);
}

}  // namespace anze::screen
