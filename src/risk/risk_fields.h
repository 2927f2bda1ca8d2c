// The field table of risk.h.
#pragma once

#include "risk/risk.h"

namespace anze::record {

template <>
struct Choices<risk::Kind> {
    static constexpr std::array list{
        Choice{risk::Kind::risk_identification, "risk_identification", "安全风险辨识、评估"},
        Choice{risk::Kind::safety_evaluation, "safety_evaluation", "安全评价"},
        Choice{risk::Kind::testing, "testing", "安全生产检测、检验"},
    };
};
template <>
struct Choices<risk::EvaluationKind> {
    static constexpr std::array list{
        Choice{risk::EvaluationKind::current_state, "current_state", "现状评价"},
        Choice{risk::EvaluationKind::preliminary, "preliminary", "预评价"},
        Choice{risk::EvaluationKind::acceptance, "acceptance", "验收评价"},
        Choice{risk::EvaluationKind::special, "special", "专项评价"},
    };
};

template <>
inline constexpr auto fields<risk::Assessment> = std::tuple{
    field(&risk::Assessment::kind, "kind", "服务内容").required(),
    field(&risk::Assessment::evaluation_kind, "evaluation_kind", "评价类型").hint("只用于安全评价"),
    field(&risk::Assessment::organization_id, "organization_id", "评价或检测检验机构").refers("service_organization"),
    field(&risk::Assessment::organization_name, "organization_name", "机构名称")
        .longest(100)
        .hint("由服务小组自行辨识、评估的，填保险公司"),
    field(&risk::Assessment::licence_number, "licence_number", "资质证书编号").longest(60),
    field(&risk::Assessment::licence_expiry, "licence_expiry", "资质有效期至"),
    field(&risk::Assessment::authority_notified_on, "authority_notified_on", "书面告知日期")
        .legal_weight()
        .hint("附录 C 3.2 机构在现场服务前书面告知项目实施地资质认可机关"),
    field(&risk::Assessment::authority_name, "authority_name", "资质认可机关").longest(100),
    field(&risk::Assessment::methods, "methods", "辨识、评估或检测方法")
        .longest(400)
        .hint("例如 安全检查表法、风险矩阵分析法、作业条件危险性分析法"),
    field(&risk::Assessment::standards, "standards", "依据的标准").longest(400),
    field(&risk::Assessment::conclusion, "conclusion", "结论与措施").long_text(),
    field(&risk::Assessment::report_title, "report_title", "报告名称").longest(100),
    field(&risk::Assessment::report_number, "report_number", "报告编号").longest(60),
    field(&risk::Assessment::report_on, "report_on", "报告日期").legal_weight(),
    field(&risk::Assessment::published_at, "published_at", "公开网址或公开情况").longest(200),
    field(&risk::Assessment::pages, "pages", "报告"),
    field(&risk::Assessment::four_colour_map, "four_colour_map", "安全风险四色图")
        .hint("附录 C 3.2 只用于安全风险辨识、评估"),
};
static_assert(covers_every_member<risk::Assessment>);
template <>
inline constexpr TypeInfo type<risk::Assessment>{"risk_assessment", "风险评估与安全评价成果", Stream::service,
                                                 Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<risk::Assessment> = true;

}  // namespace anze::record
