#include "ledger/assessment_case.h"
#include "ledger/evidence.h"
#include "ledger/in_order.h"
#include "ledger/risk_case.h"

namespace anze::ledger {
namespace {

std::string name_of(const risk::Assessment& result) {
    return "“" + (result.report_title.empty() ? std::string(record::choice_label(result.kind)) : result.report_title) +
           "”";
}

// C.3.2 the report gives the map of four colours where it gives a list of risks
std::vector<record::Error> map_gaps(const RiskCase& risks, const auto& results) {
    const bool has_map =
        std::ranges::any_of(results, [](const auto* result) { return !result->value.four_colour_map.empty(); });
    if (risks.risks.empty() || has_map)
        return {};
    return {{"请在成果里附上安全风险四色图", std::string(record::key_of(&risk::Assessment::four_colour_map)), "C.3.2"}};
}

}  // namespace

// 6.2.2.1, 6.2.2.6 those on site match, and there is a result; each is told by its name
std::vector<record::Error> assessment_evidence_gaps(const Ledger& ledger, const Case& each) {
    std::vector<record::Error> gaps = matching_gaps(ledger, each);
    const auto results = in_order<risk::Assessment>(ledger, each.stream);
    if (results.empty()) {
        gaps.push_back({"尚未登记风险评估、安全评价或检测检验的成果，请先登记",
                        std::string(record::type<risk::Assessment>.key), "6.2.2.6"});
    }
    for (const auto* result : results)
        gaps.append_range(gaps_of(name_of(result->value), result_gaps(ledger, each, result->value)));
    const RiskCase risks = risk_case(ledger, each.name);
    gaps.append_range(risk_table_gaps(risks));
    gaps.append_range(map_gaps(risks, results));
    return gaps;
}

}  // namespace anze::ledger
