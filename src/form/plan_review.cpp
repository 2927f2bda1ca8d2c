#include "form/plan_review.h"

#include "form/file_name.h"

namespace anze::form {
namespace {

using emergency::ExpertReview;
using emergency::PlanDocument;

constexpr std::size_t experts_to_fill_in = 3;

void add_experts(Document& document, const std::vector<std::string>& experts) {
    std::vector<Row> rows;
    for (const std::string& name : experts)
        rows.push_back({{std::to_string(rows.size() + 1)}, {name}, {}, {}, {}, {}, {}});
    while (experts.empty() && rows.size() < experts_to_fill_in)
        rows.push_back({{std::to_string(rows.size() + 1)}, {}, {}, {}, {}, {}, {}});
    document.subheading("a）评估人员情况");
    document.table({"序号", "姓名", "性别", "专业", "职务职称", "分工", "签字"}, std::move(rows),
                   {8, 22, 8, 16, 18, 14, 14});
}

void add_plan(Document& document, const PlanReviewContent& content) {
    const PlanDocument& plan = content.plan;
    document.subheading("c）预案基本情况");
    document.table({},
                   {{label(field_label(&PlanDocument::title)), {plan.title, 3}},
                    {label(field_label(&PlanDocument::kind)), {boxes(plan.kind), 3}},
                    {label("应急预案编制单位"), {content.parties.unit_name, 3}},
                    {label("编制及实施时间"), {written_date(plan.issued_on)}, label("批准人"), {}},
                    {label(field_label(&PlanDocument::filed_on)),
                     {written_date(plan.filed_on)},
                     label(field_label(&PlanDocument::revision_reason)),
                     {plan.revision_reason}}},
                   {20, 34, 16, 30});
}

void add_matters(Document& document) {
    std::vector<Row> rows;
    for (const std::string_view matter : {"应急预案管理要求", "组织机构与职责", "主要事故风险", "应急资源",
                                          "应急预案衔接及应急响应级别划分", "实施反馈中发现的问题"}) {
        rows.push_back({label(matter), {or_room({})}});
    }
    document.subheading("d）预案评估内容");
    document.table({"评估内容", "变化情况和发现的问题"}, std::move(rows), {28, 72});
}

}  // namespace

Document plan_review_document(const PlanReviewContent& content) {
    const Parties& parties = content.parties;
    const ExpertReview& review = content.review;
    Document document{.title = file_name("应急预案评审报告 " + parties.unit_name + " " + content.plan.title)};
    document.heading("生产安全事故应急预案评审报告");
    add_experts(document, review.experts);
    document.subheading("b）预案评估组织");
    document.paragraph(field_label(&ExpertReview::reviewed_on) + "：" + date_or_room(review.reviewed_on));
    document.paragraph("预案评估工作的组织实施过程和主要工作安排：");
    document.paragraph(or_room({}));
    add_plan(document, content);
    add_matters(document);
    document.subheading("e）预案适用性分析");
    document.paragraph("应急预案各个要素内容的适用性，存在的不符合项：");
    document.paragraph(or_room({}));
    document.subheading("f）改进意见和建议");
    document.paragraph(or_room(review.opinion));
    document.subheading("g）评估结论");
    document.paragraph(boxes(review.verdict));
    document.paragraph("对应急预案的综合评价及修订结论：");
    document.paragraph(or_room({}));
    add_makers(document, "编制人");
    sign_both(document, parties);
    return document;
}

}  // namespace anze::form
