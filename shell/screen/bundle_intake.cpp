#include "screen/bundle_intake.h"

#include "crypto/crypto.h"
#include "ledger/known_key.h"
#include "screen/bundle.h"
#include "screen/bundle_changes.h"
#include "screen/bundle_result.h"
#include "widget/chip.h"
#include "widget/figures.h"
#include "widget/fingerprint.h"
#include "widget/notice.h"

namespace anze::screen {
namespace {

void forget(const ScreenPart& part) {
    part.wants.wishes.push_back(desk::ForgetBundle{});
}

void draw_refused(const ScreenPart& part, const desk::BundleIntake& intake) {
    widget::heading("不能收下");
    widget::secondary(intake.file_name);
    widget::status(intake.error, style::Tone::red);
    widget::text("文件没有收下，本机的档案没有变化。请让对方重新导出后再发一次。");
    if (widget::button("打开另一个文件", {.kind = widget::ButtonKind::primary, .icon = style::Icon::import_}))
        pick_bundle(part.wants);
    widget::beside(widget::button_width("关闭"));
    if (widget::button("关闭", {.accessible_name = "关闭不能收下的文件"}))
        forget(part);
}

void draw_facts(const desk::BundleIntake& intake) {
    const bundle::Preview& preview = intake.preview;
    widget::label_value("来自", preview.manifest.issuer.name + "（" +
                                    std::string(record::choice_label(preview.manifest.issuer.side)) + "）");
    widget::label_value("发给", preview.manifest.audience.name);
    widget::label_value("投保单位", preview.unit_name);
    widget::label_value("导出时间", moment_text(preview.manifest.created_seconds));
    widget::label_value("内容", std::to_string(preview.operations) + " 条记录操作（其中新的 " +
                                    std::to_string(preview.new_operations) + " 条），照片 " +
                                    std::to_string(preview.photos) + " 张");
}

// Another key of the same party: a new device, or somebody who pretends.
const party::TrustedKey* earlier_key(const ledger::Ledger& ledger, const bundle::Manifest& manifest) {
    const party::TrustedKey* found = nullptr;
    for (const auto& each : ledger.table<party::TrustedKey>().all()) {
        // One for every unit is known by its owner: a viewer is given things by several insurers.
        const bool same_owner = each.value.unit_id.empty() ? each.value.owner_name == manifest.issuer.name
                                                           : each.value.unit_id == manifest.unit_id;
        const bool same_party = each.value.writer == manifest.issuer.side && same_owner;
        if (!each.withdrawn() && same_party && each.value.public_key != manifest.issuer_device)
            found = &each.value;
    }
    return found;
}

// What it wrote since then does not count: better known before it is taken in.
void warn_of_ended_key(const ledger::Ledger& ledger, const bundle::Manifest& manifest) {
    if (ledger::keys_since(ledger, manifest.issuer_device).size() > 1)
        widget::status("对方已更换这个密钥，更换之后用它写的内容收下也不计入。请让对方用新密钥重新导出。",
                       style::Tone::red);
    for (const auto& each : ledger.table<party::MemberDevice>().all()) {
        const party::MemberDevice& device = each.value;
        if (device.revoked_on.is_set() &&
            std::ranges::contains(ledger::keys_since(ledger, device.public_key), manifest.issuer_device))
            widget::status(device.holder + "的这台设备 " + calendar::chinese_date(device.revoked_on) +
                               "已停用，停用之后写的内容收下也不计入。",
                           style::Tone::red);
    }
}

void tell_of_new_key(const std::string& replaced_key) {
    const auto replaced = crypto::public_key_of(replaced_key);
    if (!replaced)
        return;
    widget::status("对方更换了签名密钥，上面是新密钥的指纹。您核实过的旧密钥已签名声明由它接替，不用再核对。",
                   style::Tone::blue);
    widget::secondary("旧密钥的指纹：" + crypto::fingerprint(*replaced) +
                      "。对方没有说过要更换的，请先打电话问清楚再收下。");
}

void draw_trust(const ScreenPart& part, const desk::BundleIntake& intake) {
    widget::heading("对方指纹");
    const std::string_view word = intake.issuer_trusted ? "✓ 已核实" : "未核实";
    widget::beside(widget::chip_width(word));
    widget::chip(word, intake.issuer_trusted ? style::Tone::green : style::Tone::orange);
    widget::fingerprint("对方指纹", intake.preview.fingerprint);
    warn_of_ended_key(part.view.ledger, intake.preview.manifest);
    tell_of_new_key(intake.replaced_key);
    if (intake.issuer_trusted)
        return;
    widget::text("请打电话或当面，让对方在自己的“收发包”里读出“本机指纹”，八组字符逐组核对。");
    widget::secondary("不要只凭发来文件的同一个聊天窗口核对：能换文件的人也能换指纹。");
    if (const auto* earlier = earlier_key(part.view.ledger, intake.preview.manifest)) {
        widget::status("注意：" + calendar::chinese_date(earlier->compared_on) +
                           " 核实过对方的另一个密钥。对方换了电脑或浏览器才会这样，请务必问清楚。",
                       style::Tone::red);
    }
    if (widget::button("指纹一致，信任", {.kind = widget::ButtonKind::primary,
                                          .icon = style::Icon::key,
                                          .disabled_reason = part.view.status.read_only_reason})) {
        part.wants.wishes.push_back(desk::TrustIssuer{});
    }
}

std::string why_not(const ScreenPart& part, const desk::BundleIntake& intake) {
    if (part.view.status.read_only)
        return part.view.status.read_only_reason;
    return intake.issuer_trusted ? "" : "请先核对指纹，点“指纹一致，信任”";
}

void draw_decision(const ScreenPart& part, const desk::BundleIntake& intake, float width) {
    const std::string hindrance = why_not(part, intake);
    const auto kind = intake.issuer_trusted ? widget::ButtonKind::primary : widget::ButtonKind::secondary;
    if (widget::button("收下",
                       {.kind = kind, .icon = style::Icon::check, .disabled_reason = hindrance, .width = width}))
        part.wants.wishes.push_back(desk::TakeInBundle{});
    widget::beside(width > 0 ? width : widget::button_width("不收"));
    if (widget::button("不收", {.width = width}))
        forget(part);
}

void draw_ready(const ScreenPart& part, const desk::BundleIntake& intake, BundleIntakeState& state) {
    widget::heading("收到的文件：" + intake.file_name);
    widget::begin_columns(2);
    draw_facts(intake);
    widget::next_column();
    draw_trust(part, intake);
    widget::end_columns();
    if (intake.taking_in)
        widget::progress("正在收下…", intake.progress);
    else if (!style::phone())
        draw_decision(part, intake, 0);
    widget::divider();
    draw_changes(intake.preview, state);
}

void draw_phone_decision(const ScreenPart& part, const desk::BundleIntake& intake) {
    widget::begin_bottom_bar();
    draw_decision(part, intake, (ImGui::GetContentRegionAvail().x - style::gap()) / 2);
    widget::end_bottom_bar();
}

}  // namespace

void draw_intake(const ScreenPart& part, const desk::BundleIntake& intake, BundleIntakeState& state) {
    widget::begin_card("收到的文件");
    if (!intake.error.empty()) {
        draw_refused(part, intake);
    } else if (!intake.ready) {
        widget::heading("收到的文件：" + intake.file_name);
        widget::progress("正在核对签名…", intake.progress);
    } else if (intake.finished) {
        const std::uint64_t refused = part.view.status.refused_count;
        draw_result(part, intake, refused - std::min(refused, state.refused_before));
        if (widget::button("完成", {.accessible_name = "完成收包"}))
            forget(part);
    } else {
        if (!intake.taking_in)
            state.refused_before = part.view.status.refused_count;
        draw_ready(part, intake, state);
    }
    widget::end_card();
    if (style::phone() && intake.ready && !intake.finished && !intake.taking_in)
        draw_phone_decision(part, intake);
}

}  // namespace anze::screen
