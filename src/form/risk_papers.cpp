#include "form/risk_papers.h"

#include "form/parts.h"
#include "form/risk_parts.h"

namespace anze::form {
namespace {

template <class T>
std::string text_of(const T& value) {
    return record::Value<T>::text(value);
}

Cell serial_number(const std::vector<Row>& rows) {
    return {std::to_string(rows.size() + 1)};
}

std::string area_text(bool is_ticked, std::string_view title, record::Decimal square_metres) {
    return box(is_ticked) + std::string(title) + " 占地面积 " + record::decimal_text(square_metres) + " m²";
}

void add_unit(Document& document, const RiskPapersContent& content) {
    const risk::InitialSurvey& survey = content.survey;
    document.table({},
                   {{label("投保单位名称"), {content.unit_name, 3}},
                    {label("地址"), {content.unit_address, 3}},
                    {label("投保单位性质"), {boxes(survey.nature), 3}},
                    {label("经营范围"), {survey.business_scope}, label("所属行业"), {content.industry}},
                    {label("建设时间"),
                     {survey.built_in},
                     label("产权性质"),
                     {area_text(survey.owns_site, "自有", survey.owned_area_square_metres) + "\n" +
                      area_text(survey.rents_site, "租赁", survey.rented_area_square_metres)}},
                    {label("员工人数/人"),
                     {text_of(survey.staff_count)},
                     label("职能部门数量/个"),
                     {text_of(survey.department_count)}}},
                   {18, 32, 18, 32});
}

// "常规" and what else is remarked.
std::string remark(const risk::Activity& activity) {
    const std::string routine(record::choice_label(activity.routine));
    return routine + (routine.empty() || activity.note.empty() ? "" : "\n") + activity.note;
}

}  // namespace

Document initial_survey_document(const RiskPapersContent& content) {
    using risk::SurveyItem;
    Document document = risk_document(content, "初始风险调查表", Paper::a4_portrait);
    add_unit(document, content);
    document.subheading("初始风险调查内容");
    std::vector<Row> rows;
    for (const SurveyItem& each : content.survey_items)
        rows.push_back(
            {serial_number(rows), {each.content}, {each.basis}, {each.findings}, {each.summary}, {each.note}});
    document.table({"序号", field_label(&SurveyItem::content), field_label(&SurveyItem::basis),
                    field_label(&SurveyItem::findings), field_label(&SurveyItem::summary),
                    field_label(&SurveyItem::note)},
                   std::move(rows), {7, 26, 18, 21, 18, 10});
    document.table({}, {{label(field_label(&risk::InitialSurvey::conclusion)), {content.survey.conclusion}}}, {22, 78});
    return document;
}

Document activities_document(const RiskPapersContent& content) {
    using risk::Activity;
    Document document = risk_document(content, "作业活动清单", Paper::a4_landscape);
    std::vector<Row> rows;
    for (const Activity& each : content.activities) {
        rows.push_back({serial_number(rows),
                        {each.workplace},
                        {each.task},
                        {each.activity},
                        {each.step},
                        {each.equipment},
                        {each.hazard_factors},
                        {remark(each)}});
    }
    document.table({"序号", field_label(&Activity::workplace), field_label(&Activity::task),
                    field_label(&Activity::activity), field_label(&Activity::step), field_label(&Activity::equipment),
                    field_label(&Activity::hazard_factors), "备注（常规/非常规）"},
                   std::move(rows), {5, 11, 12, 12, 18, 15, 17, 10});
    return document;
}

Document equipment_document(const RiskPapersContent& content) {
    using risk::Equipment;
    Document document = risk_document(content, "设备设施清单", Paper::a4_portrait);
    std::vector<Row> rows;
    for (const Equipment& each : content.equipment)
        rows.push_back({serial_number(rows), {each.workplace}, {each.name}, {each.hazard_factors}, {each.condition}});
    document.table({"序号", field_label(&Equipment::workplace), field_label(&Equipment::name),
                    field_label(&Equipment::hazard_factors), field_label(&Equipment::condition)},
                   std::move(rows), {7, 20, 25, 33, 15});
    return document;
}

Document risk_list_document(const RiskPapersContent& content) {
    using risk::RiskItem;
    Document document = risk_document(content, "风险清单表", Paper::a4_landscape);
    std::vector<Row> rows;
    for (const RiskLine& line : content.risks) {
        const RiskItem& item = line.item;
        rows.push_back({serial_number(rows),
                        {item.risk_type},
                        {item.description},
                        {item.site_address},
                        {item.hazard_factors},
                        {item.source},
                        {item.source_address},
                        {risk::level_text(line.rating.level)},
                        {item.note}});
    }
    document.table({"序号", field_label(&RiskItem::risk_type), field_label(&RiskItem::description),
                    field_label(&RiskItem::site_address), field_label(&RiskItem::hazard_factors),
                    field_label(&RiskItem::source), field_label(&RiskItem::source_address), "风险等级",
                    field_label(&RiskItem::note)},
                   std::move(rows), {5, 9, 18, 12, 15, 11, 12, 10, 8});
    add_criteria(document, criteria_of(content.risks));
    add_sign_off(document, content.risk_list_sign_off);
    return document;
}

}  // namespace anze::form
