#include "screen/service_plan.h"

#include "ledger/contract.h"
#include "widget/chip.h"
#include "widget/notice.h"

namespace anze::screen {

void draw_plan(const ServicePart& part, PlanState& state) {
    if (part.joined.plan == nullptr) {
        widget::empty_state(style::Icon::todo, "这次服务所依据的方案不在本机。");
        return;
    }
    if (!ledger::is_in_contract(part.view.ledger, part.joined).value_or(true)) {
        widget::status("合同外服务：不应另行收费。收了费的，请在投保单位页登记另行收费，并留存单位自愿委托的依据",
                       style::Tone::orange);
        widget::beside(widget::clause_tag_width("5.1.2"));
        widget::clause_tag("5.1.2");
    }
    draw_plan_editor(part,
                     {.unit_id = part.joined.name.unit_id, .entry = part.joined.plan, .read_only = !part.can_write()},
                     state.editor);
}

}  // namespace anze::screen
