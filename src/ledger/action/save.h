// A record that a person filled in or changed, as a whole: most of what is written. Which demands of the standard are
// still open is shown, not refused: the truth of what happened can always be recorded.
#pragma once

#include "archive/supplement.h"
#include "hazard/library.h"
#include "ledger/action/context.h"
#include "party/member_device.h"
#include "record/check.h"
#include "risk/initial_survey.h"
#include "risk/risk_list.h"
#include "standardization/self_evaluation.h"

namespace anze::ledger {

template <class R>
struct Save {
    StreamName stream = {};
    std::string id = {};  // empty: a new record
    R value = {};
};

// What the table of fields and the record's own rules refuse.
template <class R>
Refusals value_refusals(const Ledger&, const Save<R>& action) {
    return record::check(action.value);
}
Refusals value_refusals(const Ledger& ledger, const Save<party::InsuredUnit>& action);
Refusals value_refusals(const Ledger& ledger, const Save<party::UnitFigures>& action);
Refusals value_refusals(const Ledger& ledger, const Save<party::MemberDevice>& action);
Refusals value_refusals(const Ledger& ledger, const Save<policy::Policy>& action);
Refusals value_refusals(const Ledger& ledger, const Save<service::Visit>& action);
Refusals value_refusals(const Ledger& ledger, const Save<hazard::Hazard>& action);
Refusals value_refusals(const Ledger& ledger, const Save<hazard::LibraryEntry>& action);
Refusals value_refusals(const Ledger& ledger, const Save<hazard::Rectification>& action);
Refusals value_refusals(const Ledger& ledger, const Save<hazard::Acceptance>& action);
Refusals value_refusals(const Ledger& ledger, const Save<revisit::SatisfactionSurvey>& action);
Refusals value_refusals(const Ledger& ledger, const Save<plan::ServicePlan>& action);
Refusals value_refusals(const Ledger& ledger, const Save<risk::Profile>& action);
// save_archive.cpp
Refusals value_refusals(const Ledger& ledger, const Save<archive::Supplement>& action);
Refusals value_refusals(const Ledger& ledger, const Save<archive::Disposal>& action);
// save_complaint.cpp
Refusals value_refusals(const Ledger& ledger, const Save<complaint::Complaint>& action);
Refusals value_refusals(const Ledger& ledger, const Save<complaint::Registration>& action);
Refusals value_refusals(const Ledger& ledger, const Save<complaint::Extension>& action);
Refusals value_refusals(const Ledger& ledger, const Save<complaint::Investigation>& action);
Refusals value_refusals(const Ledger& ledger, const Save<complaint::Answer>& action);
Refusals value_refusals(const Ledger& ledger, const Save<complaint::Verdict>& action);
Refusals value_refusals(const Ledger& ledger, const Save<complaint::Closing>& action);
Refusals value_refusals(const Ledger& ledger, const Save<complaint::Limit>& action);

template <class R>
Refusals may(const Ledger& ledger, const Save<R>& action, calendar::Date) {
    Refusals refusals = side_refusals(ledger, record::type<R>);
    append(refusals, sealed_refusals(ledger, action.stream));
    append(refusals, sealed_refusals(ledger, record::type<R>.key, action.id));
    if (!action.id.empty() && ledger.find<R>(action.id) == nullptr)
        refusals.push_back({"要改的记录不存在"});
    append(refusals, value_refusals(ledger, action));
    return refusals;
}

// What is there is altered, else created.
template <class R>
Changes write(const Ledger& ledger, const StreamName& stream, std::string id, const R& value) {
    const Entry<R>* entry = ledger.find<R>(id);
    Change change = entry != nullptr ? alteration(ledger, *entry, value) : creation(stream, std::move(id), value);
    if (change.set.empty())
        return {};
    return {std::move(change)};
}

// A fresh one, unless the record is the only one of what it is about: then two devices that write it without knowing of
// each other write the same record, and what they say stands side by side.
template <class R>
std::string new_id(const Save<R>&, const Context& context) {
    return context.next_id();
}
std::string new_id(const Save<party::UnitFigures>& action, const Context& context);
std::string new_id(const Save<service::Receipt>& action, const Context& context);
std::string new_id(const Save<hazard::Rectification>& action, const Context& context);
std::string new_id(const Save<revisit::SatisfactionSurvey>& action, const Context& context);
std::string new_id(const Save<risk::InitialSurvey>& action, const Context& context);
std::string new_id(const Save<risk::SignOff>& action, const Context& context);
std::string new_id(const Save<standardization::SelfEvaluation>& action, const Context& context);
std::string new_id(const Save<complaint::ChannelNotice>& action, const Context& context);
std::string new_id(const Save<complaint::Registration>& action, const Context& context);
std::string new_id(const Save<complaint::Extension>& action, const Context& context);
std::string new_id(const Save<complaint::Answer>& action, const Context& context);
std::string new_id(const Save<complaint::Verdict>& action, const Context& context);
std::string new_id(const Save<complaint::Closing>& action, const Context& context);
std::string new_id(const Save<complaint::Limit>& action, const Context& context);

template <class R>
Changes perform(const Ledger& ledger, const Save<R>& action, const Context& context) {
    return write(ledger, action.stream, action.id.empty() ? new_id(action, context) : action.id, action.value);
}
// A new unit begins its own stream, named by its id. The credit code is written as GB 32100 has it.
Changes perform(const Ledger& ledger, const Save<party::InsuredUnit>& action, const Context& context);

}  // namespace anze::ledger
