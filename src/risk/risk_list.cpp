#include "risk/risk_list.h"

#include "record/gaps.h"

#include <algorithm>

namespace anze::risk {
namespace {

// "装卸区 · 卸料"; what is empty leaves no mark.
std::string joined(std::initializer_list<std::string_view> parts, std::string_view mark) {
    std::string all;
    for (const std::string_view part : parts) {
        if (!part.empty())
            all += (all.empty() ? "" : std::string(mark)) + std::string(part);
    }
    return all;
}

}  // namespace

Figures figures_of(const RiskItem& item) {
    return {item.likelihood, item.exposure, item.severity};
}

RiskItem listed(const WorkHazard& row, std::string id) {
    return {.description = joined({row.step, row.consequences}, "："),
            .site_address = joined({row.workshop, row.post}, " "),
            .hazard_factors = row.hazard_factors,
            .source = joined({row.task, row.step}, " "),
            .analysis_id = std::move(id),
            .criteria_id = row.criteria_id};
}

RiskItem listed(const SafetyCheck& row, std::string id) {
    return {.description = joined({row.content, row.deviation}, "："),
            .site_address = joined({row.workshop, row.process}, " "),
            .hazard_factors = row.deviation,
            .source = row.equipment,
            .analysis_id = std::move(id),
            .criteria_id = row.criteria_id};
}

// 6.2.1.2 hazards are identified, the source is determined, the level is evaluated
std::vector<record::Error> item_gaps(const RiskItem& item, Level level) {
    record::Gaps gaps("6.2.1.2");
    gaps.check(item);
    gaps.need(!item.hazard_factors.empty(), &RiskItem::hazard_factors, "请填写危害因素");
    gaps.need(!item.source.empty(), &RiskItem::source, "请填写风险源");
    gaps.need(level != Level::none, &RiskItem::likelihood,
              "没有风险等级：请选择评价准则并填写 L、S 等分值，或补全来自的分析记录");
    return gaps.take();
}

std::string levels_text(std::span<const Level> levels) {
    std::string counts;
    const auto add = [&](Level level, std::string_view name) {
        if (const auto count = std::ranges::count(levels, level); count > 0)
            counts += (counts.empty() ? "" : "，") + std::string(name) + " " + std::to_string(count) + " 项";
    };
    for (const auto& choice : record::Choices<Level>::list)
        add(choice.value, choice.label);
    add(Level::none, "尚无等级");
    return "风险清单共 " + std::to_string(levels.size()) + " 项" + (counts.empty() ? "" : "：" + counts) + "。";
}

SignOffWords words_of(SignedTable table) {
    if (table == SignedTable::risk_list)
        return {"编制人", "审核人", "批准人"};
    return {"分析人员", "审核人", "审定人"};
}

// C.3.2 tables 5, 6 and 7 name who made, checked and approved them, and when
std::vector<record::Error> sign_off_gaps(const SignOff& sign_off) {
    record::Gaps gaps("C.3.2");
    gaps.check(sign_off);
    const SignOffWords words = words_of(sign_off.table);
    const auto check = [&](std::string_view word, auto by, auto on, calendar::Date not_before) {
        const std::string who(word);
        gaps.need(!(sign_off.*by).empty() && (sign_off.*on).is_set(), by, "请填写" + who + "及日期");
        const bool is_early = (sign_off.*on).is_set() && sign_off.*on < not_before;
        gaps.need(!is_early, on, who + "的日期早于前一环节，请核对");
    };
    check(words.made, &SignOff::made_by, &SignOff::made_on, {});
    check(words.checked, &SignOff::checked_by, &SignOff::checked_on, sign_off.made_on);
    check(words.approved, &SignOff::approved_by, &SignOff::approved_on, sign_off.checked_on);
    return gaps.take();
}

}  // namespace anze::risk
