#include "screen/service_attendance_import.h"

#include "screen/list_intake.h"

namespace anze::screen {

void draw_attendance_import(const ServicePart& part, const ledger::Entry<training::Session>& session) {
    const desk::ListPurpose purpose{.kind = desk::ListKind::attendance, .record_id = session.id};
    const auto& intake = part.view.list_intake;
    if (intake && intake->purpose == purpose)
        return draw_list_intake(part, *intake);
    if (widget::button("导入参加人员名单", {.icon = style::Icon::import_}))
        part.wants.wishes.push_back(desk::PickList{purpose});
    widget::secondary("签到表或学习平台导出的 CSV 文件，须有“姓名”一列；部门、学习时长、成绩、是否合格有就读。");
}

}  // namespace anze::screen
