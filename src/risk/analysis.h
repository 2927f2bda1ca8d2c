// Annex C.3.2, tables 5 and 6: each hazard of a work step, and of an item that was checked, with its risk before and
// after the measures.
#pragma once

#include "risk/criteria.h"

namespace anze::risk {

// Table 5, 工作危害分析评价记录表.
struct WorkHazard {
    std::string workshop = {};
    std::string post = {};
    std::string task = {};
    std::string step = {};
    std::string hazard_factors = {};
    std::string consequences = {};
    std::string existing_measures = {};
    std::string criteria_id = {};
    record::Decimal likelihood = {};
    record::Decimal exposure = {};
    record::Decimal severity_law = {};
    record::Decimal severity_people = {};
    record::Decimal severity_loss = {};
    record::Decimal severity_stoppage = {};
    record::Decimal severity_image = {};
    std::string engineering_measures = {};
    std::string management_measures = {};
    std::string protection_measures = {};
    std::string emergency_measures = {};
    record::Decimal residual_likelihood = {};
    record::Decimal residual_exposure = {};
    record::Decimal residual_severity = {};
    std::string note = {};
    std::string position = {};
    bool operator==(const WorkHazard&) const = default;
};

// Table 6, 安全检查分析评价记录表.
struct SafetyCheck {
    std::string workshop = {};
    std::string process = {};
    std::string equipment = {};
    std::string content = {};
    std::string standard = {};
    std::string deviation = {};
    std::string existing_measures = {};
    std::string criteria_id = {};
    record::Decimal likelihood = {};
    record::Decimal exposure = {};
    record::Decimal severity_law = {};
    record::Decimal severity_people = {};
    record::Decimal severity_loss = {};
    record::Decimal severity_stoppage = {};
    record::Decimal severity_image = {};
    std::string engineering_measures = {};
    std::string management_measures = {};
    std::string protection_measures = {};
    std::string emergency_measures = {};
    record::Decimal residual_likelihood = {};
    record::Decimal residual_exposure = {};
    record::Decimal residual_severity = {};
    std::string note = {};
    std::string position = {};
    bool operator==(const SafetyCheck&) const = default;
};

// Of either table.
template <class R>
concept Analysed = requires(const R& row) {
    row.severity_law;
    row.engineering_measures;
    row.residual_severity;
};

// The side of the severity and where it is entered. With LEC only that of the people is graded: it is C.
template <Analysed R>
constexpr std::array<std::pair<Factor, record::Decimal R::*>, 5> severity_sides{{
    {Factor::law, &R::severity_law},
    {Factor::people, &R::severity_people},
    {Factor::loss, &R::severity_loss},
    {Factor::stoppage, &R::severity_stoppage},
    {Factor::image, &R::severity_image},
}};

template <Analysed R>
Figures figures_of(const R& row) {
    Figures figures{.likelihood = row.likelihood, .exposure = row.exposure};
    for (const auto& [factor, member] : severity_sides<R>)
        figures.severity = std::max(figures.severity, row.*member);
    return figures;
}

template <Analysed R>
Figures residual_figures_of(const R& row) {
    return {row.residual_likelihood, row.residual_exposure, row.residual_severity};
}

// 6.2.2.2: the measures of the four classes that are filled in, each with the class's name, a line each.
std::string measures_text(const WorkHazard& row);
std::string measures_text(const SafetyCheck& row);

// 6.2.2.2: what a row still misses; `criteria` is null where the row has none yet.
std::vector<record::Error> analysis_gaps(const WorkHazard& row, const Criteria* criteria);
std::vector<record::Error> analysis_gaps(const SafetyCheck& row, const Criteria* criteria);

}  // namespace anze::risk

#include "risk/analysis_fields.h"
