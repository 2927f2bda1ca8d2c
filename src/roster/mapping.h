// The columns of a list of insured units and policies.
#pragma once

#include "roster/column.h"

namespace anze::roster {

// What a column of the list can mean.
enum class Field : std::uint8_t {
    unit_name,
    credit_code,
    industry,
    industry_code,
    high_risk_field,
    address,
    staff_count,
    revenue,
    assets,
    insured_persons,
    policy_number,
    starts_on,
    ends_on,
    premium_due,
    premium_received,
    contact,
    phone,
};

template <>
struct Columns<Field> {
    static constexpr auto list = std::to_array<Column<Field>>({
        {Field::unit_name,
         "投保单位名称",
         required,
         100,
         {"投保单位", "投保人", "投保人名称", "被保险人", "被保险人名称", "单位名称", "企业名称", "公司名称"},
         "成都示例食品有限公司"},
        {Field::credit_code,
         "统一社会信用代码",
         required,
         18,
         {"社会信用代码", "统一信用代码", "信用代码", "信用代码证号"},
         "915101291Y1Q81FTUM",
         long_numbers},
        {Field::industry, "行业类别", optional, 60, {"行业", "所属行业", "行业名称", "行业分类"}, "食品制造业"},
        {Field::industry_code, "行业代码", optional, 10, {"国民经济行业代码", "行业分类代码", "行业类别代码"}, "C14"},
        {Field::high_risk_field, "高危行业领域", optional, 40, {"高危行业", "高危领域", "高危行业类别"}, ""},
        {Field::address,
         "注册地址",
         optional,
         200,
         {"地址", "单位地址", "企业地址", "经营地址", "联系地址", "通讯地址"},
         "四川省成都市示例区一号路1号"},
        {Field::staff_count,
         "从业人员数",
         optional,
         0,
         {"从业人员", "从业人数", "从业人员人数", "员工人数", "职工人数"},
         "120"},
        {Field::revenue,
         "营业收入(万元)",
         optional,
         0,
         {"年营业收入(万元)", "营收(万元)", "主营业务收入(万元)"},
         "8100.5"},
        {Field::assets, "资产总额(万元)", optional, 0, {"总资产(万元)", "资产总计(万元)"}, "6300"},
        {Field::insured_persons, "参保人数", optional, 0, {"投保人数", "被保险人数", "承保人数", "保险人数"}, "120"},
        {Field::policy_number,
         "保单号",
         required,
         60,
         {"保单号码", "保单编号", "保险单号", "保险单号码", "保险单编号"},
         "PZAX2026000001",
         long_numbers},
        {Field::starts_on,
         "保险起期",
         required,
         0,
         {"起期", "起保日期", "保险起始日期", "保险开始日期", "保险责任起期", "保险期间起", "生效日期"},
         "2026-05-25"},
        {Field::ends_on,
         "保险止期",
         required,
         0,
         {"止期", "终保日期", "保险终止日期", "保险结束日期", "保险责任止期", "保险期间止", "保险到期日", "到期日期"},
         "2027-05-24"},
        {Field::premium_due,
         "应收保费(元)",
         optional,
         0,
         {"应收保费", "保费(元)", "保费", "保险费(元)", "保险费"},
         "13500.00"},
        {Field::premium_received, "实收保费(元)", optional, 0, {"实收保费", "已收保费(元)", "已收保费"}, "13500.00"},
        {Field::contact, "联系人", optional, 40, {"联系人姓名", "单位联系人", "企业联系人"}, "王建国"},
        {Field::phone,
         "联系电话",
         optional,
         40,
         {"电话", "手机", "手机号", "手机号码", "联系方式", "联系人电话"},
         "028-80000001"},
    });
};

using FieldInfo = Column<Field>;
using Mapping = ColumnMapping<Field>;
constexpr std::span<const FieldInfo, column_count<Field>> field_infos() {
    return Columns<Field>::list;
}

}  // namespace anze::roster
