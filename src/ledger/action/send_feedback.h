// 5.3.3: the reviewed results go to the unit.
#pragma once

#include "ledger/action/context.h"

namespace anze::ledger {

struct SendFeedback {
    StreamNumber service = 0;
    service::FeedbackMethod method = service::FeedbackMethod::none;
    std::string recipient = {};
};

Refusals may(const Ledger& ledger, const SendFeedback& action, calendar::Date today);
Changes perform(const Ledger& ledger, const SendFeedback& action, const Context& context);

}  // namespace anze::ledger
