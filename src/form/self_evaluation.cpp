#include "form/self_evaluation.h"

#include "form/file_name.h"

namespace anze::form {
namespace {

using standardization::TeamMember;
using standardization::TeamRole;
using Report = standardization::SelfEvaluation;

constexpr std::size_t members_to_fill_in = 3;

std::string with_unit(const std::string& number, std::string_view unit) {
    return (number.empty() ? "　　　" : number) + " " + std::string(unit);
}

std::string with_unit(record::Count count, std::string_view unit) {
    return with_unit(count.is_set() ? std::to_string(count.value) : std::string(), unit);
}

Row wide(std::string_view name, std::string text) {
    return {label(name), {std::move(text), 5}};
}

void add_cover(Document& document, const SelfEvaluationContent& content) {
    const Report& report = content.evaluation;
    document.heading("企业安全生产标准化自评报告");
    document.table({},
                   {{label("企业名称"), {content.parties.unit_name, 3}},
                    {label(field_label(&Report::industry)),
                     {report.industry},
                     label(field_label(&Report::speciality)),
                     {report.speciality}},
                    {label(field_label(&Report::score)),
                     numeric(report.score),
                     label(field_label(&Report::grade)),
                     {std::string(record::choice_label(report.grade))}},
                    {label(field_label(&Report::evaluated_on)), {date_or_room(report.evaluated_on), 3}},
                    {label(field_label(&Report::shown_in_unit)), {boxes(report.shown_in_unit), 3}},
                    {label(field_label(&Report::applies_for_review)), {boxes(report.applies_for_review), 3}}},
                   {24, 30, 16, 30});
}

std::vector<Row> reach_rows(const Report& report) {
    return {{label(field_label(&Report::legal_representative)),
             {report.legal_representative},
             label("电话"),
             {report.legal_representative_phone},
             label("传真"),
             {report.legal_representative_fax}},
            {label(field_label(&Report::contact)),
             {report.contact},
             label("电话"),
             {report.contact_phone},
             label("传真"),
             {report.contact_fax}},
            {label(""), {}, label("手机"), {report.contact_mobile}, label("电子信箱"), {report.contact_mail}}};
}

void add_basic_data(Document& document, const SelfEvaluationContent& content) {
    const Report& report = content.evaluation;
    std::vector<Row> rows{wide("企业名称", content.parties.unit_name),
                          wide("地址", content.parties.unit_address),
                          wide(field_label(&Report::ownership), boxes(report.ownership)),
                          wide(field_label(&Report::safety_body), report.safety_body),
                          {label(field_label(&Report::staff_count)),
                           {with_unit(report.staff_count, "人")},
                           label(field_label(&Report::safety_officer_count)),
                           {with_unit(report.safety_officer_count, "人")},
                           label(field_label(&Report::special_operator_count)),
                           {with_unit(report.special_operator_count, "人")}},
                          {label("固定资产"),
                           {with_unit(record::decimal_text(report.fixed_assets_ten_thousand_yuan), "万元"), 2},
                           label("主营业务收入"),
                           {with_unit(record::decimal_text(report.main_revenue_ten_thousand_yuan), "万元"), 2}},
                          {label(field_label(&Report::shifts)),
                           {boxes(report.shifts), 2},
                           label(field_label(&Report::shift_pattern)),
                           {report.shift_pattern, 2}}};
    rows.append_range(reach_rows(report));
    rows.push_back(wide(field_label(&Report::grade), boxes(report.grade)));
    rows.push_back({{field_label(&Report::earlier_grade) + "：" + boxes(report.earlier_grade), 6}});
    rows.push_back({{"如果企业是某企业集团的成员单位，请注明企业集团名称：" + report.group_company, 6}});
    rows.push_back(
        {{"如果企业已取得职业健康安全管理体系认证证书，请注明证书名称和发证机构：" + report.management_certificate,
          6}});
    document.subheading("一、基本情况表", true);
    document.table({}, std::move(rows), {16, 18, 16, 17, 15, 18});
}

Row team_row(const TeamMember& member) {
    return {label(record::choice_label(member.role)),
            {member.name},
            {member.department},
            {member.post},
            {member.phone},
            {member.note}};
}

void add_team(Document& document, const std::vector<TeamMember>& team) {
    std::vector<Row> rows;
    for (const TeamRole role : {TeamRole::leader, TeamRole::member}) {
        const std::size_t before = rows.size();
        for (const TeamMember& each : team) {
            if (each.role == role)
                rows.push_back(team_row(each));
        }
        const std::size_t lines = role == TeamRole::leader ? 1 : members_to_fill_in;
        for (std::size_t line = 0; rows.size() == before + line && line < lines; ++line)
            rows.push_back(team_row({.role = role}));
    }
    document.paragraph("企业安全生产标准化自评小组主要成员");
    document.table({"", "姓名", "所在部门", "职务/职称", "电话", "备注"}, std::move(rows), {10, 16, 20, 18, 20, 16});
}

void add_summary(Document& document, const Report& report) {
    document.subheading("二、投保单位自评总结");
    document.paragraph("1.企业概况。");
    document.paragraph(or_room(report.overview));
    document.paragraph("2.近三年企业安全生产事故和职业病的发生情况。");
    document.paragraph(or_room(report.accidents));
    document.paragraph("3.企业安全生产标准化建设过程及取得成效。");
    document.paragraph(or_room(report.achievements));
}

void add_application(Document& document, const SelfEvaluationContent& content) {
    const Report& report = content.evaluation;
    document.subheading("三、评审申请表", true);
    document.paragraph("1.企业是否同意遵守评审要求，并能提供评审所必需的真实信息？");
    document.paragraph(boxes(report.agrees_to_review));
    document.paragraph("2.企业在提交申请书时，应附以下文件资料：");
    document.paragraph("◇安全生产许可证复印件（未实施安全生产行政许可的行业不需提供）");
    document.paragraph("◇自评扣分项目汇总表");
    document.paragraph("3.企业自评得分：" + record::decimal_text(report.score));
    document.paragraph("4.企业自评结论：");
    document.paragraph(or_room(report.conclusion));
    document.paragraph("法定代表人（签名）：　　　　　　　　（申请企业盖章）");
    document.right(date_or_room({}));
}

}  // namespace

Document self_evaluation_document(const SelfEvaluationContent& content) {
    Document document{.title = file_name("标准化自评报告 " + content.parties.unit_name + " " +
                                         calendar::to_string(content.evaluation.evaluated_on))};
    add_cover(document, content);
    add_basic_data(document, content);
    add_team(document, content.team);
    add_summary(document, content.evaluation);
    add_application(document, content);
    return document;
}

}  // namespace anze::form
