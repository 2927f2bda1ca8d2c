#include "screen/deadline_line.h"

#include "widget/chip.h"
#include "widget/layout.h"
#include "widget/text.h"

namespace anze::screen {
namespace {

constexpr int soon_working_days = 2;

}  // namespace

DeadlineLine deadline_line(const desk::View& view, calendar::Deadline due) {
    const std::string by = "应于 " + calendar::chinese_day(due.date, view.today) + "前";
    const std::string provisional = due.provisional ? "（暂定）" : "";
    if (view.today > due.date) {
        const int late = view.calendar.lateness(due.date, view.today, 1).working_days;
        return {by + provisional + "，已超期 " + std::to_string(late) + " 个工作日", style::Tone::red};
    }
    if (view.today == due.date)
        return {"应于今天完成", style::Tone::orange};
    const int left = view.calendar.working_days_between(view.today, due.date).count;
    return {by + provisional + "，还有 " + std::to_string(left) + " 个工作日",
            left <= soon_working_days ? style::Tone::orange : style::Tone::blue};
}

void draw_deadline(const desk::View& view, std::string_view matter, std::string_view clause, calendar::Deadline due) {
    const DeadlineLine line = deadline_line(view, due);
    widget::status(std::string(matter) + line.text, line.tone);
    widget::beside(widget::clause_tag_width(clause));
    widget::clause_tag(clause);
}

}  // namespace anze::screen
