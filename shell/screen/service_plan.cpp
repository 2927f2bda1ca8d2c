#include "screen/service_plan.h"

#include "widget/notice.h"

namespace anze::screen {

void draw_plan(const ServicePart& part, PlanState& state) {
    if (part.joined.plan == nullptr) {
        widget::empty_state(style::Icon::todo, "这次服务所依据的方案不在本机。");
        return;
    }
    draw_plan_editor(part,
                     {.unit_id = part.joined.name.unit_id, .entry = part.joined.plan, .read_only = !part.can_write()},
                     state.editor);
}

}  // namespace anze::screen
