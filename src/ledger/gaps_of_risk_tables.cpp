#include "ledger/risk_case.h"
#include "ledger/row_gaps.h"

namespace anze::ledger {
namespace {

using Gaps = std::vector<record::Error>;

template <class R>
void check_rows(const auto& rows, auto&& gaps_of_row, Gaps& gaps) {
    RowGaps all(record::type<R>.label);
    for (std::size_t at = 0; at < rows.size(); ++at)
        all.add(at, gaps_of_row(rows[at]));
    all.take_into(gaps);
}

void check_sign_off(const RiskCase& risks, risk::SignedTable table, bool is_there, Gaps& gaps) {
    if (!is_there)
        return;
    for (record::Error& each : risk::sign_off_gaps(risks.sign_off(table))) {
        each.message = std::string(record::choice_label(table)) + "：" + each.message;
        gaps.push_back(std::move(each));
    }
}

void check_survey(const RiskCase& risks, Gaps& gaps) {
    if (risks.survey == nullptr && risks.survey_items.empty())
        return;
    gaps.append_range(risk::survey_gaps(risks.survey != nullptr ? risks.survey->value : risk::InitialSurvey{}));
    check_rows<risk::SurveyItem>(
        risks.survey_items, [](const auto* each) { return risk::item_gaps(each->value); }, gaps);
}

}  // namespace

// 6.2.1.2, 6.2.2.2, C.3.2 each table that is there is whole; hazards that were identified come to a list with levels
Gaps risk_table_gaps(const RiskCase& risks) {
    Gaps gaps;
    check_survey(risks, gaps);
    check_rows<risk::Activity>(
        risks.activities, [](const auto* each) { return risk::activity_gaps(each->value); }, gaps);
    check_rows<risk::Equipment>(
        risks.equipment, [](const auto* each) { return risk::equipment_gaps(each->value); }, gaps);
    const auto of_analysis = [](const auto& row) { return risk::analysis_gaps(row.entry->value, row.criteria); };
    check_rows<risk::WorkHazard>(risks.work_hazards, of_analysis, gaps);
    check_rows<risk::SafetyCheck>(risks.safety_checks, of_analysis, gaps);
    check_rows<risk::RiskItem>(
        risks.risks, [](const ListedRisk& each) { return risk::item_gaps(each.entry->value, each.rating.level); },
        gaps);
    const bool has_rows = !risks.activities.empty() || !risks.equipment.empty() || !risks.work_hazards.empty() ||
                          !risks.safety_checks.empty();
    if (has_rows && risks.risks.empty()) {
        gaps.push_back({"还没有风险清单：请从分析记录列入，或直接登记，每项有风险等级",
                        std::string(record::type<risk::RiskItem>.key), "6.2.1.2"});
    }
    check_sign_off(risks, risk::SignedTable::work_hazards, !risks.work_hazards.empty(), gaps);
    check_sign_off(risks, risk::SignedTable::safety_checks, !risks.safety_checks.empty(), gaps);
    check_sign_off(risks, risk::SignedTable::risk_list, !risks.risks.empty(), gaps);
    return gaps;
}

}  // namespace anze::ledger
