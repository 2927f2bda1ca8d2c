#include "screen/opening.h"

#include "widget/button.h"
#include "widget/dialog.h"
#include "widget/figures.h"
#include "widget/input.h"
#include "widget/layout.h"
#include "widget/text.h"

namespace anze::screen {
namespace {

constexpr float card_width = 480;

void draw_unlock(const desk::View& view, OpeningState& state, Wants& wants) {
    begin_middle_card("解锁");
    widget::title("输入口令");
    widget::secondary("本机的密钥由口令保护。口令只在本机使用，不会发送到任何地方。");
    widget::password_input({.text = "口令", .required = true, .error = view.status.opening_error}, state.passphrase);
    const bool entered = ImGui::IsKeyPressed(ImGuiKey_Enter) && !state.passphrase.empty();
    const std::string_view missing = state.passphrase.empty() ? "请先输入口令" : "";
    const widget::ButtonOptions options{.kind = widget::ButtonKind::primary,
                                        .icon = style::Icon::key,
                                        .disabled_reason = missing,
                                        .width = widget::full_width};
    if (widget::button("打开档案", options) || entered) {
        wants.wishes.push_back(desk::Unlock{state.passphrase});
        state.passphrase.clear();
    }
    widget::end_card();
}

void draw_failed(const desk::View& view, OpeningState& state, Wants& wants) {
    begin_middle_card("打不开");
    widget::title("档案没有打开");
    widget::status(view.status.opening_error, style::Tone::red);
    widget::secondary("请不要清除浏览器数据。可以刷新页面重试，或用备份文件恢复。");
    if (widget::button("从备份恢复", {.kind = widget::ButtonKind::primary, .width = widget::full_width}))
        state.restoring = true;
    widget::end_card();
    draw_restoring(state.restoring, state.backup_passphrase, wants);
}

}  // namespace

void begin_middle_card(std::string_view name) {
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const float width = std::min(card_width, screen.x - 2 * style::padding());
    ImGui::SetCursorPos(ImVec2((screen.x - width) / 2, std::max(style::padding(), screen.y * 0.14F)));
    widget::begin_card(name, width);
}

void draw_restoring(bool& open, std::string& passphrase, Wants& wants) {
    if (!open || !widget::begin_dialog("从备份恢复", open))
        return;
    widget::secondary("先输入导出备份时设的口令，再选备份文件（.anze-backup）。");
    widget::password_input({.text = "备份口令", .required = true}, passphrase);
    const std::string_view missing = passphrase.empty() ? "请先输入备份口令" : "";
    if (widget::button("选择备份文件", {.kind = widget::ButtonKind::primary, .disabled_reason = missing})) {
        wants.wishes.push_back(desk::PickBackup{passphrase});
        passphrase.clear();
        open = false;
    }
    widget::end_dialog();
}

void draw_opening(const desk::View& view, OpeningState& state, Wants& wants) {
    switch (view.status.opening) {
    case desk::Opening::locked:
        return draw_unlock(view, state, wants);
    case desk::Opening::failed:
        return draw_failed(view, state, wants);
    default:
        break;
    }
    const desk::Status& status = view.status;
    begin_middle_card(status.loading_title);
    widget::title(status.loading_title);
    if (status.loading_progress > 0) {
        const int percent = static_cast<int>(status.loading_progress * 100);
        widget::progress("已完成 " + std::to_string(percent) + "%", status.loading_progress);
    } else {
        widget::secondary("请稍候，不要关闭页面。");
    }
    widget::end_card();
}

}  // namespace anze::screen
