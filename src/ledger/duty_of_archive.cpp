#include "archive/supplement.h"
#include "ledger/duty_collector.h"

namespace anze::ledger {
namespace {

bool is_decided(const Ledger& ledger, const Entry<archive::ArchiveFile>& file) {
    return std::ranges::contains(ledger.table<archive::Disposal>().in(file.stream), file.id,
                                 [](const auto* each) { return each->value.archive_file_id; });
}

}  // namespace

// 7.2 a file that need not be kept any longer is kept on until somebody decides what becomes of it
void archive_duties(Collector& all, const Ledger& ledger, const Case& each) {
    const Entry<archive::ArchiveFile>& file = *each.archive_file;
    if (!file.value.archived_on.is_set())
        return;
    const calendar::Date due = archive::decision_due(
        file.value.archived_on, each.policy != nullptr ? each.policy->value.ends_on : calendar::Date{});
    if (all.today() < calendar::add_days(due, -archive::decision_notice_days) || is_decided(ledger, file))
        return;
    Duty& duty = all.add(each, Place::archive, "7.2", "到期处置：档案 " + file.value.number, {due, false},
                         archive::decision_notice_days);
    duty.is_target = true;
    duty.settled_by = "登记处置决定";
}

}  // namespace anze::ledger
