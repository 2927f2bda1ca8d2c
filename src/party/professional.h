// Work safety professionals (3.5) and what makes one (5.2.4).
#pragma once

#include "calendar/date.h"
#include "code/service_item.h"
#include "record/type.h"

namespace anze::party {

// 5.2.2: the four ways a team is put together.
enum class Engagement : std::uint8_t { none, own_staff, service_organization, external, broker };

// 5.2.4 a) to c): one or more of them.
enum class Qualification : std::uint8_t { none, registered_safety_engineer, engineering_title, other_recognized };

struct Professional {
    std::string name = {};
    Engagement engagement = Engagement::none;
    std::string organization = {};
    std::string organization_id = {};
    Qualification qualification = Qualification::none;
    std::string certificate_name = {};
    std::string certificate_number = {};
    calendar::Date certificate_expiry = {};
    record::Count experience_years = {};
    std::string evaluator_certificate = {};
    record::Count testing_years = {};
    std::string field_of_work = {};
    std::vector<code::ServiceItem> service_items = {};
    std::string phone = {};
    bool operator==(const Professional&) const = default;
};

// Why a person does not count as a professional on that day; empty when the person does.
std::vector<record::Error> qualification_gaps(const Professional& professional, calendar::Date on);

}  // namespace anze::party

namespace anze::record {

template <>
struct Choices<party::Engagement> {
    static constexpr std::array list{
        Choice{party::Engagement::own_staff, "own_staff", "保险公司自身"},
        Choice{party::Engagement::service_organization, "service_organization", "受托服务机构"},
        Choice{party::Engagement::external, "external", "外部聘请"},
        Choice{party::Engagement::broker, "broker", "保险经纪人安排"},
    };
};
template <>
struct Choices<party::Qualification> {
    static constexpr std::array list{
        Choice{party::Qualification::registered_safety_engineer, "registered_safety_engineer",
               "a) 中级及以上注册安全工程师"},
        Choice{party::Qualification::engineering_title, "engineering_title", "b) 其他工程技术类中级及以上职称"},
        Choice{party::Qualification::other_recognized, "other_recognized", "c) 其他政府部门认可的安全专业资质"},
    };
};

template <>
inline constexpr auto fields<party::Professional> = std::tuple{
    field(&party::Professional::name, "name", "姓名").required().longest(40),
    field(&party::Professional::engagement, "engagement", "来源").required().hint("5.2.2 组建服务团队的途径"),
    field(&party::Professional::organization, "organization", "所在机构").longest(100),
    field(&party::Professional::organization_id, "organization_id", "所属服务机构").refers("service_organization"),
    field(&party::Professional::qualification, "qualification", "资质条件").required().hint("5.2.4 一条或多条"),
    field(&party::Professional::certificate_name, "certificate_name", "证书名称").longest(60),
    field(&party::Professional::certificate_number, "certificate_number", "证书编号").required().longest(60),
    field(&party::Professional::certificate_expiry, "certificate_expiry", "有效期至").hint("长期有效的不填"),
    field(&party::Professional::experience_years, "experience_years", "安全工作年限").hint("b) 须有 2 年以上"),
    field(&party::Professional::evaluator_certificate, "evaluator_certificate", "安全评价师证书编号")
        .longest(60)
        .hint("6.2.2.3 承担安全评价时填写"),
    field(&party::Professional::testing_years, "testing_years", "检测检验工作年限")
        .hint("6.2.2.4 承担检测检验须有 2 年以上"),
    field(&party::Professional::field_of_work, "field_of_work", "专业领域").longest(60),
    field(&party::Professional::service_items, "service_items", "可承担的服务项目").hint("不填表示不限"),
    field(&party::Professional::phone, "phone", "联系电话").longest(40),
};
static_assert(covers_every_member<party::Professional>);
template <>
inline constexpr TypeInfo type<party::Professional>{"professional", "专业技术人员", Stream::company, Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<party::Professional> = true;

}  // namespace anze::record
