// Every action of the program, as one value.
#pragma once

#include "ledger/action/archive_service.h"
#include "ledger/action/found_archive.h"
#include "ledger/action/issue_notice.h"
#include "ledger/action/open_service.h"
#include "ledger/action/record_call_back.h"
#include "ledger/action/resolve_conflict.h"
#include "ledger/action/review_record.h"
#include "ledger/action/save.h"
#include "ledger/action/send_feedback.h"
#include "ledger/action/submit_record.h"
#include "ledger/action/take_in_roster.h"
#include "ledger/action/trust_key.h"
#include "ledger/action/withdraw.h"

#include <variant>

namespace anze::ledger {

using Action = std::variant<
    FoundArchive, TakeInRoster, TrustKey, Save<party::Insurer>, Save<party::Staff>, Save<party::ManagerTraining>,
    Save<party::Professional>, Save<party::InsuredUnit>, Save<party::UnitFigures>, Save<policy::Policy>,
    Save<policy::Premium>, Save<plan::ServicePlan>, OpenService, Save<service::GroupMember>, Save<service::Visit>,
    Save<service::ChecklistItem>, Save<service::SiteRecord>, Save<hazard::Hazard>, IssueNotice, SubmitRecord,
    ReviewRecord, SendFeedback, Save<service::Receipt>, Save<hazard::Rectification>, Save<revisit::SatisfactionSurvey>,
    Save<hazard::Acceptance>, RecordCallBack, Save<complaint::ChannelNotice>, Save<complaint::Complaint>,
    Save<complaint::Registration>, Save<complaint::Extension>, Save<complaint::Investigation>, Save<complaint::Answer>,
    Save<complaint::Verdict>, Save<complaint::Closing>, Save<complaint::Limit>, ArchiveService, ResolveConflict,
    Withdraw<service::ChecklistItem>, Withdraw<hazard::Hazard>, Withdraw<hazard::Notice>, Withdraw<party::Professional>,
    Withdraw<party::Staff>, Withdraw<party::ManagerTraining>, Withdraw<service::GroupMember>>;

Refusals may(const Ledger& ledger, const Action& action, calendar::Date today);
Changes perform(const Ledger& ledger, const Action& action, const Context& context);

}  // namespace anze::ledger
