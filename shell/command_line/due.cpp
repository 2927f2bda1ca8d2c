#include "calendar/working_days.h"
#include "command_line/commands.h"

#include <charconv>

namespace anze::command_line {

Outcome due(const std::string& date, const std::string& count) {
    const auto start = calendar::parse_date(date);
    if (!start)
        return misused(start.error().message);
    int days = 0;
    const auto [end, error] = std::from_chars(count.data(), count.data() + count.size(), days);
    if (error != std::errc{} || end != count.data() + count.size() || days < 1 || days > calendar::most_working_days) {
        return misused("“" + count + "”不是工作日数，请写 1 到 " + std::to_string(calendar::most_working_days) +
                       " 的整数");
    }
    const auto deadline = calendar::built_in_calendar().add_working_days(*start, days);
    if (!deadline.date.is_set() || !calendar::is_valid(deadline.date))
        return misused("期限超出日历的范围");
    return {.output = calendar::to_string(deadline.date) + (deadline.provisional ? " provisional" : "") + "\n"};
}

}  // namespace anze::command_line
