// 5.3.4.1: the unit is called back about the service.
#pragma once

#include "ledger/action/context.h"

namespace anze::ledger {

struct RecordCallBack {
    StreamNumber service = 0;
    revisit::CallBack value = {};
};

Refusals may(const Ledger& ledger, const RecordCallBack& action, calendar::Date today);
Changes perform(const Ledger& ledger, const RecordCallBack& action, const Context& context);

}  // namespace anze::ledger
