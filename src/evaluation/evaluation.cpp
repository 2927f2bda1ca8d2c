#include "evaluation/evaluation.h"

#include "record/gaps.h"

namespace anze::evaluation {
// 9.1.1 9.1.2 a written report with what is wrong and what is done about it
std::vector<record::Error> evaluation_gaps(const YearlyEvaluation& evaluation) {
    record::Gaps gaps("9.1.2");
    gaps.need(evaluation.evaluated_on.is_set(), &YearlyEvaluation::evaluated_on, "请填写评估完成日期");
    gaps.need(!evaluation.summary.empty() || !evaluation.pages.empty(), &YearlyEvaluation::summary,
              "请写明评估结果，或附上评估报告");
    gaps.need(!evaluation.problems.empty(), &YearlyEvaluation::problems, "请写明存在的问题；没有发现问题也请写明");
    gaps.need(!evaluation.improvements.empty(), &YearlyEvaluation::improvements, "请写明改进措施");
    return gaps.take();
}

calendar::Date report_due(int year) {
    return {year + 1, 1, 31};
}

// 9.2.1 published, and reported by the end of January
std::vector<record::Error> publication_gaps(const YearlyEvaluation& evaluation) {
    record::Gaps gaps("9.2.1");
    gaps.need(evaluation.published_on.is_set() && !evaluation.published_at.empty(), &YearlyEvaluation::published_on,
              "请在网站或媒体公布评估结果，填写公布处和日期");
    gaps.need(evaluation.reported_on.is_set() && !evaluation.reported_to.empty(), &YearlyEvaluation::reported_on,
              "请在次年 1 月底前上报属地应急管理部门，填写部门和日期");
    return gaps.take();
}

}  // namespace anze::evaluation
