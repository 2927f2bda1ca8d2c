#include "ledger/assessment_case.h"
#include "ledger/evidence.h"
#include "ledger/in_order.h"

namespace anze::ledger {
namespace {

std::string name_of(const risk::Assessment& result) {
    return "“" + (result.report_title.empty() ? std::string(record::choice_label(result.kind)) : result.report_title) +
           "”";
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
    return gaps;
}

}  // namespace anze::ledger
