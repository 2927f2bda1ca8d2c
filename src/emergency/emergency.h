// emergency/: a unit's emergency plans as the insurer helps to write them, their review by experts, and drills
// (6.5, Annex C.3.5).
#pragma once

#include "calendar/date.h"
#include "record/attachment.h"
#include "record/type.h"

#include <span>

namespace anze::emergency {

// 6.5.1.2
enum class PlanKind : std::uint8_t { none, comprehensive, special, on_site };

// Annex C.3.5 (1): the eight steps of GB/T 29639-2020.
enum class PlanStep : std::uint8_t {
    none,
    working_group,
    data_collection,
    risk_assessment,
    resource_survey,
    drafting,
    tabletop_rehearsal,
    review,
    approval,
};

struct PlanDocument {
    PlanKind kind = PlanKind::none;
    std::string title = {};
    std::vector<PlanStep> steps_done = {};
    calendar::Date issued_on = {};
    calendar::Date filed_on = {};
    std::string revision_reason = {};
    bool operator==(const PlanDocument&) const = default;
};

enum class Verdict : std::uint8_t { none, passed, passed_after_changes, not_passed };

struct ExpertReview {
    std::string plan_document_id = {};
    calendar::Date reviewed_on = {};
    std::vector<std::string> experts = {};  // names
    Verdict verdict = Verdict::none;
    std::string opinion = {};
    std::vector<record::Attachment> pages = {};
    bool operator==(const ExpertReview&) const = default;
};

enum class DrillForm : std::uint8_t { none, tabletop, field };

// Annex C.3.5 (3): the five stages of AQ/T 9007-2019.
enum class DrillStage : std::uint8_t { none, planning, preparation, execution, assessment, improvement };

struct Drill {
    std::string plan_document_id = {};
    PlanKind kind = PlanKind::none;
    DrillForm form = DrillForm::none;
    calendar::Date held_on = {};
    std::string place = {};
    std::string scenario = {};
    std::string script = {};
    std::vector<DrillStage> stages_done = {};
    record::Count participants = {};
    std::string evaluation = {};
    std::string problems = {};
    std::string improvement_plan = {};
    calendar::Date improvement_due_on = {};
    std::string revision_advice = {};
    std::vector<record::Attachment> photos = {};
    bool operator==(const Drill&) const = default;
};

// 6.5.2.1
std::vector<record::Error> plan_gaps(const PlanDocument& plan);

// 6.5.2.2
std::vector<record::Error> review_gaps(const ExpertReview& review);
// Annex C.3.5 (2): "一般为单数", so an even number is told and never refused. Empty where it is odd.
std::string expert_count_remark(const ExpertReview& review);

// 6.5.2.3; what 6.5.2.4 asks for (photos, the persons' papers) is asked of the service as a whole.
std::vector<record::Error> drill_gaps(const Drill& drill);

}  // namespace anze::emergency

#include "emergency/emergency_fields.h"
