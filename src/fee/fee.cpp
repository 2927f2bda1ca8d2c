#include "fee/fee.h"

#include "record/gaps.h"

#include <algorithm>

namespace anze::fee {
namespace {

constexpr record::Decimal whole_percent = record::decimal_of(100);

std::string yuan(record::Money amount) {
    return record::money_text(amount) + " 元";
}

// "（依据：…）"
std::string by_source(const FeeRate& rate) {
    return "（依据：" + rate.source + "）";
}

// Each empty where there is no such bound.
std::string bounds_text(const std::string& least, const std::string& most) {
    std::string text = least.empty() ? "" : "不低于 " + least;
    if (!most.empty())
        text += (text.empty() ? "" : "，") + ("不高于 " + most);
    return text;
}

std::string percent_text(record::Decimal percent) {
    return percent.is_set() ? record::decimal_text(percent) + "%" : "";
}

struct Share {
    std::int64_t whole_fen = 0;
    bool has_rest = false;  // of a fen
};

// In two parts, so that no product grows beyond what a number holds.
Share share_of(record::Money premium, record::Decimal percent) {
    constexpr std::int64_t parts = whole_percent.hundredths;
    const std::int64_t rest = premium.fen % parts * percent.hundredths;
    return {premium.fen / parts * percent.hundredths + rest / parts, rest % parts != 0};
}

void compare(const Account& account, const FeeRate& rate, record::Gaps& findings) {
    const record::Money least = least_accrued(account.premium_fen, rate);
    const record::Money most = most_accrued(account.premium_fen, rate);
    const std::string amounts = "提取 " + yuan(account.accrued_fen) + "，";
    const std::string of_premium = "实收保费 " + yuan(account.premium_fen) + " 的 ";
    findings.need(!least.filled || least.fen <= account.accrued_fen.fen, &FeeEntry::amount_fen,
                  amounts + "低于" + of_premium + percent_text(rate.floor_percent) + "，请足额提取" + by_source(rate));
    findings.need(!most.filled || account.accrued_fen.fen <= most.fen, &FeeEntry::amount_fen,
                  amounts + "高于" + of_premium + percent_text(rate.cap_percent) + "，请核对" + by_source(rate));
}

}  // namespace

record::Money Account::left() const {
    return record::money_of_fen(carried_fen.fen + accrued_fen.fen - spent_fen.fen);
}

record::Money Account::overspent() const {
    return record::money_of_fen(std::max<std::int64_t>(0, -left().fen));
}

// 5.1.4 an account of the fees for accident prevention is kept
Account account(std::span<const FeeEntry* const> entries, record::Money premium, int year) {
    Account sum{.premium_fen = premium,
                .carried_fen = record::money_of_fen(0),
                .accrued_fen = record::money_of_fen(0),
                .spent_fen = record::money_of_fen(0)};
    for (const FeeEntry* each : entries) {
        const std::int64_t amount = each->amount_fen.fen;
        if (each->booked_on.year < year)
            sum.carried_fen.fen += each->kind == Kind::spent ? -amount : amount;
        else if (each->booked_on.year == year)
            (each->kind == Kind::spent ? sum.spent_fen : sum.accrued_fen).fen += amount;
    }
    return sum;
}

// 5.1.4 the money is used for the prevention of accidents alone, and openly: on what and to whom is written down
std::vector<record::Error> entry_gaps(const FeeEntry& entry) {
    record::Gaps gaps("5.1.4");
    gaps.check(entry);
    gaps.need(!entry.amount_fen.filled || entry.amount_fen.fen > 0, &FeeEntry::amount_fen,
              "金额应大于 0：记错的请改正或作废");
    if (entry.kind != Kind::spent)
        return gaps.take();
    gaps.need(!entry.purpose.empty(), &FeeEntry::purpose, "请写明用途：事故预防费用专款专用");
    gaps.need(!entry.payee.empty() || !entry.voucher.empty() || !entry.pages.empty(), &FeeEntry::payee,
              "请填写收款方或凭证号，或附上凭证照片");
    gaps.need(entry.item != code::ServiceItem::none || !entry.service_id.empty(), &FeeEntry::item,
              "请选择用于哪次服务或哪个服务项目");
    return gaps.take();
}

// 5.1.4 enough: a part of a fen that the floor asks for is a whole one
record::Money least_accrued(record::Money premium, const FeeRate& rate) {
    if (!premium.filled || !rate.floor_percent.is_set())
        return {};
    const Share share = share_of(premium, rate.floor_percent);
    return record::money_of_fen(share.whole_fen + (share.has_rest ? 1 : 0));
}

record::Money most_accrued(record::Money premium, const FeeRate& rate) {
    if (!premium.filled || !rate.cap_percent.is_set())
        return {};
    return record::money_of_fen(share_of(premium, rate.cap_percent).whole_fen);
}

std::string rate_text(const FeeRate& rate) {
    return bounds_text(percent_text(rate.floor_percent), percent_text(rate.cap_percent));
}

std::string asked_text(record::Money premium, const FeeRate& rate) {
    return bounds_text(record::money_text(least_accrued(premium, rate)),
                       record::money_text(most_accrued(premium, rate)));
}

// 5.1.4 what is enough is measured by a rate with a source
std::vector<record::Error> rate_gaps(const FeeRate& rate) {
    record::Gaps gaps("5.1.4");
    gaps.check(rate);
    gaps.need(rate.floor_percent.is_set() || rate.cap_percent.is_set(), &FeeRate::floor_percent,
              "请填写“不低于”或“不高于”的比例");
    for (const auto member : {&FeeRate::floor_percent, &FeeRate::cap_percent})
        gaps.need(rate.*member <= whole_percent, member, "比例应在 0 到 100 之间");
    gaps.need(!rate.cap_percent.is_set() || rate.floor_percent <= rate.cap_percent, &FeeRate::cap_percent,
              "“不高于”的比例小于“不低于”的比例，请核对");
    return gaps.take();
}

// 5.1.4 enough is set aside; without a rate or a premium nobody can say so
std::vector<record::Error> rate_findings(const Account& account, const FeeRate* rate) {
    record::Gaps gaps("5.1.4");
    gaps.need(rate != nullptr, &FeeRate::source, "未设置提取比例，不能判断是否足额提取：请按当地文件登记比例和文号");
    if (rate == nullptr)
        return gaps.take();
    if (auto of_rate = rate_gaps(*rate); !of_rate.empty())
        return of_rate;
    gaps.need(account.premium_fen.filled, &FeeEntry::policy_id,
              "没有登记实收保费，不能判断是否足额提取：请在单位页面的保单中填写");
    if (account.premium_fen.filled)
        compare(account, *rate, gaps);
    return gaps.take();
}

// 5.1.4 the money is used as a whole, within its total
std::vector<record::Error> total_findings(const Account& total) {
    record::Gaps findings("5.1.4");
    findings.need(total.overspent().fen == 0, &FeeEntry::amount_fen,
                  "使用超出提取 " + yuan(total.overspent()) + "：应在事故预防资金总额内统筹使用");
    return findings.take();
}

}  // namespace anze::fee
