#include "screen/unit_contract.h"

#include "ledger/contract.h"
#include "screen/unit_services.h"
#include "widget/chip.h"

namespace anze::screen {
namespace {

using policy::ExtraCharge;
using policy::RightsNotice;
using policy::ServiceTerm;
using PolicyEntry = const ledger::Entry<policy::Policy>*;

// Those that have not ended, and the one that ended last: what it still owes is not forgotten the day after.
std::vector<PolicyEntry> current_policies(const UnitPart& part) {
    const auto& all = part.file.policies;
    const auto ended = [&](PolicyEntry policy) { return policy->value.ends_on < part.view.today; };
    const auto first_ended = std::ranges::find_if(all, ended);
    return {all.begin(), first_ended == all.end() ? first_ended : std::next(first_ended)};
}

// "隐患排查 1/2 次"
void draw_owed(const UnitPart& part, PolicyEntry policy) {
    const auto owed = ledger::owed_services(part.view.ledger, *policy);
    for (const policy::OwedService& each : owed) {
        widget::status("• " + std::string(service::kind_of(each.item).name) + " " + std::to_string(each.done_times) +
                           "/" + std::to_string(each.agreed_times) + " 次",
                       style::Tone::orange);
        widget::beside(widget::clause_tag_width("5.1.2"));
        ImGui::PushID(static_cast<int>(each.item));
        widget::clause_tag("5.1.2");
        ImGui::PopID();
    }
    if (owed.empty() && !ledger::terms_of(part.view.ledger, policy->id).empty())
        widget::status("✓ 合同约定的服务次数都已完成", style::Tone::green);
}

void draw_standing(const UnitPart& part) {
    widget::begin_card("合同履行");
    widget::heading_with_clause("合同履行", "5.1.1");
    const auto policies = current_policies(part);
    if (policies.empty())
        widget::secondary("还没有保单。添加保单后，登记合同约定的服务和权利义务告知。");
    for (PolicyEntry policy : policies) {
        ImGui::PushID(policy->id.c_str());
        widget::heading("保单 " + policy->value.number, 3);
        draw_owed(part, policy);
        gap_list("条款还要求", ledger::contract_gaps(part.view.ledger, *policy));
        ImGui::PopID();
    }
    widget::end_card();
}

std::string latest_policy_id(const UnitPart& part) {
    return part.file.policies.empty() ? std::string() : part.file.policies.front()->id;
}

void draw_terms(const UnitPart& part, SectionState& state) {
    const ledger::StreamName stream = ledger::unit_stream(part.unit_id());
    draw_records<ServiceTerm>(
        part,
        {.face = {.title = "合同约定的服务",
                  .clause = "5.1.1",
                  .add_label = part.file.policies.empty() ? "" : "添加服务项目",
                  .empty_text = "还没有登记。合同应写明服务项目、服务内容及频次。",
                  .keys = {record::key_of(&ServiceTerm::item), record::key_of(&ServiceTerm::times_a_year),
                           record::key_of(&ServiceTerm::content), record::key_of(&ServiceTerm::policy_id)},
                  .can_write = part.can_write()},
         .entries = part.view.ledger.in<ServiceTerm>(stream),
         .form = {.stream = stream, .fresh = {.policy_id = latest_policy_id(part)}}},
        state);
}

// What 5.1.1 asks of this notice; that the terms are missing is no fault of it.
std::vector<record::Error> notice_gaps(const UnitPart& part, const RightsNotice& notice) {
    const auto* policy = part.view.ledger.find<policy::Policy>(notice.policy_id);
    auto gaps = policy::contract_gaps(policy != nullptr ? policy->value : policy::Policy(), {}, &notice);
    std::erase_if(gaps, [](const auto& gap) { return gap.place == record::type<ServiceTerm>.key; });
    return gaps;
}

void draw_notices(const UnitPart& part, SectionState& state) {
    const ledger::StreamName stream = ledger::unit_stream(part.unit_id());
    draw_records<RightsNotice>(
        part,
        {.face = {.title = "权利义务告知",
                  .clause = "5.1.1",
                  .add_label = part.file.policies.empty() ? "" : "登记告知",
                  .empty_text = "还没有登记。投保环节应如实告知单位在事故预防服务中的权利和义务，并留存凭证。",
                  .keys = {record::key_of(&RightsNotice::told_on), record::key_of(&RightsNotice::told_to),
                           record::key_of(&RightsNotice::way), record::key_of(&RightsNotice::policy_id)},
                  .can_write = part.can_write()},
         .entries = part.view.ledger.in<RightsNotice>(stream),
         .form = {.stream = stream,
                  .fresh = {.policy_id = latest_policy_id(part), .told_on = part.view.today, .told_by = part.actor()}},
         .gaps = [&](const auto& entry) { return notice_gaps(part, entry.value); }},
        state);
}

void draw_charges(const UnitPart& part, SectionState& state) {
    const ledger::StreamName stream = ledger::internal_stream(part.unit_id());
    draw_records<ExtraCharge>(
        part,
        {.face = {.title = "另行收费",
                  .clause = "5.1.2",
                  .add_label = part.file.services.empty() ? "" : "登记另行收费",
                  .empty_text = "没有另行收费。合同约定的服务不应另行收取费用；合同之外的服务收了费，在这里如实登记。",
                  .keys = {record::key_of(&ExtraCharge::service_id), record::key_of(&ExtraCharge::amount_fen),
                           record::key_of(&ExtraCharge::charged_on)},
                  .can_write = part.can_write()},
         .entries = part.view.ledger.in<ExtraCharge>(stream),
         .form = {.stream = stream,
                  .fresh = {.charged_on = part.view.today},
                  .options = [&](std::string_view) { return service_options(part); },
                  .note = "只留在本机，不会发给投保单位。",
                  .width = 480},
         .gaps = [&](const auto& entry) { return ledger::charge_gaps(part.view.ledger, entry.value); }},
        state);
}

}  // namespace

void draw_contract(const UnitPart& part, ContractState& state) {
    draw_standing(part);
    draw_terms(part, state.terms);
    draw_notices(part, state.notices);
    if (part.reads_internal())
        draw_charges(part, state.charges);
}

}  // namespace anze::screen
