#include "screen/withdrawal.h"

#include "widget/dialog.h"

namespace anze::screen {

bool draw_withdrawal(const ScreenPart& part, std::string_view title, std::string_view yes, const ledger::Action& action,
                     Withdrawal& state) {
    if (!widget::begin_dialog(title, state.asking))
        return false;
    widget::secondary("记录不会删除：写明原因后不再计入，连同原因一起留在档案里（7.2）。");
    widget::long_input({.text = "原因", .required = true}, state.reason);
    const std::string_view missing = state.reason.empty() ? "请填写原因" : "";
    const bool done = act_button(part, yes, action, {}, state.attempt,
                                 {.kind = widget::ButtonKind::danger, .disabled_reason = missing});
    if (done)
        state.asking = false;
    widget::end_dialog();
    return done;
}

}  // namespace anze::screen
