// Within which limits a complaint has to be answered: three sets of rules apply at once. All are shown; the earliest
// warns.
#pragma once

#include "calendar/working_days.h"
#include "complaint/complaint.h"

namespace anze::complaint {

enum class RuleSet : std::uint8_t { none, standard, industry_standard, regulator };
enum class DayKind : std::uint8_t { none, working, calendar };

// One set of rules as it stands today: a fact with its source, which an insurer corrects when it knows better.
struct Limit {
    RuleSet rules = RuleSet::none;
    DayKind counted_in = DayKind::none;
    record::Count first_days = {};
    record::Count further_days = {};
    record::Count extension_days = {};  // calendar days after the further limit; not set: none
    std::string source = {};
    bool operator==(const Limit&) const = default;
};

// As this program was delivered, one of each set of rules.
const std::array<Limit, 3>& delivered_limits();

struct Clock {
    RuleSet rules = RuleSet::none;
    DayKind counted_in = DayKind::none;
    int days = 0;
    calendar::Deadline due = {};
};

// By `limits`, from the day of receipt: the day after it is day 1.
std::vector<Clock> clocks(std::span<const Limit> limits, const calendar::Calendar& calendar, calendar::Date received_on,
                          Extent extent);
// Of at least one.
const Clock& earliest(const std::vector<Clock>& clocks);

// 5.4.2.1: that more has to be verified is told within the first limit. Empty where it was.
std::string late_extension_remark(const Limit& standard, const calendar::Calendar& calendar, calendar::Date received_on,
                                  const Extension& extension);

std::vector<record::Error> limit_gaps(const Limit& limit);

}  // namespace anze::complaint

namespace anze::record {

template <>
struct Choices<complaint::RuleSet> {
    static constexpr std::array list{
        Choice{complaint::RuleSet::standard, "standard", "本规范 5.4.2.1"},
        Choice{complaint::RuleSet::industry_standard, "industrystandard", "AQ 9010-2019"},
        Choice{complaint::RuleSet::regulator, "regulator", "银行业保险业消费投诉处理管理办法"},
    };
};
template <>
struct Choices<complaint::DayKind> {
    static constexpr std::array list{
        Choice{complaint::DayKind::working, "working", "工作日"},
        Choice{complaint::DayKind::calendar, "calendar", "自然日"},
    };
};

template <>
inline constexpr auto fields<complaint::Limit> = std::tuple{
    field(&complaint::Limit::rules, "rules", "规则").required(),
    field(&complaint::Limit::counted_in, "counted_in", "按").required(),
    field(&complaint::Limit::first_days, "first_days", "首次答复期限").required(),
    field(&complaint::Limit::further_days, "further_days", "需进一步核实的期限").required(),
    field(&complaint::Limit::extension_days, "extension_days", "经批准再延长(自然日)").hint("不能再延长的不填"),
    field(&complaint::Limit::source, "source", "来源").required().long_text(),
};
static_assert(covers_every_member<complaint::Limit>);
template <>
inline constexpr TypeInfo type<complaint::Limit>{"complaint_limit", "投诉时限", Stream::company, Writer::insurer};

}  // namespace anze::record
