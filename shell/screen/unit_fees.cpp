#include "screen/unit_fees.h"

#include "ledger/fee_account.h"
#include "screen/list_export.h"
#include "screen/unit_services.h"

namespace anze::screen {
namespace {

using fee::FeeEntry;
using record::key_of;

// "保单 PZAX2026000001：本年提取 8,000.00 元，使用 3,000.00 元，结余 5,000.00 元"
void draw_standing(const UnitPart& part) {
    for (const ledger::PolicyFees& each : ledger::policy_fees(part.view.ledger, part.unit_id(), part.view.today.year)) {
        const fee::Account& account = each.account;
        widget::secondary("保单 " + each.policy->value.number + "：本年提取 " +
                          record::money_text(account.accrued_fen) + " 元，使用 " +
                          record::money_text(account.spent_fen) + " 元，结余 " + record::money_text(account.left()) +
                          " 元");
    }
}

std::vector<widget::Option> options(const UnitPart& part, std::string_view type) {
    if (type == record::type<service::Service>.key)
        return service_options(part);
    return reference_options(part, type, ledger::internal_stream(part.unit_id()));
}

void draw_entries(const UnitPart& part, SectionState& state) {
    const auto& policies = part.file.policies;
    draw_records<FeeEntry>(
        part,
        {.face = {.title = "服务费用台账",
                  .clause = "5.1.4",
                  .add_label = policies.empty() ? "" : "登记提取或使用",
                  .empty_text = policies.empty() ? "还没有保单。添加保单后，登记从保费中提取的费用和它的使用。"
                                                 : "还没有登记。从保费中提取的事故预防费用，和用于服务的每一笔支出，"
                                                   "都登记在这里。",
                  .keys = {key_of(&FeeEntry::booked_on), key_of(&FeeEntry::kind), key_of(&FeeEntry::amount_fen),
                           key_of(&FeeEntry::item), key_of(&FeeEntry::purpose)},
                  .can_write = part.can_write(),
                  .in_own_card = false},
         .entries = ledger::fee_entries(part.view.ledger, part.unit_id()),
         .form = {.stream = ledger::internal_stream(part.unit_id()),
                  .fresh = {.policy_id = policies.empty() ? "" : policies.front()->id, .booked_on = part.view.today},
                  .options = [&](std::string_view type) { return options(part, type); },
                  .note = "只留在本机，不会发给投保单位。"},
         .gaps = [](const auto& entry) { return fee::entry_gaps(entry.value); }},
        state);
}

}  // namespace

void draw_unit_fees(const UnitPart& part, UnitFeesState& state) {
    widget::begin_card("服务费用台账");
    draw_entries(part, state.entries);
    draw_standing(part);
    if (part.can_write() && !part.file.policies.empty()) {
        const auto& policy = *part.file.policies.front();
        draw_list_import(part, "导入费用（保单 " + policy.value.number + "）",
                         {.kind = desk::ListKind::fees, .record_id = policy.id}, state.list);
        auto entries = ledger::fee_entries(part.view.ledger, part.unit_id());
        std::erase_if(entries, [&](const auto* each) { return each->value.policy_id != policy.id; });
        draw_list_export(part, "费用（保单 " + policy.value.number + "）", entries);
    }
    widget::end_card();
}

}  // namespace anze::screen
