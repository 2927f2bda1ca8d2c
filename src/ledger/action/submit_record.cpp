#include "ledger/action/submit_record.h"

#include "ledger/action/save.h"

namespace anze::ledger {
namespace {

service::ServiceRecord record_of(const Case& each, const SubmitRecord& action, const std::string& author,
                                 calendar::Date today) {
    service::ServiceRecord value =
        each.service_record != nullptr ? each.service_record->value : service::ServiceRecord{};
    value.summary = action.summary;
    value.conclusion = action.conclusion;
    value.deviations = action.deviations;
    value.author = author;
    value.submitted_on = today;
    return value;
}

}  // namespace

// 5.3.3 the record goes to review when the service is complete, or says why it is not
Refusals may(const Ledger& ledger, const SubmitRecord& action, calendar::Date today) {
    const Case each = case_of(ledger, action.service);
    Refusals refusals = side_refusals(ledger, record::type<service::ServiceRecord>);
    append(refusals, sealed_refusals(ledger, each.name));
    if (each.feedback != nullptr)
        refusals.push_back({"成果已反馈单位，服务记录不再改动", {}, "5.3.3"});
    if (each.submitted() && each.review == nullptr)
        refusals.push_back({"服务记录已报审，等待管理机构审核", {}, "5.3.3"});
    if (each.review_passed())
        refusals.push_back({"服务记录已审核通过", {}, "5.3.3"});
    if (each.visit == nullptr || !each.visit->value.last_day_on.is_set()) {
        refusals.push_back({"现场服务尚未结束（未填写离场日期）", {}, "5.3.3"});
    }
    const auto value = record_of(each, action, "编制人", today);
    append(refusals, record::check(value));
    if (!action.deviations.empty())
        return refusals;
    for (auto& gap : submission_gaps(ledger, each, value)) {
        if (std::ranges::find(refusals, gap.message, &record::Error::message) == refusals.end()) {
            refusals.push_back(std::move(gap));
        }
    }
    return refusals;
}

Changes perform(const Ledger& ledger, const SubmitRecord& action, const Context& context) {
    const Case each = case_of(ledger, action.service);
    auto value = record_of(each, action, context.actor, context.today);
    if (each.service_record == nullptr)
        return {creation(each.name, context.next_id(), value)};
    Change change = alteration(ledger, *each.service_record, value);
    // Submitting again on the same day is a new submission too: it is what the next review answers.
    change.set[std::string(record::key_of(&service::ServiceRecord::submitted_on))] =
        record::Value<calendar::Date>::to_json(context.today);
    return {std::move(change)};
}

}  // namespace anze::ledger
