// Every type of record, by name only: a record is changed without compiling anew what does not look into it.
#pragma once

#include <cstddef>
#include <type_traits>

namespace anze::party {
struct MemberDevice;
struct DeviceCertificate;
struct ServiceOrganization;
struct OrganizationLicence;
struct ServiceAgreement;
struct PerformanceReview;
struct Regime;
struct ServiceStation;
struct InsuredPerson;
struct Device;
struct Insurer;
struct Staff;
struct Professional;
struct TrustedKey;
struct InsuredUnit;
struct UnitFigures;
struct ManagerTraining;
}  // namespace anze::party
namespace anze::policy {
struct ServiceTerm;
struct RightsNotice;
struct ExtraCharge;
struct Policy;
struct Premium;
}  // namespace anze::policy
namespace anze::plan {
struct ServicePlan;
}
namespace anze::service {
struct Service;
struct GroupMember;
struct Visit;
struct ChecklistItem;
struct SiteRecord;
struct ServiceRecord;
struct Review;
struct Feedback;
struct Receipt;
}  // namespace anze::service
namespace anze::hazard {
struct Assistance;
struct Hazard;
struct Notice;
struct Rectification;
struct Acceptance;
}  // namespace anze::hazard
namespace anze::revisit {
struct SatisfactionSurvey;
struct CallBack;
}  // namespace anze::revisit
namespace anze::archive {
struct ArchiveFile;
struct Supplement;
struct Disposal;
struct HandOver;
}  // namespace anze::archive
namespace anze::complaint {
struct Complaint;
struct Registration;
struct Extension;
struct Investigation;
struct Answer;
struct Verdict;
struct Closing;
struct Limit;
struct ChannelNotice;
}  // namespace anze::complaint
namespace anze::training {
struct Session;
struct Attendance;
struct Distribution;
}  // namespace anze::training
namespace anze::risk {
struct Assessment;
}
namespace anze::standardization {
struct Step;
}
namespace anze::emergency {
struct PlanDocument;
struct ExpertReview;
struct Drill;
}  // namespace anze::emergency
namespace anze::promotion {
struct CatalogueItem;
struct PromotionEvent;
}  // namespace anze::promotion
namespace anze::authority {
struct Report;
struct CooperationAttempt;
}  // namespace anze::authority
namespace anze::fee {
struct FeeEntry;
struct FeeRate;
}  // namespace anze::fee

namespace anze::ledger {

template <class... Rs>
struct TypeList {};

// A new record is declared above and named here; its header is included in record_types.cpp.
using RecordTypes = TypeList<
    party::Device, party::Insurer, party::Staff, party::Professional, party::TrustedKey, party::InsuredUnit,
    party::UnitFigures, policy::Policy, policy::Premium, plan::ServicePlan, service::Service, service::GroupMember,
    service::Visit, service::ChecklistItem, service::SiteRecord, hazard::Hazard, hazard::Notice, service::ServiceRecord,
    service::Review, service::Feedback, service::Receipt, hazard::Rectification, hazard::Acceptance,
    revisit::SatisfactionSurvey, revisit::CallBack, archive::ArchiveFile, complaint::Complaint, complaint::Registration,
    complaint::Extension, complaint::Investigation, complaint::Answer, complaint::Verdict, complaint::Closing,
    complaint::Limit, party::ManagerTraining, complaint::ChannelNotice, party::ServiceOrganization,
    party::OrganizationLicence, party::ServiceAgreement, party::PerformanceReview, party::Regime, party::ServiceStation,
    party::InsuredPerson, policy::ServiceTerm, policy::RightsNotice, policy::ExtraCharge, training::Session,
    training::Attendance, training::Distribution, risk::Assessment, standardization::Step, emergency::PlanDocument,
    emergency::ExpertReview, emergency::Drill, promotion::CatalogueItem, promotion::PromotionEvent, hazard::Assistance,
    authority::Report, authority::CooperationAttempt, party::MemberDevice, party::DeviceCertificate,
    archive::Supplement, archive::Disposal, archive::HandOver, fee::FeeEntry, fee::FeeRate>;

template <class R, class... Rs>
constexpr std::size_t place_in(TypeList<Rs...>) {
    std::size_t place = 0;
    (void)((std::is_same_v<R, Rs> || (++place, false)) || ...);
    return place;
}

// The place of a type's table in Ledger::tables().
template <class R>
inline constexpr std::size_t place_of_type = place_in<R>(RecordTypes{});

}  // namespace anze::ledger
