#include "screen/service_attendance_import.h"

#include "screen/list_export.h"

namespace anze::screen {

void draw_attendance_import(const ServicePart& part, const ledger::SessionCase& session, ListIntakeState& state) {
    const desk::ListPurpose purpose{.kind = desk::ListKind::attendance, .record_id = session.session->id};
    draw_list_import(part, "导入参加人员名单", purpose, state);
    draw_export_button(part, "参加人员名单", session.entries.empty(), [&] {
        return desk::attendance_document("参加人员名单 " + ledger::session_name(session.session->value),
                                         session.entries);
    });
    widget::secondary("签到表或学习平台导出的 .xlsx 或 CSV "
                      "文件，须有“姓名”一列；部门、学习时长、成绩、是否合格有就读，认不出的列可以指定。");
}

}  // namespace anze::screen
