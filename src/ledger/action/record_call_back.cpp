#include "ledger/action/record_call_back.h"

namespace anze::ledger {
namespace {

revisit::CallBack completed(const Case& each, revisit::CallBack value) {
    value.service_id = each.name.service_id;
    if (each.survey != nullptr)
        value.survey_id = each.survey->id;
    return value;
}

}  // namespace

// 5.3.4.1 after the feedback
Refusals may(const Ledger& ledger, const RecordCallBack& action, calendar::Date) {
    const Case each = case_of(ledger, action.service);
    Refusals refusals = side_refusals(ledger, record::type<revisit::CallBack>);
    append(refusals, sealed_refusals(ledger, each.name));
    if (each.feedback == nullptr)
        refusals.push_back({"服务成果尚未反馈，不能回访", {}, "5.3.4.1"});
    if (each.feedback != nullptr && action.value.called_on.is_set() &&
        action.value.called_on < each.feedback->value.sent_on) {
        refusals.push_back({"回访日期早于反馈日期", "called_on", "5.3.4.1"});
    }
    append(refusals, revisit::call_back_gaps(completed(each, action.value)));
    return refusals;
}

Changes perform(const Ledger& ledger, const RecordCallBack& action, const Context& context) {
    const Case each = case_of(ledger, action.service);
    const revisit::CallBack value = completed(each, action.value);
    const StreamName stream = unit_stream(each.name.unit_id);
    if (each.call_back == nullptr)
        return {creation(stream, context.next_id(), value)};
    Change change = alteration(ledger, *each.call_back, value);
    if (change.set.empty())
        return {};
    return {std::move(change)};
}

}  // namespace anze::ledger
