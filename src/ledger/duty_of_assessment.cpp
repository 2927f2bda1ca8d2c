#include "ledger/assessment_case.h"
#include "ledger/duty_collector.h"
#include "ledger/in_order.h"

namespace anze::ledger {

// C.3.2 backwards from the first day on site; nothing is known of it before the result is begun
void assessment_duties(Collector& all, const Ledger& ledger, const Case& each) {
    const calendar::Date first_day = first_day_on_site(each);
    if (!first_day.is_set())
        return;
    for (const auto* result : in_order<risk::Assessment>(ledger, each.stream)) {
        if (!waits_for_notice(result->value))
            continue;
        Duty& duty =
            all.add(each, Place::evidence, "C.3.2",
                    "书面告知项目实施地资质认可机关：" + std::string(record::choice_label(result->value.kind)),
                    risk::authority_notice_due(all.calendar(), first_day), risk::authority_notice_working_days);
        duty.record_id = result->id;
        duty.settled_by = "填写书面告知日期";
    }
}

}  // namespace anze::ledger
