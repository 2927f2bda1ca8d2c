#include "form/service_plan.h"

#include "form/file_name.h"
#include "form/service_plan_text.h"

namespace anze::form {
namespace {

using party::Professional;
using plan::ServicePlan;
using training::Session;

constexpr std::size_t rows_to_fill_in = 3;

void add_head(Document& document, const Parties& parties) {
    document.heading("安全生产责任保险事故预防技术服务方案");
    document.paragraph("投保单位：" + parties.unit_name);
    document.paragraph("保险公司：" + parties.insurer_name);
    document.paragraph("保单号：" + parties.policy_number);
}

void add_unit(Document& document, const ServicePlan& plan) {
    document.subheading("1.投保单位基本情况");
    document.table({},
                   {{label("投保单位概况（所属行业、规模、产值等）"), {or_room(plan.unit_overview)}},
                    {label(field_label(&ServicePlan::equipment_and_process)), {or_room(plan.equipment_and_process)}},
                    {label(field_label(&ServicePlan::accident_history)), {or_room(plan.accident_history)}}},
                   {24, 76});
}

void add_items(Document& document, const ServicePlan& plan) {
    document.subheading("2.服务项目");
    document.paragraph("在《成都市安全生产责任保险事故预防技术服务规范》（以下简称《规范》）中第 6 章的各项服务内容中，"
                       "由保险公司与投保单位协商，选择一项或多项服务项目。");
    document.paragraph(boxes(plan.items));
}

void add_training_plan(Document& document, const std::vector<Session>& sessions) {
    std::vector<Row> rows;
    for (const Session& each : sessions) {
        rows.push_back({{std::to_string(rows.size() + 1)},
                        {each.topic},
                        {each.audience},
                        {std::string(record::choice_label(each.form))},
                        {std::string(record::choice_label(each.kind))},
                        {each.materials},
                        {written_date(each.held_on)}});
    }
    while (rows.size() < rows_to_fill_in)
        rows.push_back({{std::to_string(rows.size() + 1)}, {}, {}, {}, {}, {}, {}});
    document.paragraph("表 1 安全生产教育培训计划");
    document.table({"序号", "培训主题", "培训对象", "培训形式", "培训类型", "培训资料", "培训时间"}, rows,
                   {7, 20, 15, 12, 16, 16, 14});
    document.paragraph("注：遵照《规范》6.1.2 的要求，每次培训应有规范的、完备的培训资料。");
}

void add_screening(Document& document, const ServicePlan& plan) {
    const auto row = [&](auto member) { return Row{label(field_label(member)), {or_room(plan.*member)}}; };
    document.table({},
                   {row(&ServicePlan::screening_scope), row(&ServicePlan::key_periods), row(&ServicePlan::key_places),
                    row(&ServicePlan::key_processes), row(&ServicePlan::screening_methods)},
                   {24, 76});
}

void add_measures(Document& document, const ServicePlanContent& content) {
    document.subheading("3.服务措施与预期成果");
    if (!content.plan.measures.empty())
        document.paragraph(content.plan.measures);
    for (const PlanSection& section : plan_sections()) {
        if (!std::ranges::contains(content.plan.items, section.item))
            continue;
        document.subheading(std::string(section.heading));
        for (const std::string_view paragraph : section.paragraphs)
            document.paragraph(std::string(paragraph));
        if (section.item == code::ServiceItem::training)
            add_training_plan(document, content.sessions);
        if (section.item == code::ServiceItem::hazard_screening)
            add_screening(document, content.plan);
    }
}

void add_frequency(Document& document, const ServicePlan& plan) {
    document.subheading("4 服务频次");
    document.paragraph("根据所选择的服务项目的需要和投保单位的实际需要，由保险公司和投保单位协商确定具体的服务频次。");
    const std::string times = plan.visits_a_year.is_set() ? std::to_string(plan.visits_a_year.value) : "　　　";
    document.paragraph(field_label(&ServicePlan::visits_a_year) + "：" + times + " 次。" + plan.frequency_note);
}

void add_team(Document& document, const ServicePlanContent& content) {
    std::vector<Row> rows;
    for (const Professional& each : content.team) {
        rows.push_back({{std::to_string(rows.size() + 1)},
                        {each.name},
                        {std::string(record::choice_label(each.qualification))},
                        {each.certificate_name + "\n" + each.certificate_number},
                        {each.field_of_work},
                        {each.organization}});
    }
    while (rows.size() < plan::fewest_team_professionals && content.plan.professional_ids.empty())
        rows.push_back({{std::to_string(rows.size() + 1)}, {}, {}, {}, {}, {}});
    document.subheading("5 服务团队");
    document.paragraph("根据《规范》中各项服务相应的要求组建服务团队。");
    document.table({"序号", field_label(&Professional::name), field_label(&Professional::qualification), "证书",
                    field_label(&Professional::field_of_work), field_label(&Professional::organization)},
                   rows, {7, 13, 24, 24, 14, 18});
    if (!content.plan.team_note.empty())
        document.paragraph(content.plan.team_note);
    if (!content.plan.too_few_reason.empty())
        document.paragraph(field_label(&ServicePlan::too_few_reason) + "：" + content.plan.too_few_reason);
}

// 5.3.1 asks for goals, guarantees and the agreement, which the template lacks
void add_agreement(Document& document, const ServicePlanContent& content) {
    const ServicePlan& plan = content.plan;
    document.subheading("6 预期目标（《规范》5.3.1）");
    document.paragraph(or_room(plan.expected_goals));
    document.subheading("7 服务保障事项（《规范》5.3.1）");
    document.paragraph(or_room(plan.service_guarantees));
    document.paragraph(by_whom(field_label(&ServicePlan::insurer_signatory), plan.insurer_signatory, plan.agreed_on));
    document.paragraph(by_whom(field_label(&ServicePlan::unit_signatory), plan.unit_signatory, plan.agreed_on));
    sign_both(document, content.parties);
}

}  // namespace

Document service_plan_document(const ServicePlanContent& content) {
    const Parties& parties = content.parties;
    Document document{.title = file_name("服务方案 " + parties.unit_name + " " + parties.policy_number)};
    add_head(document, parties);
    add_unit(document, content.plan);
    add_items(document, content.plan);
    add_measures(document, content);
    add_frequency(document, content.plan);
    add_team(document, content);
    add_agreement(document, content);
    return document;
}

}  // namespace anze::form
