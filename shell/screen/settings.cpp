#include "screen/settings.h"

#include "record/text.h"
#include "screen/opening.h"
#include "screen/settings_identity.h"
#include "widget/button.h"
#include "widget/chip.h"
#include "widget/dialog.h"
#include "widget/input.h"
#include "widget/layout.h"
#include "widget/text.h"

namespace anze::screen {
namespace {

constexpr std::size_t shortest_passphrase_characters = 8;
constexpr int backup_reminder_days = 14;

std::string passphrase_fault(const SettingsState& state) {
    if (record::character_count(state.passphrase) < shortest_passphrase_characters)
        return "口令至少 " + std::to_string(shortest_passphrase_characters) + " 个字符";
    return state.passphrase == state.repeated ? "" : "两次输入的口令不一致";
}

// Two entries of a new passphrase; true when it is confirmed.
bool ask_passphrase(std::string_view title, std::string_view meaning, std::string_view confirm, bool& open,
                    SettingsState& state) {
    if (!open || !widget::begin_dialog(title, open))
        return false;
    widget::secondary(meaning);
    widget::password_input({.text = "口令", .required = true, .hint = "至少 8 个字符，越长越好"}, state.passphrase);
    widget::password_input({.text = "再输一次", .required = true}, state.repeated);
    const std::string fault = passphrase_fault(state);
    const bool confirmed = widget::button(confirm, {.kind = widget::ButtonKind::primary, .disabled_reason = fault});
    open = open && !confirmed;
    widget::end_dialog();
    return confirmed;
}

void forget_entries(SettingsState& state) {
    state.passphrase.clear();
    state.repeated.clear();
}

void draw_backup(const desk::View& view, SettingsState& state) {
    const desk::Status& status = view.status;
    widget::begin_card("备份");
    widget::heading("备份与恢复");
    const bool never = !status.last_backup_on.is_set();
    const int age_days = never ? 0 : calendar::days_between(status.last_backup_on, view.today);
    widget::label_value("上次备份", never ? "还没有备份过" : calendar::chinese_date(status.last_backup_on));
    if (never || age_days > backup_reminder_days)
        widget::status("建议现在备份：清除浏览器数据或电脑损坏时，只有备份能找回档案。", style::Tone::orange);
    widget::secondary("备份包含密钥、全部记录和照片，用口令加密。忘记口令就无法恢复。");
    if (widget::button("导出备份", {.kind = widget::ButtonKind::primary, .icon = style::Icon::export_}))
        state.backing_up = true;
    widget::beside(widget::button_width("从备份恢复"));
    if (widget::button("从备份恢复"))
        state.restoring = true;
    widget::end_card();
}

void draw_storage(const desk::View& view, Wants& wants) {
    const desk::Status& status = view.status;
    widget::begin_card("存储");
    widget::heading("数据存在哪里");
    widget::label_value("位置", "本机浏览器（IndexedDB），没有服务器");
    widget::label_value("操作记录", std::to_string(status.operation_count) + " 条");
    widget::label_value("签名核验", status.verified ? "本次打开后已逐条核验，全部有效" : "正在后台逐条核验");
    if (status.persistence == desk::Persistence::granted) {
        widget::status("✓ 浏览器已承诺不会自动清理这些数据", style::Tone::green);
    } else if (status.persistence == desk::Persistence::refused) {
        widget::status("浏览器没有承诺长期保存。请把本页安装为应用或加入收藏，并定期备份。", style::Tone::orange);
    } else {
        widget::secondary("第一次保存之后会请浏览器承诺不清理数据。");
    }
    const std::uint64_t aside = status.refused_count + status.parked_count;
    if (aside > 0 && widget::link("有 " + std::to_string(aside) + " 条操作没有计入，查看原因"))
        wants.go = Route{.page = Page::conflicts};
    widget::end_card();
}

void draw_calendar(const desk::View& view, Wants& wants) {
    widget::begin_card("日历");
    widget::heading("工作日日历");
    std::string years;
    for (const calendar::HolidayYear& each : view.calendar.years())
        years += (years.empty() ? "" : "、") + std::to_string(each.year) + " 年";
    widget::label_value("已有数据", years);
    widget::secondary("国务院办公厅每年公布放假安排。没有数据的年份按周一至周五计算，期限标“暂定”；"
                      "公布后可在这里导入新的日历文件（JSON）。");
    if (widget::button("导入日历文件", {.icon = style::Icon::calendar}))
        wants.wishes.push_back(desk::PickCalendar{});
    widget::end_card();
}

void draw_dialogs(const desk::View& view, SettingsState& state, Wants& wants) {
    if (ask_passphrase("设置口令", "口令保护本机的密钥：每次打开都要输入。忘记口令只能用备份恢复。", "设置口令",
                       state.setting_passphrase, state)) {
        wants.wishes.push_back(desk::SetPassphrase{state.passphrase});
    }
    if (ask_passphrase("导出备份", "为这份备份设一个口令，恢复时需要它。", "导出备份文件", state.backing_up, state))
        wants.wishes.push_back(desk::ExportBackup{state.passphrase});
    draw_key_change(view.status, state, wants);
    if (!state.setting_passphrase && !state.backing_up && !state.restoring && !state.changing_key)
        forget_entries(state);
    if (widget::confirm("取消口令", "取消后，能使用这个浏览器的人都能打开档案。", "取消口令", "保留",
                        state.removing_passphrase, widget::ButtonKind::danger) == widget::Answer::yes) {
        wants.wishes.push_back(desk::SetPassphrase{});
    }
    draw_restoring(state.restoring, state.passphrase, wants);
}

}  // namespace

void draw_settings(const desk::View& view, const Route&, SettingsState& state, Wants& wants) {
    widget::title("设置");
    widget::begin_columns(2);
    draw_identity(view.status, state);
    widget::next_column();
    draw_backup(view, state);
    widget::next_column();
    draw_storage(view, wants);
    widget::next_column();
    draw_calendar(view, wants);
    widget::end_columns();
    if (view.status.side == record::Writer::insurer && view.status.role == party::DeviceRole::none)
        draw_complaint_limits({view, wants}, state.complaint_limits);
    draw_dialogs(view, state, wants);
}

}  // namespace anze::screen
