#include "ledger/plan_evaluation.h"

#include "ledger/in_order.h"
#include "ledger/row_order.h"

namespace anze::ledger {

std::vector<const Entry<emergency::EvaluationRow>*> evaluation_rows(const Ledger& ledger, StreamNumber stream) {
    auto rows = in_order<emergency::EvaluationRow>(ledger, stream);
    sort_by_number(rows, &emergency::EvaluationRow::order);
    return rows;
}

}  // namespace anze::ledger
