// Annex C.3.2, table 7: the unit's risks with their levels (风险清单), and who made, checked and approved a table.
#pragma once

#include "calendar/date.h"
#include "risk/analysis.h"

namespace anze::risk {

// A row of tables 5 or 6 says its figures where it comes from one; else they are entered here.
struct RiskItem {
    std::string risk_type = {};
    std::string description = {};
    std::string site_address = {};
    std::string hazard_factors = {};
    std::string source = {};
    std::string source_address = {};
    std::string analysis_id = {};
    std::string criteria_id = {};
    record::Decimal likelihood = {};
    record::Decimal exposure = {};
    record::Decimal severity = {};
    std::string note = {};
    std::string position = {};
    bool operator==(const RiskItem&) const = default;
};

Figures figures_of(const RiskItem& item);

// What the row of an analysis says of the list, with the row's id; the type and the addresses are for a person.
RiskItem listed(const WorkHazard& row, std::string id);
RiskItem listed(const SafetyCheck& row, std::string id);

// 6.2.1.2: the source of the risk is named and its level is worked out.
std::vector<record::Error> item_gaps(const RiskItem& item, Level level);

// "风险清单共 3 项：较大风险 1 项，低风险 2 项。"; the greatest first, and those without a level at the end.
std::string levels_text(std::span<const Level> levels);

// Of the tables that have a place for names and days.
enum class SignedTable : std::uint8_t { none, work_hazards, safety_checks, risk_list };

struct SignOff {
    SignedTable table = SignedTable::none;
    std::string made_by = {};
    calendar::Date made_on = {};
    std::string checked_by = {};
    calendar::Date checked_on = {};
    std::string approved_by = {};
    calendar::Date approved_on = {};
    bool operator==(const SignOff&) const = default;
};

// What the paper calls the three: "分析人员", "审核人", "审定人" or "编制人", "审核人", "批准人".
struct SignOffWords {
    std::string_view made;
    std::string_view checked;
    std::string_view approved;
};
SignOffWords words_of(SignedTable table);

// Annex C.3.2: made, checked and approved, in that order.
std::vector<record::Error> sign_off_gaps(const SignOff& sign_off);

}  // namespace anze::risk

namespace anze::record {

template <>
inline constexpr auto fields<risk::RiskItem> = std::tuple{
    field(&risk::RiskItem::risk_type, "risk_type", "风险类型").longest(60),
    field(&risk::RiskItem::description, "description", "风险描述").required().long_text(),
    field(&risk::RiskItem::site_address, "site_address", "场所地址").longest(200),
    field(&risk::RiskItem::hazard_factors, "hazard_factors", "危害因素").long_text(),
    field(&risk::RiskItem::source, "source", "风险源").longest(200),
    field(&risk::RiskItem::source_address, "source_address", "风险源详细地址").longest(200),
    field(&risk::RiskItem::analysis_id, "analysis_id", "来自的分析记录").longest(40),
    field(&risk::RiskItem::criteria_id, "criteria_id", "评价准则").refers("risk_criteria"),
    field(&risk::RiskItem::likelihood, "likelihood", "可能性 L").hint("来自分析记录的不填"),
    field(&risk::RiskItem::exposure, "exposure", "暴露频繁程度 E").hint("只用于 L×E×C"),
    field(&risk::RiskItem::severity, "severity", "严重性 S").hint("用 L×E×C 时填后果 C"),
    field(&risk::RiskItem::note, "note", "备注").longest(200),
    field(&risk::RiskItem::position, "position", "顺序").longest(200),
};
static_assert(covers_every_member<risk::RiskItem>);
template <>
inline constexpr TypeInfo type<risk::RiskItem>{"risk_item", "风险清单", Stream::service, Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<risk::RiskItem> = true;

template <>
struct Choices<risk::SignedTable> {
    static constexpr std::array list{
        Choice{risk::SignedTable::work_hazards, "workhazards", "工作危害分析评价记录表"},
        Choice{risk::SignedTable::safety_checks, "safetychecks", "安全检查分析评价记录表"},
        Choice{risk::SignedTable::risk_list, "risklist", "风险清单表"},
    };
};

template <>
inline constexpr auto fields<risk::SignOff> = std::tuple{
    field(&risk::SignOff::table, "table", "表").required(),
    field(&risk::SignOff::made_by, "made_by", "编制（分析）人").longest(60),
    field(&risk::SignOff::made_on, "made_on", "编制（分析）日期").legal_weight(),
    field(&risk::SignOff::checked_by, "checked_by", "审核人").longest(60).hint("所在岗位/工序负责人"),
    field(&risk::SignOff::checked_on, "checked_on", "审核日期").legal_weight(),
    field(&risk::SignOff::approved_by, "approved_by", "批准（审定）人").longest(60).hint("上级负责人"),
    field(&risk::SignOff::approved_on, "approved_on", "批准（审定）日期").legal_weight(),
};
static_assert(covers_every_member<risk::SignOff>);
template <>
inline constexpr TypeInfo type<risk::SignOff>{"risk_sign_off", "风险评估表的编制、审核和批准", Stream::service,
                                              Writer::insurer};

}  // namespace anze::record
