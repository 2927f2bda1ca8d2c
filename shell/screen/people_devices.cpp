#include "screen/people_devices.h"

#include "crypto/crypto.h"
#include "ledger/action/revoke_device.h"
#include "ledger/partner.h"
#include "record/text.h"
#include "widget/chip.h"

namespace anze::screen {
namespace {

using party::MemberDevice;
using DeviceEntry = const ledger::Entry<MemberDevice>*;
using widget::OnCard;

constexpr std::array<widget::Column, 4> columns{{
    {.title = "使用人", .on_card = OnCard::title},
    {.title = "用途", .width = 120},
    {.title = "状态", .width = 150, .on_card = OnCard::chip},
    {.title = "", .width = 84},
}};

std::string holder_of(const ledger::Ledger& ledger, const MemberDevice& device) {
    const std::string organization = ledger::organization_name(ledger, device.organization_id);
    return device.holder + (organization.empty() ? "" : " · " + organization);
}

widget::Cell cell_of(const ScreenPart& part, DeviceEntry device, int column) {
    const MemberDevice& value = device->value;
    switch (column) {
    case 0:
        return {.text = holder_of(part.view.ledger, value)};
    case 1:
        return {.text = std::string(record::choice_label(value.role)), .secondary = true};
    case 2:
        if (value.revoked_on.is_set())
            return {.text = calendar::to_string(value.revoked_on) + " 停用", .tone = style::Tone::neutral};
        return {.text = "使用中", .tone = style::Tone::green};
    default:
        if (!part.can_write() || value.revoked_on.is_set())
            return {};
        return {.button = "停用", .button_name = "停用 " + value.holder};
    }
}

// The fingerprint is computed from the number, so that what is compared is what will count.
std::string fingerprint_of(std::string_view number) {
    const auto key = crypto::public_key_of(number);
    return key ? crypto::fingerprint(*key) : std::string();
}

std::vector<widget::Option> organizations_of(const ScreenPart& part, party::DeviceRole role) {
    std::vector<widget::Option> options;
    for (const auto* each : ledger::company_records<party::ServiceOrganization>(part.view.ledger)) {
        if (each->value.kind == party::organization_kind(role))
            options.push_back({each->id, each->value.name, {}});
    }
    return options;
}

void draw_fields(const ScreenPart& part, MemberDevice& device, const std::vector<record::Error>& errors) {
    widget::EditOptions options{.keys = {record::key_of(&MemberDevice::holder), record::key_of(&MemberDevice::role)},
                                .errors = errors,
                                .options = [&](std::string_view) { return organizations_of(part, device.role); }};
    if (party::organization_kind(device.role) != party::OrganizationKind::none)
        options.keys.push_back(record::key_of(&MemberDevice::organization_id));
    else
        device.organization_id.clear();
    options.keys.push_back(record::key_of(&MemberDevice::public_key));
    widget::edit(device, options);
    device.public_key = record::narrow(device.public_key);
    device.fingerprint = fingerprint_of(device.public_key);
    if (!device.fingerprint.empty()) {
        widget::label_value("指纹", device.fingerprint);
        widget::secondary("请对方在那台设备的“设置”里看密钥指纹，八组字符逐组核对，一致再保存。");
    } else if (!device.public_key.empty()) {
        widget::status("设备编号不完整：在那台设备的“设置”里复制整串，粘贴到这里。", style::Tone::orange);
    }
}

void draw_registration(const ScreenPart& part, DevicesState& state) {
    draw_record_dialog(
        part, state.dialog,
        RecordForm<MemberDevice>{
            .title = "登记设备",
            .stream = ledger::company_stream(),
            .fresh = {.registered_on = part.view.today},
            .draw_fields = [&](MemberDevice& device, const auto& errors) { draw_fields(part, device, errors); },
            .note = "那台设备第一次打开时选“服务人员的设备”。",
            .width = 520});
}

void draw_revocation(const ScreenPart& part, DevicesState& state) {
    const auto* device = part.view.ledger.find<MemberDevice>(state.to_revoke);
    bool open = device != nullptr;
    if (!open)
        return;
    const std::string text =
        device->value.holder + "的设备停用后，它之后写的内容一律不再计入，本部已经收到的不受影响。停用不能撤销。";
    const auto answer = widget::confirm("停用设备", text, "停用", "再想想", open, widget::ButtonKind::danger);
    if (answer == widget::Answer::yes)
        part.act(ledger::RevokeDevice{.member_device_id = state.to_revoke});
    if (answer == widget::Answer::yes || !open)
        state.to_revoke.clear();
}

}  // namespace

void draw_devices(const ScreenPart& part, DevicesState& state) {
    std::vector<DeviceEntry> devices;
    for (const auto& each : part.view.ledger.table<MemberDevice>().all())
        devices.push_back(&each);
    widget::begin_card("登记的设备");
    widget::heading("登记的设备");
    if (part.can_write() && !devices.empty() && widget::button_at_right("登记设备", {.icon = style::Icon::plus}))
        state.dialog.show();
    if (devices.empty()) {
        widget::secondary(
            "专业技术人员的平板、同事的电脑、受托服务机构和经纪人的电脑登记在这里，就能带走服务去填写，再带回来合并。");
        if (part.can_write() && widget::button("登记设备", {.icon = style::Icon::plus}))
            state.dialog.show();
    } else {
        const auto at = [&](int row) { return devices[static_cast<std::size_t>(row)]; };
        const auto event = widget::table(
            "登记的设备", columns, static_cast<int>(devices.size()),
            [&](int row, int column) { return cell_of(part, at(row), column); }, state.table);
        if (event.clicked_button_row >= 0)
            state.to_revoke = at(event.clicked_button_row)->id;
    }
    draw_registration(part, state);
    draw_revocation(part, state);
    widget::end_card();
}

}  // namespace anze::screen
