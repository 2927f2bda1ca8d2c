// The case file of one insured unit: who it is, its policies, plans and services, and the insurer's own notes.
#pragma once

#include "screen/material_dialog.h"
#include "screen/plan_editor.h"
#include "screen/unit_complaints.h"
#include "screen/unit_contract.h"
#include "screen/unit_cooperation.h"
#include "screen/unit_fees.h"
#include "screen/unit_persons.h"
#include "screen/unit_policies.h"
#include "screen/unit_services.h"

namespace anze::screen {

struct UnitState {
    std::string unit_id = {};  // whose page this state belongs to
    int frame = 0;             // in which it was drawn last
    RecordDialog basics = {};
    RecordDialog figures = {};
    PoliciesState policies = {};
    ContractState contract = {};
    UnitFeesState fees = {};
    PersonsState persons = {};
    CooperationState cooperation = {};
    ServicesState services = {};
    UnitComplaintsState complaints = {};
    PlanEditorState plan = {};
    MaterialDialog materials = {};
};

void draw_unit(const desk::View& view, const Route& route, UnitState& state, Wants& wants);

}  // namespace anze::screen
