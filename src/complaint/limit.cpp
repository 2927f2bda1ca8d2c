#include "complaint/limit.h"

#include "record/check.h"

#include <algorithm>

namespace anze::complaint {
namespace {

record::Count days(std::int64_t count) {
    return {.value = count};
}

int days_of(const Limit& limit, Extent extent) {
    return static_cast<int>(extent == Extent::first ? limit.first_days.value : limit.further_days.value);
}

calendar::Deadline due(const Limit& limit, const calendar::Calendar& calendar, calendar::Date received_on,
                       Extent extent) {
    const int count = days_of(limit, extent);
    calendar::Deadline end = limit.counted_in == DayKind::working
                                 ? calendar.add_working_days(received_on, count)
                                 : calendar::Deadline{calendar::add_days(received_on, count), false};
    if (extent == Extent::extended && limit.extension_days.is_set())
        end.date = calendar::add_days(end.date, static_cast<int>(limit.extension_days.value));
    return end;
}

}  // namespace

const std::array<Limit, 3>& delivered_limits() {
    static const std::array<Limit, 3> all{{
        {RuleSet::standard,
         DayKind::working,
         days(7),
         days(30),
         {},
         "成都市安全生产责任保险事故预防技术服务规范（征求意见稿）5.4.2.1，原文"},
        {RuleSet::industry_standard, DayKind::working, days(10), days(30), days(30),
         "AQ 9010-2019，多处转载一致，未核对原文；已有 2026 年系列标准替代的消息，请核对"},
        {RuleSet::regulator, DayKind::calendar, days(15), days(30), days(30),
         "银行业保险业消费投诉处理管理办法（2020-03-01 起施行），未核对原文"},
    }};
    return all;
}

// 5.4.2.1 seven working days, thirty where more has to be verified; beside it what else applies
std::vector<Clock> clocks(std::span<const Limit> limits, const calendar::Calendar& calendar, calendar::Date received_on,
                          Extent extent) {
    std::vector<Clock> all;
    for (const Limit& limit : limits) {
        all.push_back({.rules = limit.rules,
                       .counted_in = limit.counted_in,
                       .days = days_of(limit, extent),
                       .due = due(limit, calendar, received_on, extent)});
    }
    return all;
}

const Clock& earliest(const std::vector<Clock>& clocks) {
    return *std::ranges::min_element(clocks, {}, [](const Clock& clock) { return clock.due.date; });
}

// 5.4.2.1 that more has to be verified is told within the first limit
std::string late_extension_remark(const Limit& standard, const calendar::Calendar& calendar, calendar::Date received_on,
                                  const Extension& extension) {
    const calendar::Deadline first = due(standard, calendar, received_on, Extent::first);
    if (!extension.told_on.is_set() || extension.told_on <= first.date)
        return {};
    return "告知延期晚于首次答复期限 " + calendar::to_string(first.date) + "，首次答复已逾期";
}

std::vector<record::Error> limit_gaps(const Limit& limit) {
    auto gaps = record::check(limit);
    constexpr std::int64_t most_days = 366;
    const auto refuse = [&](auto member, std::string message) {
        gaps.push_back({std::move(message), std::string(record::key_of(member))});
    };
    for (const auto member : {&Limit::first_days, &Limit::further_days, &Limit::extension_days}) {
        const record::Count& count = limit.*member;
        if (count.is_set() && (count.value < 1 || count.value > most_days))
            refuse(member, "请填写 1 到 366 之间的天数");
    }
    if (limit.first_days.is_set() && limit.further_days.is_set() && limit.further_days.value < limit.first_days.value) {
        refuse(&Limit::further_days, "需进一步核实的期限不能短于首次答复期限");
    }
    return gaps;
}

}  // namespace anze::complaint
