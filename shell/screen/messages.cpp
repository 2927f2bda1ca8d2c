#include "screen/messages.h"

#include "widget/notice.h"

namespace anze::screen {
namespace {

constexpr double shown_seconds = 6;

}  // namespace

void draw_banners(const desk::View& view, Wants& wants) {
    const desk::Status& status = view.status;
    if (status.saving == desk::Saving::failed || status.saving == desk::Saving::uncertain) {
        if (widget::banner(style::Tone::red, "保存失败：" + status.saving_message, "重试保存"))
            wants.wishes.push_back(desk::RetrySaving{});
    }
    if (status.read_only) {
        const bool other_window = status.can_take_over;
        const std::string hint = other_window ? "。关闭另一个窗口后，这里会自动转为可写" : "";
        widget::banner(other_window ? style::Tone::yellow : style::Tone::red,
                       "只读：" + status.read_only_reason + hint);
    }
    if (status.update_ready &&
        widget::banner(style::Tone::blue, "新版本已下载好。更新时页面会刷新，未保存的草稿会保留。", "现在更新")) {
        wants.wishes.push_back(desk::ActivateUpdate{});
    }
}

double draw_toasts(const desk::View& view, double seconds, MessagesState& state, Wants& wants) {
    double next = 0;
    std::map<std::uint64_t, double> still_shown;
    for (const desk::Notice& notice : view.status.notices) {
        const auto seen = state.first_shown_seconds.find(notice.number);
        const double since = seen == state.first_shown_seconds.end() ? seconds : seen->second;
        still_shown.emplace(notice.number, since);
        const double left = since + shown_seconds - seconds;
        const bool is_over = !notice.is_error && left <= 0;
        const auto tone = notice.is_error ? style::Tone::red : style::Tone::green;
        if (widget::toast(notice.number, notice.text, tone) || is_over)
            wants.wishes.push_back(desk::DismissNotice{notice.number});
        else if (!notice.is_error)
            next = next == 0 ? left : std::min(next, left);
    }
    state.first_shown_seconds = std::move(still_shown);
    return next;
}

}  // namespace anze::screen
