#include "screen/risk_papers.h"

#include "ledger/company_records.h"
#include "ledger/in_order.h"
#include "screen/paper.h"

namespace anze::screen {
namespace {

template <risk::Analysed R>
std::vector<form::AnalysisLine<R>> lines_of(const std::vector<ledger::AnalysedRow<R>>& rows) {
    std::vector<form::AnalysisLine<R>> lines;
    for (const auto& each : rows)
        lines.push_back({each.entry->value, each.criteria, each.before, each.after});
    return lines;
}

std::vector<form::RiskLine> lines_of(const std::vector<ledger::ListedRisk>& risks) {
    std::vector<form::RiskLine> lines;
    for (const auto& each : risks)
        lines.push_back({each.entry->value, each.criteria, each.rating, each.measures});
    return lines;
}

// The last one of the kind that these tables belong to.
risk::Assessment assessment_of(const ServicePart& part) {
    risk::Assessment found;
    for (const auto* each : ledger::in_order<risk::Assessment>(part.view.ledger, part.joined.stream)) {
        if (each->value.kind == risk::Kind::risk_identification)
            found = each->value;
    }
    return found;
}

}  // namespace

form::RiskPapersContent risk_papers_content(const ServicePart& part, const ledger::RiskCase& joined) {
    form::RiskPapersContent content{
        .insurer_name = ledger::own_insurer(part.view.ledger).name,
        .assessment = assessment_of(part),
        .survey_items = ledger::values_of(joined.survey_items),
        .activities = ledger::values_of(joined.activities),
        .equipment = ledger::values_of(joined.equipment),
        .work_hazards = lines_of(joined.work_hazards),
        .safety_checks = lines_of(joined.safety_checks),
        .risks = lines_of(joined.risks),
        .work_hazards_sign_off = joined.sign_off(risk::SignedTable::work_hazards),
        .safety_checks_sign_off = joined.sign_off(risk::SignedTable::safety_checks),
        .risk_list_sign_off = joined.sign_off(risk::SignedTable::risk_list),
    };
    if (joined.survey != nullptr)
        content.survey = joined.survey->value;
    if (part.joined.service != nullptr)
        content.service_title = part.joined.service->value.title;
    if (part.joined.unit != nullptr) {
        content.unit_name = part.joined.unit->value.name;
        content.unit_address = part.joined.unit->value.address;
        content.industry = part.joined.unit->value.industry;
    }
    return content;
}

void draw_risk_papers(const ServicePart& part, const ledger::RiskCase& joined, std::string_view name, RiskPaper paper) {
    widget::divider();
    paper_actions({.name = std::string(name)}, [&] { return paper(risk_papers_content(part, joined)); }, part.wants);
    if (!joined.risks.empty())
        paper_actions(
            {.name = "风险评估报告"}, [&] { return form::risk_report_document(risk_papers_content(part, joined)); },
            part.wants);
}

}  // namespace anze::screen
