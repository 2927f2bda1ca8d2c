// fee/: the ledger of the money for accident prevention (5.1.4): what is set aside from the premium, and what it is
// spent on.
#pragma once

#include "calendar/date.h"
#include "code/service_item.h"
#include "record/attachment.h"
#include "record/decimal.h"
#include "record/money.h"
#include "record/type.h"

#include <span>

namespace anze::fee {

enum class Kind : std::uint8_t { none, accrued, spent };

struct FeeEntry {
    Kind kind = Kind::none;
    std::string policy_id = {};
    record::Money amount_fen = {};
    calendar::Date booked_on = {};
    std::string service_id = {};
    code::ServiceItem item = code::ServiceItem::none;
    std::string payee = {};
    std::string purpose = {};
    std::string voucher = {};
    std::vector<record::Attachment> pages = {};
    bool operator==(const FeeEntry&) const = default;
};

// How much of the premium of a year is to be set aside. The standard names no number, and what is known of national and
// local ones is not confirmed (a cap by press reports, floors in some places): it is data with its source.
struct FeeRate {
    record::Count year = {};
    record::Decimal floor_percent = {};
    record::Decimal cap_percent = {};
    std::string base = {};
    std::string source = {};
    bool operator==(const FeeRate&) const = default;
};

// A year of one policy, or of all of them.
struct Account {
    record::Money premium_fen = {};  // received; not filled where nobody wrote it down
    record::Money carried_fen = {};  // what earlier years left, less than nothing where they spent more
    record::Money accrued_fen = {};
    record::Money spent_fen = {};
    bool operator==(const Account&) const = default;

    record::Money left() const;
    record::Money overspent() const;  // 0 where something or nothing is left
};

// What the entries come to at the end of that year; later ones do not count.
Account account(std::span<const FeeEntry* const> entries, record::Money premium, int year);

// 5.1.4: what an entry still misses to show that the money went to the prevention of accidents.
std::vector<record::Error> entry_gaps(const FeeEntry& entry);

// 5.1.4: what the rate asks to be set aside of a premium, to the fen: no less than the floor, no more than the cap; not
// filled in where the rate names none.
record::Money least_accrued(record::Money premium, const FeeRate& rate);
record::Money most_accrued(record::Money premium, const FeeRate& rate);
// "不低于 15%，不高于 21%", and the same in yuan; empty where nothing is asked for.
std::string rate_text(const FeeRate& rate);
std::string asked_text(record::Money premium, const FeeRate& rate);

// 5.1.4: a rate can be compared with.
std::vector<record::Error> rate_gaps(const FeeRate& rate);

// 5.1.4: whether what was set aside is enough; `rate` is null where nobody set one for the year.
std::vector<record::Error> rate_findings(const Account& account, const FeeRate* rate);

// 5.1.4: of the account of all units, in which one policy may use what another leaves.
std::vector<record::Error> total_findings(const Account& total);

}  // namespace anze::fee

namespace anze::record {

template <>
struct Choices<fee::Kind> {
    static constexpr std::array list{
        Choice{fee::Kind::accrued, "accrued", "提取"},
        Choice{fee::Kind::spent, "spent", "使用"},
    };
};

template <>
inline constexpr auto fields<fee::FeeEntry> = std::tuple{
    field(&fee::FeeEntry::kind, "kind", "收支").required().legal_weight(),
    field(&fee::FeeEntry::policy_id, "policy_id", "保单").required().refers("policy"),
    field(&fee::FeeEntry::amount_fen, "amount_fen", "金额(元)").required().legal_weight(),
    field(&fee::FeeEntry::booked_on, "booked_on", "入账日期").required().legal_weight(),
    field(&fee::FeeEntry::service_id, "service_id", "服务").refers("service"),
    field(&fee::FeeEntry::item, "item", "服务项目"),
    field(&fee::FeeEntry::payee, "payee", "收款方").longest(100),
    field(&fee::FeeEntry::purpose, "purpose", "用途").longest(200).hint("专项用于事故预防工作"),
    field(&fee::FeeEntry::voucher, "voucher", "凭证号").longest(60),
    field(&fee::FeeEntry::pages, "pages", "凭证照片"),
};
static_assert(covers_every_member<fee::FeeEntry>);
template <>
inline constexpr TypeInfo type<fee::FeeEntry>{"fee_entry", "事故预防费用", Stream::internal, Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<fee::FeeEntry> = true;

template <>
inline constexpr auto fields<fee::FeeRate> = std::tuple{
    field(&fee::FeeRate::year, "year", "年度").required().legal_weight(),
    field(&fee::FeeRate::floor_percent, "floor_percent", "不低于(%)").legal_weight(),
    field(&fee::FeeRate::cap_percent, "cap_percent", "不高于(%)").legal_weight(),
    field(&fee::FeeRate::base, "base", "计提基数").required().longest(100),
    field(&fee::FeeRate::source, "source", "文号或依据")
        .required()
        .longest(200)
        .legal_weight()
        .hint("以当地主管部门的文件为准，请核对原文"),
};
static_assert(covers_every_member<fee::FeeRate>);
template <>
inline constexpr TypeInfo type<fee::FeeRate>{"fee_rate", "提取比例", Stream::company, Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<fee::FeeRate> = true;

}  // namespace anze::record
