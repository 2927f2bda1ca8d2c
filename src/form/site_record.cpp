#include "form/site_record.h"

#include "form/file_name.h"

namespace anze::form {
namespace {

using service::Held;
using service::SiteRecord;
using service::Standardization;

// "现状：有☑ 无□ 现状报告时间：2026年3月1日"
std::string held_text(std::string_view name, Held held, std::string_view report, calendar::Date reported_on) {
    return std::string(name) + "：有" + box(held == Held::yes) + " 无" + box(held == Held::no) + " " +
           std::string(report) + "：" + written_date(reported_on);
}

std::string evaluation_text(const SiteRecord& site) {
    return held_text("三同时", site.three_simultaneities, "竣工验收报告时间", site.acceptance_report_on) + "\n" +
           held_text("现状", site.current_state_evaluation, "现状报告时间", site.current_state_report_on);
}

std::string occupational_text(const SiteRecord& site) {
    return held_text("三同时", site.occupational_three_simultaneities, "控评报告时间",
                     site.occupational_control_report_on) +
           "\n" +
           held_text("现状", site.occupational_current_state, "现状报告时间", site.occupational_current_report_on) +
           "\n" + held_text("检测", site.occupational_testing, "检测报告时间", site.occupational_testing_report_on);
}

std::string dual_prevention_text(const SiteRecord& site) {
    return "双预控：已开展" + box(site.dual_prevention == Held::yes) + " 未开展" +
           box(site.dual_prevention == Held::no);
}

// The paper says 级 behind the level, and so do most people.
std::string standardization_text(const SiteRecord& site) {
    constexpr std::string_view unit = "级";
    std::string level = site.standardization_level;
    if (level.ends_with(unit))
        level.resize(level.size() - unit.size());
    return "达标：是" + box(site.standardization == Standardization::reached) + "（" +
           (level.empty() ? "　　" : level) + "级） 否" + box(site.standardization == Standardization::not_reached) +
           " 正在开展" + box(site.standardization == Standardization::under_way) + "\n达标时间：" +
           written_date(site.standardization_reached_on);
}

std::string emergency_plan_text(const SiteRecord& site) {
    return "预案：有" + box(site.emergency_plan == Held::yes) + " 无" + box(site.emergency_plan == Held::no) + " 备案" +
           box(site.emergency_plan_filed) + " 评审" + box(site.emergency_plan_reviewed) + " 预案编制时间：" +
           written_date(site.emergency_plan_made_on);
}

void add_unit(Document& document, const SiteRecordContent& content) {
    const SiteRecord& site = content.site;
    const std::string supervisor =
        site.safety_supervisor + (site.safety_supervisor_phone.empty() ? "" : "\n" + site.safety_supervisor_phone);
    document.table(
        {},
        {{label("受检投保单位名称"),
          {content.parties.unit_name},
          label("受检投保单位安全主管姓名、电话"),
          {supervisor}},
         {label("受检投保单位地址"),
          {content.parties.unit_address},
          label(field_label(&SiteRecord::hazardous_chemicals)),
          {site.hazardous_chemicals}},
         {label("安全评价情况"), {evaluation_text(site)}, label("安全风险管控情况"), {dual_prevention_text(site)}},
         {label("职业卫生评价、检测情况"),
          {occupational_text(site)},
          label("安全生产标准化情况"),
          {standardization_text(site)}},
         {label("应急预案"), {emergency_plan_text(site), 3}}},
        {14, 40, 16, 30});
}

void add_findings(Document& document, const SiteRecordContent& content) {
    const SiteRecord& site = content.site;
    std::vector<Row> rows{
        {label("安全管理资料存在问题：安全生产管理"), {or_room(site.safety_management_documents)}, {}},
        {label("安全管理资料存在问题：安全教育培训"), {or_room(site.safety_training_documents)}, {}}};
    for (const hazard::Hazard& each : content.hazards)
        rows.push_back({label(each.area.empty() ? "现场" : each.area), {each.description}, {each.suggestion}});
    if (content.hazards.empty())
        rows.push_back({label("现场"), {or_room({})}, {}});
    document.table({"检查情况", "隐患描述", "整改建议"}, std::move(rows), {18, 44, 38});
}

std::string names_of(const std::vector<service::GroupMember>& members) {
    std::string names;
    for (const service::GroupMember& each : members)
        names += (names.empty() ? "" : "、") + each.name;
    return names;
}

}  // namespace

Document site_record_document(const SiteRecordContent& content) {
    const service::Visit& visit = content.visit;
    const std::string days = days_text(visit.first_day_on, visit.last_day_on);
    Document document{.title = file_name("隐患排查现场记录表 " + content.parties.unit_name + " " + days)};
    document.heading("隐患排查服务现场记录表");
    document.right("保单号：" + content.parties.policy_number + "　　排查时间：" + days);
    add_unit(document, content);
    add_findings(document, content);
    document.paragraph(by_whom("排查人员", names_of(content.on_site), visit.last_day_on));
    document.paragraph(by_whom(field_label(&service::Visit::escort), visit.escort, visit.last_day_on));
    document.paragraph(by_whom("审核人", {}, {}));
    sign_both(document, content.parties);
    return document;
}

}  // namespace anze::form
