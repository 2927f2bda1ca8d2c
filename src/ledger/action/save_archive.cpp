// What refuses a supplement of a sealed file and the decision on its end (7.2).
#include "ledger/action/save.h"
#include "ledger/sealed.h"

namespace anze::ledger {
namespace {

// What is added stays as it was added.
template <class R>
Refusals archive_refusals(const Ledger& ledger, const Save<R>& action) {
    Refusals refusals = record::check(action.value);
    const auto* file = ledger.find<archive::ArchiveFile>(action.value.archive_file_id);
    if (file == nullptr)
        refusals.push_back({"找不到这份档案，请先归档", {}, "7.2"});
    if (!action.id.empty())
        refusals.push_back({"已写入档案，不能再改；有更正请另补充一项", {}, "7.2"});
    return refusals;
}

}  // namespace

Refusals value_refusals(const Ledger& ledger, const Save<archive::Supplement>& action) {
    return archive_refusals(ledger, action);
}

// 7.2 only after the term, and by a decision
Refusals value_refusals(const Ledger& ledger, const Save<archive::Disposal>& action) {
    Refusals refusals = archive_refusals(ledger, action);
    const auto* file = ledger.find<archive::ArchiveFile>(action.value.archive_file_id);
    if (file != nullptr && action.value.decision == archive::Decision::destroy) {
        append(refusals,
               archive::removal_gaps(file->value.archived_on, policy_end_of(ledger, *file), action.value.decided_on));
    }
    return refusals;
}

}  // namespace anze::ledger
