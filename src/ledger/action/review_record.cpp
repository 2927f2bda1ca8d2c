#include "ledger/action/review_record.h"

namespace anze::ledger {
namespace {

service::Review review_of(const Case& each, const ReviewRecord& action, calendar::Date today) {
    return {.service_record_id = each.service_record != nullptr ? each.service_record->id : std::string(),
            .reviewer = action.reviewer,
            .verdict = action.verdict,
            .opinion = action.opinion,
            .reviewed_on = today};
}

}  // namespace

// 5.3.3 a person of the management body other than the author
Refusals may(const Ledger& ledger, const ReviewRecord& action, calendar::Date today) {
    const Case each = case_of(ledger, action.service);
    Refusals refusals = side_refusals(ledger, record::type<service::Review>);
    append(refusals, sealed_refusals(ledger, each.name));
    if (each.review_passed())
        refusals.push_back({"服务记录已审核通过", {}, "5.3.3"});
    const auto* reviewer = staff_named(ledger, action.reviewer);
    const auto record = each.service_record != nullptr ? each.service_record->value : service::ServiceRecord{};
    append(refusals, service::review_gaps(review_of(each, action, today), record,
                                          reviewer != nullptr && reviewer->value.in_management_body));
    return refusals;
}

Changes perform(const Ledger& ledger, const ReviewRecord& action, const Context& context) {
    const Case each = case_of(ledger, action.service);
    return {creation(each.name, context.next_id(), review_of(each, action, context.today))};
}

}  // namespace anze::ledger
