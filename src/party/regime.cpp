#include "party/regime.h"

#include "record/check.h"

#include <algorithm>

namespace anze::party {

// 5.1.3 a regime is set down
std::vector<record::Error> regime_gaps(const Regime& regime) {
    auto gaps = record::check(regime);
    if (regime.content.empty() && regime.pages.empty()) {
        gaps.push_back(
            {"请填写制度内容，或附上制度文件的扫描件", std::string(record::key_of(&Regime::content)), "5.1.3"});
    }
    return gaps;
}

const Regime* regime_in_force(std::span<const Regime> regimes, RegimeKind kind, calendar::Date on) {
    const Regime* newest = nullptr;
    for (const Regime& regime : regimes) {
        const bool is_in_effect = regime.kind == kind && regime.effective_on.is_set() && regime.effective_on <= on;
        if (is_in_effect && (newest == nullptr || newest->effective_on <= regime.effective_on))
            newest = &regime;
    }
    return newest;
}

// 5.1.3 the seven management regimes are established
std::vector<record::Error> missing_regimes(std::span<const Regime> regimes, calendar::Date on) {
    std::vector<record::Error> missing;
    for (const auto& choice : record::Choices<RegimeKind>::list) {
        if (regime_in_force(regimes, choice.value, on) != nullptr)
            continue;
        const bool is_written = std::ranges::contains(regimes, choice.value, &Regime::kind);
        missing.push_back({(is_written ? "尚未施行“" : "尚未建立“") + std::string(choice.label) + "”",
                           std::string(choice.key), "5.1.3"});
    }
    return missing;
}

}  // namespace anze::party
