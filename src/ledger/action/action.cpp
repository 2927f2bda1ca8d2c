#include "ledger/action/action.h"

namespace anze::ledger {

Refusals may(const Ledger& ledger, const Action& action, calendar::Date today) {
    return std::visit([&](const auto& each) { return may(ledger, each, today); }, action);
}

Changes perform(const Ledger& ledger, const Action& action, const Context& context) {
    return std::visit([&](const auto& each) { return perform(ledger, each, context); }, action);
}

}  // namespace anze::ledger
