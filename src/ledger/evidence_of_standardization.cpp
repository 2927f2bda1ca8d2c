#include "ledger/evidence.h"
#include "standardization/standardization.h"

namespace anze::ledger {
namespace {

std::string name_of(const standardization::Step& step) {
    const std::string_view stage = record::choice_label(step.stage);
    return std::string(stage) + "（" + calendar::to_string(step.done_on) + "）";
}

}  // namespace

// 6.4.1.2 6.4.2.2 at least one step of the way, each with its time, persons and result
std::vector<record::Error> standardization_evidence_gaps(const Ledger& ledger, const Case& each) {
    const auto steps = ledger.table<standardization::Step>().in(each.stream);
    if (steps.empty()) {
        return {{"还没有登记标准化建设的服务阶段，请至少登记一次：时间、人员、工作内容和结果",
                 std::string(record::type<standardization::Step>.key), "6.4.2.2"}};
    }
    std::vector<record::Error> gaps;
    for (const auto* step : steps)
        std::ranges::move(gaps_of(name_of(step->value), standardization::record_gaps(step->value)),
                          std::back_inserter(gaps));
    return gaps;
}

}  // namespace anze::ledger
