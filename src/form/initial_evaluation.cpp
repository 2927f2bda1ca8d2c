#include "form/initial_evaluation.h"

#include "form/file_name.h"

namespace anze::form {
namespace {

void add_cover(Document& document, const Parties& parties) {
    document.heading(parties.unit_name);
    document.heading("安全生产标准化初始现状评估报告");
    for (const std::string_view maker : {"报告编制人：", "技术负责人：", "批 准 人："})
        document.paragraph(std::string(maker));
    document.right("（安全技术服务机构）（盖章）");
    document.right(date_or_room({}));
}

// 总得分: the reading of standardization::total_of.
void add_scores(Document& document, const std::vector<standardization::ElementScore>& scores) {
    std::vector<Row> rows;
    for (const auto& score : scores)
        rows.push_back({numeric(std::to_string(rows.size() + 1)),
                        {score.element},
                        numeric(score.full_points),
                        numeric(score.points),
                        numeric(standardization::deducted_points(score)),
                        numeric(score.absent_points)});
    document.table({"序号", "要素", "标准分", "得分", "扣分", "缺项分"}, std::move(rows), {8, 40, 13, 13, 13, 13});
    const standardization::ScoreTotal total = standardization::total_of(scores);
    document.table(
        {"标准分", "缺项分", "实得分", "总得分"},
        {{numeric(total.full_points), numeric(total.absent_points), numeric(total.points), numeric(total.of_hundred)}},
        {25, 25, 25, 25});
}

void add_table_a(Document& document, const InitialEvaluationContent& content) {
    document.subheading("表A 工作场所事故隐患排查记录表");
    document.paragraph("投保单位名称：" + content.parties.unit_name + "　投保单位陪同人员：" + content.escort +
                       "　排查时间：" + date_or_room(content.first_day_on));
    std::vector<Row> rows;
    for (const auto& hazard : content.hazards)
        rows.push_back({numeric(std::to_string(rows.size() + 1)),
                        {hazard.description},
                        {hazard.major_basis},
                        {hazard.suggestion},
                        {written_date(hazard.due_on)}});
    // Only a screening has hazards of its own: those of other services are written in by hand.
    if (rows.empty())
        rows.push_back({{}, {or_room({})}, {}, {}, {}});
    document.table({"序号", "发现的主要隐患或问题", "不符合规定的条款及内容", "整改措施或建议", "整改时限"},
                   std::move(rows), {8, 28, 24, 24, 16});
    document.right("技术服务项目组");
    document.right(date_or_room({}));
}

}  // namespace

Document initial_evaluation_document(const InitialEvaluationContent& content) {
    const std::string& unit = content.parties.unit_name;
    const std::string& insurer = content.parties.insurer_name;
    Document document{.title = file_name("标准化初始现状评估报告 " + unit)};
    add_cover(document, content.parties);
    document.heading("安全生产标准化初始现状评估报告", true);
    document.paragraph(date_or_room(content.first_day_on) + "至" + date_or_room(content.last_day_on) + "，根据" + unit +
                       "与" + insurer + "签订的《安全生产责任保险事故预防技术服务方案》的约定，" + insurer +
                       "组织安全生产专业技术人员对" + unit +
                       "开展了安全管理工作现状的摸底排查工作，内容包括安全管理资料和工作场所的事故隐患排查。");
    document.subheading("一、检查依据");
    document.paragraph(or_room({}));
    document.subheading("二、安全管理资料排查情况");
    document.paragraph("依据《　　　　　　　　》的规定，" + unit + "安全管理现状的得分情况如下：");
    add_scores(document, content.scores);
    document.paragraph("从安全管理资料摸底情况来看，" + unit + "安全管理重点和难点为：" + or_room({}));
    document.paragraph("针对上述重点和难点，" + insurer + "提出的安全管理主要建议：" + or_room({}));
    document.subheading("三、工作场所事故隐患排查情况");
    document.paragraph("对" + unit + "的　　　　　　等工作场所开展了事故隐患排查，发现的主要事故隐患有：" +
                       or_room({}));
    document.paragraph("事故隐患清单及整改建议见下表A。");
    add_table_a(document, content);
    return document;
}

}  // namespace anze::form
