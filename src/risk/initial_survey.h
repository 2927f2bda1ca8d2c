// Annex C.3.2, table 2: what the unit is like before its risks are identified (初始风险调查表).
#pragma once

#include "record/decimal.h"
#include "record/type.h"

namespace anze::risk {

// Table 2, 投保单位性质.
enum class UnitNature : std::uint8_t {
    none,
    state_owned,
    collective,
    private_owned,
    joint_operation,
    joint_stock,
    foreign,
    other
};

// The head of the table and its conclusion; name, address and branch of industry are the unit's own record.
struct InitialSurvey {
    UnitNature nature = UnitNature::none;
    std::string business_scope = {};
    std::string built_in = {};
    bool owns_site = false;
    record::Decimal owned_area_square_metres = {};
    bool rents_site = false;
    record::Decimal rented_area_square_metres = {};
    record::Count staff_count = {};
    record::Count department_count = {};
    std::string conclusion = {};
    bool operator==(const InitialSurvey&) const = default;
};

struct SurveyItem {
    std::string content = {};
    std::string basis = {};
    std::string findings = {};
    std::string summary = {};
    std::string note = {};
    std::string position = {};
    bool operator==(const SurveyItem&) const = default;
};

// The 13 that the table gives, with the basis and what it says of the findings.
std::vector<SurveyItem> given_survey_items();

// Annex C.3.2: a conclusion is drawn. What of an item is still open.
std::vector<record::Error> survey_gaps(const InitialSurvey& survey);
std::vector<record::Error> item_gaps(const SurveyItem& item);

}  // namespace anze::risk

namespace anze::record {

template <>
struct Choices<risk::UnitNature> {
    using Nature = risk::UnitNature;
    static constexpr std::array list{
        Choice{Nature::state_owned, "state_owned", "国有"},
        Choice{Nature::collective, "collective", "集体所有制"},
        Choice{Nature::private_owned, "private_owned", "私营"},
        Choice{Nature::joint_operation, "joint_operation", "联营"},
        Choice{Nature::joint_stock, "joint_stock", "股份制"},
        Choice{Nature::foreign, "foreign", "外资"},
        Choice{Nature::other, "other", "其他"},
    };
};

template <>
inline constexpr auto fields<risk::InitialSurvey> = std::tuple{
    field(&risk::InitialSurvey::nature, "nature", "投保单位性质"),
    field(&risk::InitialSurvey::business_scope, "business_scope", "经营范围").longest(300),
    field(&risk::InitialSurvey::built_in, "built_in", "建设时间").longest(40),
    field(&risk::InitialSurvey::owns_site, "owns_site", "产权性质：自有"),
    field(&risk::InitialSurvey::owned_area_square_metres, "owned_area_square_metres", "自有占地面积(m²)"),
    field(&risk::InitialSurvey::rents_site, "rents_site", "产权性质：租赁"),
    field(&risk::InitialSurvey::rented_area_square_metres, "rented_area_square_metres", "租赁占地面积(m²)"),
    field(&risk::InitialSurvey::staff_count, "staff_count", "员工人数(人)"),
    field(&risk::InitialSurvey::department_count, "department_count", "职能部门数量(个)"),
    field(&risk::InitialSurvey::conclusion, "conclusion", "初始风险调查结论").long_text(),
};
static_assert(covers_every_member<risk::InitialSurvey>);
template <>
inline constexpr TypeInfo type<risk::InitialSurvey>{"initial_survey", "初始风险调查表", Stream::service,
                                                    Writer::insurer};

template <>
inline constexpr auto fields<risk::SurveyItem> = std::tuple{
    field(&risk::SurveyItem::content, "content", "调查项目").required().long_text(),
    field(&risk::SurveyItem::basis, "basis", "调查依据").longest(300),
    field(&risk::SurveyItem::findings, "findings", "调查记录").long_text(),
    field(&risk::SurveyItem::summary, "summary", "调查小结").long_text(),
    field(&risk::SurveyItem::note, "note", "备注").longest(200),
    field(&risk::SurveyItem::position, "position", "顺序").longest(200),
};
static_assert(covers_every_member<risk::SurveyItem>);
template <>
inline constexpr TypeInfo type<risk::SurveyItem>{"initial_survey_item", "初始风险调查内容", Stream::service,
                                                 Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<risk::SurveyItem> = true;

}  // namespace anze::record
