#include "evaluation/evaluation.h"

namespace anze::evaluation {
namespace {

class Gaps {
public:
    explicit Gaps(std::string_view clause) : clause_(clause) {}
    void need(bool is_there, std::string_view field_key, std::string message) {
        if (!is_there)
            gaps_.push_back({std::move(message), std::string(field_key), std::string(clause_)});
    }
    std::vector<record::Error> take() { return std::move(gaps_); }

private:
    std::string_view clause_;
    std::vector<record::Error> gaps_ = {};
};

}  // namespace

// 9.1.1 9.1.2 a written report with what is wrong and what is done about it
std::vector<record::Error> evaluation_gaps(const YearlyEvaluation& evaluation) {
    Gaps gaps("9.1.2");
    gaps.need(evaluation.evaluated_on.is_set(), record::key_of(&YearlyEvaluation::evaluated_on), "请填写评估完成日期");
    gaps.need(!evaluation.summary.empty() || !evaluation.pages.empty(), record::key_of(&YearlyEvaluation::summary),
              "请写明评估结果，或附上评估报告");
    gaps.need(!evaluation.problems.empty(), record::key_of(&YearlyEvaluation::problems),
              "请写明存在的问题；没有发现问题也请写明");
    gaps.need(!evaluation.improvements.empty(), record::key_of(&YearlyEvaluation::improvements), "请写明改进措施");
    return gaps.take();
}

calendar::Date report_due(int year) {
    return {year + 1, 1, 31};
}

// 9.2.1 published, and reported by the end of January
std::vector<record::Error> publication_gaps(const YearlyEvaluation& evaluation) {
    Gaps gaps("9.2.1");
    gaps.need(evaluation.published_on.is_set() && !evaluation.published_at.empty(),
              record::key_of(&YearlyEvaluation::published_on), "请在网站或媒体公布评估结果，填写公布处和日期");
    gaps.need(evaluation.reported_on.is_set() && !evaluation.reported_to.empty(),
              record::key_of(&YearlyEvaluation::reported_on), "请在次年 1 月底前上报属地应急管理部门，填写部门和日期");
    return gaps.take();
}

}  // namespace anze::evaluation
