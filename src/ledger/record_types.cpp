#include "archive/hand_over.h"
#include "archive/supplement.h"
#include "authority/authority.h"
#include "emergency/emergency.h"
#include "emergency/plan_contents.h"
#include "emergency/plan_evaluation.h"
#include "evaluation/evaluation.h"
#include "fee/fee.h"
#include "hazard/assistance.h"
#include "hazard/library.h"
#include "ledger/ledger.h"
#include "party/agreement.h"
#include "party/insured_person.h"
#include "party/member_device.h"
#include "party/organization.h"
#include "party/regime.h"
#include "party/service_station.h"
#include "policy/terms.h"
#include "promotion/promotion.h"
#include "risk/four_colour_map.h"
#include "risk/initial_survey.h"
#include "risk/inventory.h"
#include "risk/risk.h"
#include "risk/risk_list.h"
#include "roster/import.h"
#include "standardization/initial_evaluation.h"
#include "standardization/self_evaluation.h"
#include "standardization/standardization.h"
#include "training/training.h"

namespace anze::ledger {
namespace {

template <class... Rs>
std::vector<std::unique_ptr<AnyTable>> tables_of() {
    std::vector<std::unique_ptr<AnyTable>> tables;
    tables.reserve(sizeof...(Rs));
    (tables.push_back(std::make_unique<Table<Rs>>()), ...);
    return tables;
}

}  // namespace

// Every type of record. A new one is a name here.
Tables::Tables()
    : all_(tables_of<
           party::Device, party::Insurer, party::Staff, party::Professional, party::TrustedKey, party::InsuredUnit,
           party::UnitFigures, policy::Policy, policy::Premium, plan::ServicePlan, service::Service,
           service::GroupMember, service::Visit, service::ChecklistItem, service::SiteRecord, hazard::Hazard,
           hazard::Notice, service::ServiceRecord, service::Review, service::Feedback, service::Receipt,
           hazard::Rectification, hazard::Acceptance, revisit::SatisfactionSurvey, revisit::CallBack,
           archive::ArchiveFile, complaint::Complaint, complaint::Registration, complaint::Extension,
           complaint::Investigation, complaint::Answer, complaint::Verdict, complaint::Closing, complaint::Limit,
           party::ManagerTraining, complaint::ChannelNotice, party::ServiceOrganization, party::OrganizationLicence,
           party::ServiceAgreement, party::PerformanceReview, party::Regime, party::ServiceStation,
           party::InsuredPerson, policy::ServiceTerm, policy::RightsNotice, policy::ExtraCharge, training::Session,
           training::Attendance, training::Distribution, risk::Assessment, standardization::Step,
           emergency::PlanDocument, emergency::PlanChapter, emergency::ExpertReview, emergency::Drill,
           promotion::CatalogueItem, promotion::PromotionEvent, hazard::Assistance, authority::Report,
           authority::CooperationAttempt, party::MemberDevice, party::DeviceCertificate, archive::Supplement,
           archive::Disposal, archive::HandOver, fee::FeeEntry, fee::FeeRate, evaluation::YearlyEvaluation,
           roster::Import, roster::Replaced, risk::Profile, risk::Criteria, risk::InitialSurvey, risk::SurveyItem,
           risk::Activity, risk::Equipment, risk::WorkHazard, risk::SafetyCheck, risk::RiskItem, risk::SignOff,
           risk::FloorPlan, risk::RiskArea, standardization::ElementScore, standardization::SelfEvaluation,
           standardization::TeamMember, emergency::EvaluationRow, hazard::LibraryEntry>()) {}

std::size_t place_of_type(const record::TypeInfo& type) {
    static const Tables tables;
    const auto found = std::ranges::find(tables, type.key, [](const auto& table) { return table->face().info.key; });
    return static_cast<std::size_t>(found - tables.begin());
}

const RecordFace* find_face(std::string_view key) {
    static const Tables tables;
    const auto found = std::ranges::find(tables, key, [](const auto& table) { return table->face().info.key; });
    return found == tables.end() ? nullptr : &(*found)->face();
}

const record::TypeInfo* find_type(std::string_view key) {
    const RecordFace* face = find_face(key);
    return face != nullptr ? &face->info : nullptr;
}

bool has_field(std::string_view type, std::string_view field_key) {
    const RecordFace* face = find_face(type);
    return field_key == withdrawn_key || (face != nullptr && record::find_field(face->fields, field_key) != nullptr);
}

}  // namespace anze::ledger
