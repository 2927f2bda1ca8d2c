// The tables of a risk assessment (Annex C.3.2) of one service, each row with its risk worked out.
#pragma once

#include "ledger/ledger.h"
#include "risk/initial_survey.h"
#include "risk/inventory.h"
#include "risk/risk_list.h"

namespace anze::ledger {

template <risk::Analysed R>
struct AnalysedRow {
    const Entry<R>* entry = nullptr;
    const risk::Criteria* criteria = nullptr;  // null where the row has none that counts
    risk::Rating before = {};
    risk::Rating after = {};  // the measures
};

struct ListedRisk {
    const Entry<risk::RiskItem>* entry = nullptr;  // null: not kept yet
    const risk::Criteria* criteria = nullptr;
    risk::Rating rating = {};
    std::string measures = {};  // those of the analysis it comes from
};

struct RiskCase {
    std::vector<const Entry<risk::Criteria>*> criteria = {};
    const Entry<risk::InitialSurvey>* survey = nullptr;
    std::vector<const Entry<risk::SurveyItem>*> survey_items = {};
    std::vector<const Entry<risk::Activity>*> activities = {};
    std::vector<const Entry<risk::Equipment>*> equipment = {};
    std::vector<AnalysedRow<risk::WorkHazard>> work_hazards = {};
    std::vector<AnalysedRow<risk::SafetyCheck>> safety_checks = {};
    std::vector<ListedRisk> risks = {};
    std::vector<const Entry<risk::SignOff>*> sign_offs = {};

    // Empty fields where nobody has written it.
    risk::SignOff sign_off(risk::SignedTable table) const;
};

RiskCase risk_case(const Ledger& ledger, const StreamName& service);

// A row of the list, kept or not: by the analysis it comes from as long as that counts, else by its own figures.
ListedRisk rated(const Ledger& ledger, const risk::RiskItem& item);
// By the criteria of that id; none where they do not count.
risk::Rating rating_by(const Ledger& ledger, const std::string& criteria_id, const risk::Figures& figures);

// The rows of the analyses that the list does not name yet, as rows for it.
std::vector<risk::RiskItem> unlisted_risks(const RiskCase& risks);

// By what risks can be judged: the company's own, and of those delivered the ones it keeps none of that name of.
std::vector<risk::Profile> risk_profiles(const Ledger& ledger);

// 6.2.1.2, 6.2.2.2, C.3.2: what the tables that are there still miss; nothing where there are none.
std::vector<record::Error> risk_table_gaps(const RiskCase& risks);

}  // namespace anze::ledger
