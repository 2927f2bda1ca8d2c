#include "screen/plan_paper.h"

#include "form/service_plan.h"
#include "screen/paper_parties.h"

namespace anze::screen {
namespace {

using training::Session;

std::vector<Session> sessions_of_plan(const ledger::Ledger& ledger, const std::string& unit_id,
                                      const std::string& plan_id) {
    std::vector<Session> sessions;
    for (const ledger::StreamNumber stream : ledger::service_streams(ledger, unit_id)) {
        const auto* service = ledger.table<service::Service>().first_in(stream);
        if (service == nullptr || service->value.plan_id != plan_id)
            continue;
        for (const auto* session : ledger.table<Session>().in(stream))
            sessions.push_back(session->value);
    }
    std::ranges::stable_sort(sessions, {}, &Session::held_on);
    return sessions;
}

}  // namespace

form::Document paper_of_plan(const ledger::Ledger& ledger, const std::string& unit_id,
                             const ledger::Entry<plan::ServicePlan>& plan) {
    form::ServicePlanContent content{.parties = parties_of(ledger, ledger.find<party::InsuredUnit>(unit_id),
                                                           ledger.find<policy::Policy>(plan.value.policy_id)),
                                     .plan = plan.value,
                                     .sessions = sessions_of_plan(ledger, unit_id, plan.id)};
    for (const std::string& id : plan.value.professional_ids) {
        if (const auto* person = ledger.find<party::Professional>(id))
            content.team.push_back(person->value);
    }
    return form::service_plan_document(content);
}

}  // namespace anze::screen
