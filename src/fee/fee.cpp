#include "fee/fee.h"

#include "record/check.h"

#include <algorithm>

namespace anze::fee {
namespace {

constexpr std::int64_t whole_percent = 100;

std::string yuan(record::Money amount) {
    return record::money_text(amount) + " 元";
}

template <class R, class V>
record::Error gap(std::string message, V R::* member) {
    return {std::move(message), std::string(record::key_of(member)), "5.1.4"};
}

template <class R>
std::vector<record::Error> checked(const R& value) {
    auto gaps = record::check(value);
    for (auto& each : gaps)
        each.clause = "5.1.4";
    return gaps;
}

// "（依据：…）"
std::string by_source(const FeeRate& rate) {
    return "（依据：" + rate.source + "）";
}

// Both sides times one hundred: no amount is rounded.
std::vector<record::Error> compared(const Account& account, const FeeRate& rate) {
    std::vector<record::Error> findings;
    const std::int64_t accrued = account.accrued_fen.fen * whole_percent;
    const std::int64_t premium = account.premium_fen.fen;
    const std::string amounts = "提取 " + yuan(account.accrued_fen) + "，";
    const std::string of_premium = "实收保费 " + yuan(account.premium_fen) + " 的 ";
    if (rate.floor_percent.is_set() && accrued < premium * rate.floor_percent.value) {
        findings.push_back(gap(amounts + "低于" + of_premium + std::to_string(rate.floor_percent.value) +
                                   "%，请足额提取" + by_source(rate),
                               &FeeEntry::amount_fen));
    }
    if (rate.cap_percent.is_set() && premium * rate.cap_percent.value < accrued) {
        findings.push_back(
            gap(amounts + "高于" + of_premium + std::to_string(rate.cap_percent.value) + "%，请核对" + by_source(rate),
                &FeeEntry::amount_fen));
    }
    return findings;
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
    auto gaps = checked(entry);
    if (entry.amount_fen.filled && entry.amount_fen.fen <= 0)
        gaps.push_back(gap("金额应大于 0：记错的请改正或作废", &FeeEntry::amount_fen));
    if (entry.kind != Kind::spent)
        return gaps;
    if (entry.purpose.empty())
        gaps.push_back(gap("请写明用途：事故预防费用专款专用", &FeeEntry::purpose));
    if (entry.payee.empty() && entry.voucher.empty() && entry.pages.empty())
        gaps.push_back(gap("请填写收款方或凭证号，或附上凭证照片", &FeeEntry::payee));
    if (entry.item == code::ServiceItem::none && entry.service_id.empty())
        gaps.push_back(gap("请选择用于哪次服务或哪个服务项目", &FeeEntry::item));
    return gaps;
}

// 5.1.4 what is enough is measured by a rate with a source
std::vector<record::Error> rate_gaps(const FeeRate& rate) {
    auto gaps = checked(rate);
    if (!rate.floor_percent.is_set() && !rate.cap_percent.is_set())
        gaps.push_back(gap("请填写“不低于”或“不高于”的比例", &FeeRate::floor_percent));
    if (whole_percent < rate.floor_percent.value)
        gaps.push_back(gap("比例应在 0 到 100 之间", &FeeRate::floor_percent));
    if (whole_percent < rate.cap_percent.value)
        gaps.push_back(gap("比例应在 0 到 100 之间", &FeeRate::cap_percent));
    if (rate.cap_percent.is_set() && rate.cap_percent < rate.floor_percent)
        gaps.push_back(gap("“不高于”的比例小于“不低于”的比例，请核对", &FeeRate::cap_percent));
    return gaps;
}

// 5.1.4 enough is set aside; without a rate or a premium nobody can say so
std::vector<record::Error> rate_findings(const Account& account, const FeeRate* rate) {
    if (rate == nullptr)
        return {gap("未设置提取比例，不能判断是否足额提取：请按当地文件登记比例和文号", &FeeRate::source)};
    auto gaps = rate_gaps(*rate);
    if (!gaps.empty())
        return gaps;
    if (!account.premium_fen.filled)
        return {gap("没有登记实收保费，不能判断是否足额提取：请在单位页面的保单中填写", &FeeEntry::policy_id)};
    return compared(account, *rate);
}

// 5.1.4 the money is used as a whole, within its total
std::vector<record::Error> total_findings(const Account& total) {
    if (total.overspent().fen == 0)
        return {};
    return {gap("使用超出提取 " + yuan(total.overspent()) + "：应在事故预防资金总额内统筹使用", &FeeEntry::amount_fen)};
}

}  // namespace anze::fee
