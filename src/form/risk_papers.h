// The tables of a risk assessment (Annex C.3.2, tables 2 to 7) and the report of it (6.2.1.2). A level is always named
// beside its colour.
#pragma once

#include "form/document.h"
#include "risk/initial_survey.h"
#include "risk/inventory.h"
#include "risk/risk.h"
#include "risk/risk_list.h"

namespace anze::form {

// The criteria live longer than the line; null where the row has none.
template <risk::Analysed R>
struct AnalysisLine {
    R row = {};
    const risk::Criteria* criteria = nullptr;
    risk::Rating before = {};
    risk::Rating after = {};  // the measures
};

struct RiskLine {
    risk::RiskItem item = {};
    const risk::Criteria* criteria = nullptr;
    risk::Rating rating = {};
    std::string measures = {};  // of the analysis that the risk comes from
};

struct RiskPapersContent {
    std::string insurer_name = {};
    std::string unit_name = {};
    std::string unit_address = {};
    std::string industry = {};
    std::string service_title = {};
    risk::Assessment assessment = {};
    risk::InitialSurvey survey = {};
    std::vector<risk::SurveyItem> survey_items = {};
    std::vector<risk::Activity> activities = {};
    std::vector<risk::Equipment> equipment = {};
    std::vector<AnalysisLine<risk::WorkHazard>> work_hazards = {};
    std::vector<AnalysisLine<risk::SafetyCheck>> safety_checks = {};
    std::vector<RiskLine> risks = {};
    risk::SignOff work_hazards_sign_off = {.table = risk::SignedTable::work_hazards};
    risk::SignOff safety_checks_sign_off = {.table = risk::SignedTable::safety_checks};
    risk::SignOff risk_list_sign_off = {.table = risk::SignedTable::risk_list};
};

Document initial_survey_document(const RiskPapersContent& content);  // table 2
Document activities_document(const RiskPapersContent& content);      // table 3
Document equipment_document(const RiskPapersContent& content);       // table 4
Document work_hazards_document(const RiskPapersContent& content);    // table 5
Document safety_checks_document(const RiskPapersContent& content);   // table 6
Document risk_list_document(const RiskPapersContent& content);       // table 7
// 安全风险辨识、评估报告.
Document risk_report_document(const RiskPapersContent& content);

}  // namespace anze::form
