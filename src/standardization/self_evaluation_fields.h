// Included by self_evaluation.h: how table 12 names its fields and its choices.
#pragma once

#include "standardization/self_evaluation.h"

namespace anze::record {

template <>
struct Choices<standardization::Ownership> {
    using Ownership = standardization::Ownership;
    static constexpr std::array list{
        Choice{Ownership::state_owned, "state_owned", "国有"},
        Choice{Ownership::collective, "collective", "集体"},
        Choice{Ownership::private_run, "private_run", "民营"},
        Choice{Ownership::private_owned, "private_owned", "私营"},
        Choice{Ownership::joint_venture, "joint_venture", "合资"},
        Choice{Ownership::sole_proprietorship, "sole_proprietorship", "独资"},
        Choice{Ownership::other, "other", "其他"},
    };
};

template <>
struct Choices<standardization::Grade> {
    using Grade = standardization::Grade;
    static constexpr std::array list{
        Choice{Grade::first, "first", "一级"},
        Choice{Grade::second, "second", "二级"},
        Choice{Grade::third, "third", "三级"},
        Choice{Grade::small_and_micro, "small_and_micro", "小微企业"},
    };
};

template <>
struct Choices<standardization::EarlierGrade> {
    using Grade = standardization::EarlierGrade;
    static constexpr std::array list{
        Choice{Grade::first, "first", "一级"}, Choice{Grade::second, "second", "二级"},
        Choice{Grade::third, "third", "三级"}, Choice{Grade::small_and_micro, "small_and_micro", "小微企业"},
        Choice{Grade::never, "never", "无"},
    };
};

template <>
struct Choices<standardization::Consent> {
    static constexpr std::array list{
        Choice{standardization::Consent::yes, "yes", "是"},
        Choice{standardization::Consent::no, "no", "否"},
    };
};

template <>
struct Choices<standardization::Shifts> {
    static constexpr std::array list{
        Choice{standardization::Shifts::worked, "worked", "有"},
        Choice{standardization::Shifts::not_worked, "not_worked", "没有"},
    };
};

template <>
struct Choices<standardization::TeamRole> {
    static constexpr std::array list{
        Choice{standardization::TeamRole::leader, "leader", "组长"},
        Choice{standardization::TeamRole::member, "member", "成员"},
    };
};

template <>
inline constexpr auto fields<standardization::SelfEvaluation> = [] {
    using Report = standardization::SelfEvaluation;
    return std::tuple{
        field(&Report::industry, "industry", "所属行业").longest(60),
        field(&Report::speciality, "speciality", "专业").longest(60),
        field(&Report::score, "score", "自评得分").legal_weight(),
        field(&Report::grade, "grade", "自评等级").legal_weight(),
        field(&Report::evaluated_on, "evaluated_on", "自评日期").legal_weight(),
        field(&Report::shown_in_unit, "shown_in_unit", "是否在企业内部公示"),
        field(&Report::applies_for_review, "applies_for_review", "是否申请评审"),
        field(&Report::ownership, "ownership", "企业性质"),
        field(&Report::safety_body, "safety_body", "安全管理机构").longest(100),
        field(&Report::staff_count, "staff_count", "员工总数"),
        field(&Report::safety_officer_count, "safety_officer_count", "专职安全管理人员"),
        field(&Report::special_operator_count, "special_operator_count", "特种作业人员"),
        field(&Report::fixed_assets_ten_thousand_yuan, "fixed_assets_ten_thousand_yuan", "固定资产（万元）"),
        field(&Report::main_revenue_ten_thousand_yuan, "main_revenue_ten_thousand_yuan", "主营业务收入（万元）"),
        field(&Report::shifts, "shifts", "倒班情况"),
        field(&Report::shift_pattern, "shift_pattern", "倒班人数及方式").longest(200),
        field(&Report::legal_representative, "legal_representative", "法定代表人").longest(40),
        field(&Report::legal_representative_phone, "legal_representative_phone", "法定代表人电话").longest(40),
        field(&Report::legal_representative_fax, "legal_representative_fax", "法定代表人传真").longest(40),
        field(&Report::contact, "contact", "联系人").longest(40),
        field(&Report::contact_phone, "contact_phone", "联系人电话").longest(40),
        field(&Report::contact_fax, "contact_fax", "联系人传真").longest(40),
        field(&Report::contact_mobile, "contact_mobile", "联系人手机").longest(40),
        field(&Report::contact_mail, "contact_mail", "电子信箱").longest(100),
        field(&Report::earlier_grade, "earlier_grade", "本次自评前本专业曾经取得的标准化等级"),
        field(&Report::group_company, "group_company", "企业集团名称")
            .longest(100)
            .hint("如果企业是某企业集团的成员单位"),
        field(&Report::management_certificate, "management_certificate", "证书名称和发证机构")
            .longest(200)
            .hint("如果企业已取得职业健康安全管理体系认证证书"),
        field(&Report::overview, "overview", "企业概况").long_text(),
        field(&Report::accidents, "accidents", "近三年企业安全生产事故和职业病的发生情况").long_text(),
        field(&Report::achievements, "achievements", "企业安全生产标准化建设过程及取得成效").long_text(),
        field(&Report::agrees_to_review, "agrees_to_review", "企业是否同意遵守评审要求，并能提供评审所必需的真实信息"),
        field(&Report::conclusion, "conclusion", "企业自评结论").long_text(),
    };
}();
static_assert(covers_every_member<standardization::SelfEvaluation>);
template <>
inline constexpr TypeInfo type<standardization::SelfEvaluation>{"self_evaluation", "标准化自评报告", Stream::service,
                                                                Writer::insurer};

template <>
inline constexpr auto fields<standardization::TeamMember> = std::tuple{
    field(&standardization::TeamMember::name, "name", "姓名").required().longest(40),
    field(&standardization::TeamMember::role, "role", "组内分工").required(),
    field(&standardization::TeamMember::department, "department", "所在部门").longest(60),
    field(&standardization::TeamMember::post, "post", "职务/职称").longest(60),
    field(&standardization::TeamMember::phone, "phone", "电话").longest(40),
    field(&standardization::TeamMember::note, "note", "备注").longest(100),
};
static_assert(covers_every_member<standardization::TeamMember>);
template <>
inline constexpr TypeInfo type<standardization::TeamMember>{"self_evaluation_member", "标准化自评小组成员",
                                                            Stream::service, Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<standardization::TeamMember> = true;

}  // namespace anze::record
