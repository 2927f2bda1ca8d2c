// The field tables of criteria.h.
#pragma once

#include "risk/criteria.h"

namespace anze::record {

template <>
struct Choices<risk::Method> {
    static constexpr std::array list{
        Choice{risk::Method::matrix, "matrix", "风险矩阵分析法（L×S）"},
        Choice{risk::Method::lec, "lec", "作业条件危险性分析法（L×E×C）"},
    };
};
template <>
struct Choices<risk::Level> {
    static constexpr std::array list{
        Choice{risk::Level::major, "major", "重大风险"},
        Choice{risk::Level::considerable, "considerable", "较大风险"},
        Choice{risk::Level::general, "general", "一般风险"},
        Choice{risk::Level::low, "low", "低风险"},
    };
};
template <>
struct Choices<risk::Bound> {
    static constexpr std::array list{
        Choice{risk::Bound::at_least, "at_least", "达到分值即属于该等级"},
        Choice{risk::Bound::above, "above", "超过分值才属于该等级"},
    };
};
template <>
struct Choices<risk::Factor> {
    using Factor = risk::Factor;
    static constexpr std::array list{
        Choice{Factor::likelihood, "likelihood", "可能性 L"}, Choice{Factor::exposure, "exposure", "暴露频繁程度 E"},
        Choice{Factor::law, "law", "严重性：法律法规"},       Choice{Factor::people, "people", "严重性：人员"},
        Choice{Factor::loss, "loss", "严重性：财产损失"},     Choice{Factor::stoppage, "stoppage", "严重性：停工"},
        Choice{Factor::image, "image", "严重性：形象"},
    };
};

template <>
inline constexpr auto fields<risk::Grade> = std::tuple{
    field(&risk::Grade::factor, "factor", "因素").required(),
    field(&risk::Grade::value, "value", "分值").required(),
    field(&risk::Grade::wording, "wording", "判定依据").required().longest(200),
};
static_assert(covers_every_member<risk::Grade>);

template <risk::Kept kept>
inline constexpr auto fields<risk::ProfileKept<kept>> = std::tuple{
    field(&risk::ProfileKept<kept>::name, "name", "名称").required().longest(60),
    field(&risk::ProfileKept<kept>::method, "method", "评价方法").required().legal_weight(),
    field(&risk::ProfileKept<kept>::bound, "bound", "分界分值").required().legal_weight(),
    field(&risk::ProfileKept<kept>::major_from, "major_from", "重大风险（红色）分界").required().legal_weight(),
    field(&risk::ProfileKept<kept>::considerable_from, "considerable_from", "较大风险（橙色）分界")
        .required()
        .legal_weight(),
    field(&risk::ProfileKept<kept>::general_from, "general_from", "一般风险（黄色）分界")
        .required()
        .legal_weight()
        .hint("其余为低风险（蓝色）"),
    field(&risk::ProfileKept<kept>::grades, "grades", "取值标准"),
    field(&risk::ProfileKept<kept>::source, "source", "来源").required().longest(300).legal_weight(),
    field(&risk::ProfileKept<kept>::is_confirmed, "is_confirmed", "已核对原文").legal_weight(),
};
static_assert(covers_every_member<risk::Profile> && covers_every_member<risk::Criteria>);
template <>
inline constexpr TypeInfo type<risk::Profile>{"risk_profile", "风险评价准则", Stream::company, Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<risk::Profile> = true;
template <>
inline constexpr TypeInfo type<risk::Criteria>{"risk_criteria", "采用的风险评价准则", Stream::service, Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<risk::Criteria> = true;

}  // namespace anze::record
