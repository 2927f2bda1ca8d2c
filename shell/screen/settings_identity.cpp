#include "screen/settings_identity.h"

#include "widget/button.h"
#include "widget/chip.h"
#include "widget/dialog.h"
#include "widget/input.h"
#include "widget/layout.h"
#include "widget/text.h"

namespace anze::screen {
namespace {

std::string_view next_file(const desk::Status& status) {
    if (status.side == record::Writer::unit)
        return "答复包";
    return status.role == party::DeviceRole::none ? "反馈包" : "现场包";
}

}  // namespace

void draw_identity(const desk::Status& status, SettingsState& state) {
    widget::begin_card("本机身份");
    widget::heading("本机身份与密钥");
    widget::label_value("身份", record::choice_label(status.side));
    widget::label_value("名称", status.owner_name);
    widget::label_value("经办人", status.actor);
    widget::label_value("密钥指纹", status.fingerprint);
    if (status.role != party::DeviceRole::none) {
        widget::label_value("用途", record::choice_label(status.role));
        widget::label_value("设备编号", status.public_key);
        if (widget::button("复制设备编号")) {
            ImGui::SetClipboardText(status.public_key.c_str());
            state.copied_number = status.public_key;
        }
        if (state.copied_number == status.public_key) {
            widget::beside(widget::chip_width("✓ 已复制"));
            widget::chip("✓ 已复制", style::Tone::green);
        }
        widget::secondary("把设备编号发给保险公司登记：“人员与机构”→“设备”。");
    }
    widget::secondary("对方第一次收到您的文件时，请通过电话或当面念出指纹，让对方逐组核对。");
    widget::label_value("密钥保护", status.passphrase_set ? "由口令保护，打开时需要输入" : "由本浏览器保护，未设口令");
    if (widget::button(status.passphrase_set ? "更换口令" : "设置口令", {.icon = style::Icon::key}))
        state.setting_passphrase = true;
    if (status.passphrase_set) {
        widget::beside(widget::button_width("取消口令"));
        if (widget::button("取消口令"))
            state.removing_passphrase = true;
    }
    // Nobody compares the key of somebody who only reads.
    if (status.side != record::Writer::viewer) {
        widget::beside(widget::button_width("更换签名密钥"));
        if (widget::button("更换签名密钥", {.disabled_reason = status.read_only_reason}))
            state.changing_key = true;
    }
    widget::end_card();
}

void draw_key_change(const desk::Status& status, SettingsState& state, Wants& wants) {
    if (!widget::begin_dialog("更换签名密钥", state.changing_key))
        return;
    widget::text(
        "会生成一把新密钥，以后写的内容都由它签名。旧密钥最后签名声明由新密钥接替，之后用旧密钥写的内容一律不计入。"
        "更换不能撤销。");
    widget::text("下次" + std::string(next_file(status)) +
                 "会带上新密钥：核实过旧密钥的一方收下时会看到新指纹，不用再核对。");
    widget::secondary("更换之前导出的备份里只有旧密钥，更换后请马上重新导出备份。怀疑旧密钥被别人拿到的，"
                      "请尽快更换，把新文件发给对方，并打电话核对新指纹。");
    if (status.role != party::DeviceRole::none)
        widget::secondary("这台设备还没有收下过现场包的，更换后请把新的设备编号发给保险公司重新登记。");
    if (status.passphrase_set)
        widget::password_input({.text = "口令", .required = true, .hint = "现在打开本机档案的口令"}, state.passphrase);
    const std::string_view lacking = status.passphrase_set && state.passphrase.empty() ? "请填写口令" : "";
    if (widget::button("生成新密钥并更换", {.kind = widget::ButtonKind::primary, .disabled_reason = lacking})) {
        wants.wishes.push_back(desk::ChangeKey{state.passphrase});
        state.changing_key = false;
    }
    widget::end_dialog();
}

}  // namespace anze::screen
