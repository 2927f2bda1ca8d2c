#include "ledger/action/archive_service.h"

namespace anze::ledger {

// 5.3.4.2 7.1.2 after the call-back; with a gap only for a reason
Refusals may(const Ledger& ledger, const ArchiveService& action, calendar::Date) {
    const Case each = case_of(ledger, action.service);
    Refusals refusals = side_refusals(ledger, record::type<archive::ArchiveFile>);
    append(refusals, sealed_refusals(ledger, each.name));
    if (each.call_back == nullptr)
        refusals.push_back({"回访尚未完成，不能归档", {}, "5.3.4.2"});
    if (action.number.empty())
        refusals.push_back({"请填写档案号", "number", "7.1.1"});
    for (const auto& file : ledger.table<archive::ArchiveFile>().all()) {
        if (file.value.number == action.number)
            refusals.push_back({"档案号 " + action.number + " 已被使用", "number", "7.1.1"});
    }
    append(refusals, archive::archive_gaps(materials(ledger, each), action.gap_reason));
    return refusals;
}

Changes perform(const Ledger& ledger, const ArchiveService& action, const Context& context) {
    const Case each = case_of(ledger, action.service);
    std::string missing;
    for (const auto& gap : archive::archive_gaps(materials(ledger, each), {})) {
        missing += (missing.empty() ? "" : "；") + gap.message;
    }
    return {creation(unit_stream(each.name.unit_id), context.next_id(),
                     archive::ArchiveFile{.number = action.number,
                                          .service_id = each.name.service_id,
                                          .archived_on = context.today,
                                          .archived_by = context.actor,
                                          .gap_reason = missing.empty() ? std::string() : action.gap_reason,
                                          .gaps = missing,
                                          .heads = action.heads})};
}

std::string next_archive_number(const Ledger& ledger, calendar::Date today) {
    const std::string prefix = "AZ-" + std::to_string(today.year) + "-";
    std::size_t serial = 0;
    for (const auto& file : ledger.table<archive::ArchiveFile>().all()) {
        if (file.value.number.starts_with(prefix))
            ++serial;
    }
    std::string digits = std::to_string(serial + 1);
    return prefix + std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
}

}  // namespace anze::ledger
