// The lists of records that can be taken in. A new one is its columns and how its rows are told apart.
#pragma once

#include "fee/fee.h"
#include "hazard/library.h"
#include "party/professional.h"
#include "risk/inventory.h"
#include "risk/risk_list.h"
#include "roster/record_list.h"

namespace anze::roster {

// 5.2.4
template <>
struct RecordList<party::Professional> {
    static constexpr auto columns = std::to_array<RecordColumn>({
        {"name", "陈静", {"人员姓名", "专家姓名"}},
        {"engagement", "外部聘请", {"人员来源", "来源途径"}},
        {"organization", "成都示例安全技术有限公司", {"所在单位", "工作单位", "单位", "机构名称"}},
        {"qualification", "注册安全工程师", {"资质", "资质类别", "资格条件"}},
        {"certificate_name", "中级注册安全工程师", {"证书", "资格证书", "职称"}},
        {"certificate_number",
         "AQ2026000001",
         {"证书号", "证书号码", "资格证书编号", "职业资格证书编号"},
         long_numbers},
        {"certificate_expiry", "2028-12-31", {"证书有效期", "有效期", "到期日期"}},
        {"experience_years", "8", {"从事安全工作年限", "工作年限"}},
        {"evaluator_certificate", "", {"安全评价师证书", "评价师证书编号"}, long_numbers},
        {"testing_years", "", {"检测工作年限"}},
        {"field_of_work", "危险化学品", {"专业", "领域", "专业方向"}},
        {"service_items", "隐患排查、培训", {"服务项目", "服务范围"}},
        {"phone", "13800000001", {"电话", "手机", "手机号", "手机号码", "联系方式"}},
    });
    static constexpr std::array<std::string_view, 6> preview{
        "name", "engagement", "qualification", "certificate_number", "certificate_expiry", "phone"};
    static constexpr std::string_view told_by = "certificate_number";
    static constexpr std::string_view same = "的证书编号相同而内容不同，请核对哪一行是对的";
    static std::string identity(const party::Professional& person) { return person.certificate_number; }
};

// Table 9, 隐患排查 and what is to be done; what was done is told by the unit.
template <>
struct RecordList<hazard::Hazard> {
    static constexpr auto columns = std::to_array<RecordColumn>({
        {"found_on", "2026-11-03", {"排查日期", "检查时间", "检查日期", "发现时间", "发现日期"}},
        {"found_by", "陈静", {"排查人", "检查人员", "检查人"}},
        {"area", "制冷机房", {"部位", "场所", "地点", "隐患部位", "检查部位"}},
        {"category", "现场管理类", {"隐患分类", "隐患类别", "类别1", "隐患分类类别1"}},
        {"subcategory", "用电安全", {"细类", "类别2", "隐患细类2"}},
        {"description", "配电箱前堆放杂物", {"隐患描述", "隐患内容", "具体描述", "问题描述", "存在问题", "存在的问题"}},
        {"level", "一般", {"隐患级别", "隐患等级", "分级", "级别"}},
        {"major_basis", "", {"判定依据", "重大隐患依据"}},
        {"suggestion", "清理杂物，划出禁放线", {"整改措施", "整改建议", "治理建议", "整改要求"}},
        {"due_on", "2026-11-20", {"整改期限", "整改时限", "治理期限", "完成时限"}},
        {"responsible", "李强", {"整改责任人", "治理责任人", "负责人"}},
        {"funds", "", {"整改经费", "治理经费", "资金"}},
        {"remark", "", {"说明"}},
    });
    static constexpr std::array<std::string_view, 6> preview{"description", "area",     "level",
                                                             "suggestion",  "found_on", "due_on"};
    static constexpr std::string_view told_by = "description";
    static constexpr std::string_view same = "的排查时间、区域、描述相同而其余不同，请核对哪一行是对的";
    static std::string identity(const hazard::Hazard& hazard) {
        return calendar::to_string(hazard.found_on) + '\n' + hazard.area + '\n' + hazard.description;
    }
};

// The library of hazards, the delivered one as well as the insurer's own.
template <>
struct RecordList<hazard::LibraryEntry> {
    static constexpr auto columns = std::to_array<RecordColumn>({
        {"industry", "仓储物流", {"行业", "场所", "行业领域", "适用行业"}},
        {"kind", "隐患", {"类型"}},
        {"category", "现场管理类", {"隐患分类", "隐患类别"}},
        {"subcategory", "用电安全", {"隐患细类", "类别2"}},
        {"factor_class", "", {"因素类别", "危害因素类别"}},
        {"accident_type", "触电", {"事故类别", "事故类型", "可能导致的事故"}},
        {"description", "配电箱前堆放杂物", {"隐患描述", "隐患内容", "危险有害因素", "隐患具体描述"}},
        {"level", "", {"隐患分级", "隐患级别", "隐患等级", "级别"}},
        {"major_basis", "", {"判定依据", "重大隐患依据"}},
        {"basis", "GB/T 13869 用电安全导则", {"检查依据", "标准依据", "法规依据"}},
        {"suggestion", "清理杂物，划出禁放线", {"整改措施", "整改建议", "控制措施", "管控措施"}},
    });
    static constexpr std::array<std::string_view, 5> preview{"description", "industry", "kind", "subcategory",
                                                             "suggestion"};
    static constexpr std::string_view told_by = "description";
    static constexpr std::string_view same = "的行业和描述相同而其余不同，请核对哪一行是对的";
    static std::string identity(const hazard::LibraryEntry& entry) { return entry.industry + '\n' + entry.description; }
};

// 5.1.4. All of an entry tells it apart: what is written twice is one payment.
template <>
struct RecordList<fee::FeeEntry> {
    static constexpr auto columns = std::to_array<RecordColumn>({
        {"kind", "使用", {"收支类型", "类型", "方向"}},
        {"booked_on", "2026-11-03", {"日期", "记账日期", "支付日期", "发生日期"}},
        {"amount_fen", "3000.00", {"金额", "发生额", "支付金额", "金额（元）"}},
        {"item", "隐患排查", {"项目", "费用项目", "服务类别"}},
        {"payee", "成都示例安全技术有限公司", {"收款单位", "收款人", "对方单位"}},
        {"purpose", "隐患排查服务费", {"摘要", "费用用途", "说明"}},
        {"voucher", "记-2026-11-003", {"凭证编号", "凭证", "记账凭证号"}, long_numbers},
    });
    static constexpr std::array<std::string_view, 6> preview{"booked_on", "kind",  "amount_fen",
                                                             "item",      "payee", "purpose"};
    static constexpr std::string_view told_by = "amount_fen";
    static constexpr std::string_view same = "相同";
    static std::string identity(const fee::FeeEntry& entry) {
        return record::object_of(record::faces<fee::FeeEntry>(), &entry).dump();
    }
};

// Annex C.3.2, table 3. One step has a row for each of its hazards, so these tell rows apart as well.
template <>
struct RecordList<risk::Activity> {
    static constexpr auto columns = std::to_array<RecordColumn>({
        {"workplace", "制冷机房", {"岗位", "场所", "岗位/场所", "作业场所", "工作岗位"}},
        {"task", "制冷系统维护", {"任务", "工作任务名称"}},
        {"activity", "加注冷冻油", {"作业活动名称", "活动", "活动名称"}},
        {"step", "连接加油管", {"步骤", "工作步骤", "作业步骤/内容"}},
        {"equipment", "加油泵、扳手", {"使用设备设施", "设备设施", "使用的设备设施", "工具", "使用设备"}},
        {"hazard_factors", "氨泄漏", {"危险有害因素", "危险和有害因素", "危害因素", "可能产生的危险有害因素"}},
        {"routine", "常规", {"常规或非常规", "活动类型", "活动频率"}},
        {"note", "", {"说明"}},
    });
    static constexpr std::array<std::string_view, 6> preview{"activity", "workplace",      "task",
                                                             "step",     "hazard_factors", "routine"};
    static constexpr std::string_view told_by = "activity";
    static constexpr std::string_view same = "的场所、任务、活动、步骤和危害因素相同而其余不同，请核对哪一行是对的";
    static std::string identity(const risk::Activity& row) {
        return row.workplace + '\n' + row.task + '\n' + row.activity + '\n' + row.step + '\n' + row.hazard_factors;
    }
};

// Annex C.3.2, table 4
template <>
struct RecordList<risk::Equipment> {
    static constexpr auto columns = std::to_array<RecordColumn>({
        {"workplace", "制冷机房", {"岗位", "场所", "岗位/场所", "安装地点", "所在位置"}},
        {"name", "螺杆压缩机", {"设备设施", "设备名称", "设施名称", "名称"}},
        {"hazard_factors", "氨泄漏", {"危险有害因素", "危险和有害因素", "危害因素", "可能产生的危险有害因素"}},
        {"condition", "在用", {"备注", "状态", "设备状态", "使用状态"}},
    });
    static constexpr std::array<std::string_view, 4> preview{"name", "workplace", "hazard_factors", "condition"};
    static constexpr std::string_view told_by = "name";
    static constexpr std::string_view same = "的场所、名称和危害因素相同而备注不同，请核对哪一行是对的";
    static std::string identity(const risk::Equipment& row) {
        return row.workplace + '\n' + row.name + '\n' + row.hazard_factors;
    }
};

// Annex C.3.2, table 7. The level is worked out from the figures by the criteria of the service and is never read.
template <>
struct RecordList<risk::RiskItem> {
    static constexpr auto columns = std::to_array<RecordColumn>({
        {"risk_type", "泄漏", {"类型", "风险类别", "事故类型"}},
        {"description", "加注冷冻油：氨泄漏致人中毒", {"描述", "风险", "风险名称", "风险点描述"}},
        {"site_address", "1 号冷库", {"场所", "地址", "场所位置"}},
        {"hazard_factors", "加油管接头松脱", {"危险有害因素", "危险和有害因素", "危险因素"}},
        {"source", "螺杆压缩机", {"风险点", "风险源名称"}},
        {"source_address", "1 号冷库制冷机房", {"风险源地址", "详细地址", "风险点位置"}},
        {"likelihood", "3", {"可能性", "L", "L值", "可能性(L)"}},
        {"exposure", "", {"暴露频繁程度", "E", "E值", "暴露频繁程度(E)"}},
        {"severity", "4", {"严重性", "S", "S值", "严重性(S)", "后果C", "C", "C值"}},
        {"note", "", {"说明"}},
    });
    static constexpr std::array<std::string_view, 6> preview{"description",    "site_address", "source",
                                                             "hazard_factors", "likelihood",   "severity"};
    static constexpr std::string_view told_by = "description";
    static constexpr std::string_view same = "的描述、场所、风险源和危害因素相同而其余不同，请核对哪一行是对的";
    static std::string identity(const risk::RiskItem& row) {
        return row.description + '\n' + row.site_address + '\n' + row.source + '\n' + row.hazard_factors;
    }
};

}  // namespace anze::roster
