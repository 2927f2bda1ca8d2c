#include "form/risk_parts.h"

namespace anze::form {
namespace {

using risk::Assessment;

void add_service(Document& document, const RiskPapersContent& content) {
    document.subheading("一、投保单位和服务");
    document.table({},
                   {{label("投保单位"), {content.unit_name}, label("所属行业"), {content.industry}},
                    {label("地址"), {content.unit_address, 3}},
                    {label("服务"), {content.service_title}, label("保险公司"), {content.insurer_name}},
                    {label("机构名称"),
                     {content.assessment.organization_name},
                     label("报告编号"),
                     {content.assessment.report_number}}},
                   {16, 38, 14, 32});
}

void add_methods(Document& document, const RiskPapersContent& content) {
    document.subheading("二、依据和方法");
    document.paragraph(field_label(&Assessment::standards) + "：" + content.assessment.standards);
    document.paragraph(field_label(&Assessment::methods) + "：" + content.assessment.methods);
    add_criteria(document, criteria_of(content.risks));
}

// 6.2.1.2 each level with its number, the ones without a risk too
void add_counts(Document& document, const RiskPapersContent& content) {
    document.subheading("三、风险等级统计");
    const auto count_of = [&](risk::Level level) {
        return std::to_string(
            std::ranges::count(content.risks, level, [](const RiskLine& line) { return line.rating.level; }));
    };
    std::vector<Row> rows;
    for (const auto& choice : record::Choices<risk::Level>::list)
        rows.push_back(
            {{std::string(choice.label)}, {std::string(risk::colour_word(choice.value))}, {count_of(choice.value)}});
    if (const std::string open = count_of(risk::Level::none); open != "0")
        rows.push_back({{"尚无等级"}, {}, {open}});
    rows.push_back({label("合计", 2), {std::to_string(content.risks.size())}});
    document.table({"风险等级", "颜色", "数量/项"}, std::move(rows), {40, 30, 30});
}

void add_risks(Document& document, const RiskPapersContent& content) {
    using risk::RiskItem;
    document.subheading("四、风险清单和控制措施");
    std::vector<Row> rows;
    for (const RiskLine& line : content.risks) {
        rows.push_back({{std::to_string(rows.size() + 1)},
                        {line.item.description},
                        {line.item.site_address},
                        {line.item.source},
                        {risk::score_text(line.rating)},
                        {risk::level_text(line.rating.level)},
                        {line.measures}});
    }
    document.table({"序号", field_label(&RiskItem::description), field_label(&RiskItem::site_address),
                    field_label(&RiskItem::source), "R", "风险等级", "控制措施"},
                   std::move(rows), {7, 23, 14, 14, 8, 12, 22});
}

void add_map(Document& document, const RiskPapersContent& content) {
    document.subheading("五、安全风险四色图");
    std::string legend;
    for (const auto& choice : record::Choices<risk::Level>::list)
        legend += (legend.empty() ? "图例：" : "，") + risk::level_text(choice.value);
    const auto& pictures = content.assessment.four_colour_map;
    const std::string place = pictures.empty() ? "（在此处附图）\n\n\n\n\n\n" : "";
    document.table({}, {{Cell{.text = place, .pictures = pictures}}});
    document.paragraph(legend + "。");
}

}  // namespace

// 6.2.1.2, C.3.2 the report has the list of risks with their levels, the measures and the map of four colours
Document risk_report_document(const RiskPapersContent& content) {
    Document document = risk_document(content, "安全风险辨识、评估报告", Paper::a4_portrait);
    document.right("报告日期：" + written_date(content.assessment.report_on));
    add_service(document, content);
    add_methods(document, content);
    add_counts(document, content);
    add_risks(document, content);
    add_map(document, content);
    document.subheading("六、结论");
    document.paragraph(content.assessment.conclusion);
    add_sign_off(document, content.risk_list_sign_off);
    document.signatures({"保险公司：" + content.insurer_name});
    return document;
}

}  // namespace anze::form
