#include "archive/supplement.h"

namespace anze::archive {

// 7.2 nothing is lost or destroyed while the file is kept; reading: a term of years ends with its last day
std::vector<record::Error> removal_gaps(calendar::Date archived_on, calendar::Date policy_ends_on,
                                        calendar::Date decided_on) {
    const calendar::Date until = keep_until(archived_on, policy_ends_on);
    if (until < decided_on)
        return {};
    return {{"档案须保存至 " + calendar::to_string(until) + "，其间不得丢失、篡改、隐匿和销毁；次日起才能决定销毁",
             std::string(record::key_of(&Disposal::decided_on)), "7.2"}};
}

calendar::Date decision_due(calendar::Date archived_on, calendar::Date policy_ends_on) {
    return calendar::add_days(keep_until(archived_on, policy_ends_on), 1);
}

}  // namespace anze::archive
