// 人员与机构: the insurer's own record, who works with this program, and the professionals (5.2.2, 5.2.4),
// each with a tab of its own.
#pragma once

#include "party/member_device.h"
#include "screen/list_intake.h"
#include "screen/record_dialog.h"
#include "widget/table.h"

namespace anze::screen {

struct DevicesState {
    widget::TableState table = {};
    RecordDialog dialog = {};
    std::string to_revoke = {};
};

struct PeopleState {
    widget::TableState professionals = {};
    widget::TableState staff = {};
    RecordDialog professional = {};
    ListIntakeState list = {};
    RecordDialog person = {};
    RecordDialog training = {};
    std::string trained_id = {};  // whose training it is
    RecordDialog insurer = {};
    DevicesState devices = {};
};

void draw_people(const desk::View& view, const Route& route, PeopleState& state, Wants& wants);

}  // namespace anze::screen
