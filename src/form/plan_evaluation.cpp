#include "form/plan_evaluation.h"

#include "form/file_name.h"

namespace anze::form {
namespace {

using emergency::EvaluationRow;

// What the table wants to be found out, and what was.
std::string result_text(const EvaluationRow& row) {
    return row.expected + (row.expected.empty() ? "" : "\n") + boxes(row.finding) +
           (row.words.empty() ? "" : "\n" + row.words);
}

}  // namespace

Document plan_evaluation_document(const PlanEvaluationContent& content) {
    Document document{
        .title = file_name("应急预案评估表 " + content.parties.unit_name + " " + content.parties.service_title),
        .paper = Paper::a4_landscape};
    document.heading("生产安全事故应急预案评估表");
    std::vector<Row> head = party_rows(content.parties);
    std::string plans;
    for (const std::string& title : content.plan_titles)
        plans += (plans.empty() ? "" : "、") + title;
    head.push_back({label("应急预案"), {plans, 3}});
    document.table({}, std::move(head), party_widths);
    std::vector<Row> rows;
    for (const EvaluationRow& each : content.rows)
        rows.push_back({{each.element}, {each.content}, {each.method}, {result_text(each)}});
    document.table({field_label(&EvaluationRow::element), field_label(&EvaluationRow::content),
                    field_label(&EvaluationRow::method), field_label(&EvaluationRow::expected)},
                   std::move(rows), {14, 44, 12, 30});
    add_makers(document, "评估人员");
    return document;
}

}  // namespace anze::form
