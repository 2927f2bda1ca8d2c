#include "ledger/action/send_feedback.h"

namespace anze::ledger {

// 5.3.3 feedback after the review has passed
Refusals may(const Ledger& ledger, const SendFeedback& action, calendar::Date) {
    const Case each = case_of(ledger, action.service);
    Refusals refusals = side_refusals(ledger, record::type<service::Feedback>);
    append(refusals, sealed_refusals(ledger, each.name));
    if (!each.review_passed())
        refusals.push_back({"审核通过后才能向投保单位反馈服务成果", {}, "5.3.3"});
    if (each.feedback != nullptr)
        refusals.push_back({"服务成果已反馈，可再次导出反馈包", {}, "5.3.3"});
    if (action.method == service::FeedbackMethod::none)
        refusals.push_back({"请选择反馈方式", "method", "5.3.3"});
    return refusals;
}

Changes perform(const Ledger& ledger, const SendFeedback& action, const Context& context) {
    const Case each = case_of(ledger, action.service);
    return {creation(each.name, context.next_id(),
                     service::Feedback{.sent_on = context.today,
                                       .method = action.method,
                                       .sent_by = context.actor,
                                       .recipient = action.recipient})};
}

}  // namespace anze::ledger
