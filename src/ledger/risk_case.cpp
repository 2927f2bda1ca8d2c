#include "ledger/risk_case.h"

#include "ledger/company_records.h"
#include "ledger/rows.h"

namespace anze::ledger {
namespace {

template <class R>
const Entry<R>* counting(const Ledger& ledger, const std::string& id) {
    const Entry<R>* entry = ledger.find<R>(id);
    return entry == nullptr || entry->withdrawn() ? nullptr : entry;
}

const risk::Criteria* criteria_with(const Ledger& ledger, const std::string& id) {
    const auto* entry = counting<risk::Criteria>(ledger, id);
    return entry == nullptr ? nullptr : &entry->value;
}

risk::Rating rating_by(const risk::Criteria* criteria, const risk::Figures& figures) {
    return criteria == nullptr ? risk::Rating{} : risk::rating(figures, *criteria);
}

template <risk::Analysed R>
std::vector<AnalysedRow<R>> analysed(const Ledger& ledger, const std::vector<const Entry<R>*>& rows) {
    std::vector<AnalysedRow<R>> all;
    for (const Entry<R>* each : rows) {
        const auto* criteria = criteria_with(ledger, each->value.criteria_id);
        all.push_back({each, criteria, rating_by(criteria, risk::figures_of(each->value)),
                       rating_by(criteria, risk::residual_figures_of(each->value))});
    }
    return all;
}

// The analysis that the risk comes from says its level as long as it counts.
template <risk::Analysed R>
bool rate_by_analysis(const Ledger& ledger, const std::string& id, ListedRisk& risk) {
    const Entry<R>* analysis = counting<R>(ledger, id);
    if (analysis == nullptr)
        return false;
    risk.criteria = criteria_with(ledger, analysis->value.criteria_id);
    risk.rating = rating_by(risk.criteria, risk::figures_of(analysis->value));
    risk.measures = risk::measures_text(analysis->value);
    return true;
}

void append_unlisted(const RiskCase& risks, const auto& rows, std::vector<risk::RiskItem>& items) {
    for (const auto& row : rows) {
        const bool is_listed = std::ranges::contains(
            risks.risks, row.entry->id, [](const ListedRisk& each) { return each.entry->value.analysis_id; });
        if (!is_listed)
            items.push_back(risk::listed(row.entry->value, row.entry->id));
    }
}

}  // namespace

risk::SignOff RiskCase::sign_off(risk::SignedTable table) const {
    const auto found = std::ranges::find(sign_offs, table, [](const auto* each) { return each->value.table; });
    return found == sign_offs.end() ? risk::SignOff{.table = table} : (*found)->value;
}

RiskCase risk_case(const Ledger& ledger, const StreamName& service) {
    RiskCase joined{.criteria = in_order(ledger, ledger.in<risk::Criteria>(service)),
                    .survey_items = rows_of<risk::SurveyItem>(ledger, service),
                    .activities = rows_of<risk::Activity>(ledger, service),
                    .equipment = rows_of<risk::Equipment>(ledger, service),
                    .sign_offs = in_order(ledger, ledger.in<risk::SignOff>(service))};
    if (const auto surveys = ledger.in<risk::InitialSurvey>(service); !surveys.empty())
        joined.survey = surveys.front();
    joined.work_hazards = analysed(ledger, rows_of<risk::WorkHazard>(ledger, service));
    joined.safety_checks = analysed(ledger, rows_of<risk::SafetyCheck>(ledger, service));
    for (const auto* each : rows_of<risk::RiskItem>(ledger, service)) {
        joined.risks.push_back(rated(ledger, each->value));
        joined.risks.back().entry = each;
    }
    return joined;
}

ListedRisk rated(const Ledger& ledger, const risk::RiskItem& item) {
    ListedRisk risk;
    const bool is_analysed = rate_by_analysis<risk::WorkHazard>(ledger, item.analysis_id, risk) ||
                             rate_by_analysis<risk::SafetyCheck>(ledger, item.analysis_id, risk);
    if (is_analysed)
        return risk;
    risk.criteria = criteria_with(ledger, item.criteria_id);
    risk.rating = rating_by(risk.criteria, risk::figures_of(item));
    return risk;
}

risk::Rating rating_by(const Ledger& ledger, const std::string& criteria_id, const risk::Figures& figures) {
    return rating_by(criteria_with(ledger, criteria_id), figures);
}

std::vector<risk::RiskItem> unlisted_risks(const RiskCase& risks) {
    std::vector<risk::RiskItem> items;
    append_unlisted(risks, risks.work_hazards, items);
    append_unlisted(risks, risks.safety_checks, items);
    return items;
}

std::vector<risk::Profile> risk_profiles(const Ledger& ledger) {
    auto profiles = values_of(in_order(ledger, company_records<risk::Profile>(ledger)));
    for (const risk::Profile& each : risk::delivered_profiles()) {
        if (!std::ranges::contains(profiles, each.name, &risk::Profile::name))
            profiles.push_back(each);
    }
    return profiles;
}

}  // namespace anze::ledger
