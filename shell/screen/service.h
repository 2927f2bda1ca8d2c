// One service of one unit: where it stands, and its parts as tabs.
#pragma once

#include "screen/service_answer.h"
#include "screen/service_archive.h"
#include "screen/service_call_back.h"
#include "screen/service_checklist.h"
#include "screen/service_evidence.h"
#include "screen/service_feedback.h"
#include "screen/service_hazards.h"
#include "screen/service_plan.h"
#include "screen/service_record.h"
#include "screen/service_visit.h"

namespace anze::screen {

struct ServiceState {
    std::string service_id = {};                // whose the rest is
    std::optional<std::uint64_t> version = {};  // of what `joined` was joined from
    ledger::Case joined = {};
    PlanState plan = {};
    VisitState visit = {};
    ChecklistState checklist = {};
    EvidenceState evidence = {};
    ServiceHazardsState hazards = {};
    ServiceRecordState record = {};
    ServiceFeedbackState feedback = {};
    AnswerState answer = {};
    CallBackState call_back = {};
    ArchiveState archive = {};
};

void draw_service(const desk::View& view, const Route& route, ServiceState& state, Wants& wants);

}  // namespace anze::screen
