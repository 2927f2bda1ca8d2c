#include "screen/unit_policies.h"

#include "ledger/company_records.h"

namespace anze::screen {
namespace {

using policy::Policy;
using policy::Premium;
using PolicyEntry = const ledger::Entry<Policy>*;

enum Column : std::uint8_t { number, period, state, persons, received, premium, column_count };

using widget::OnCard;
constexpr std::array<widget::Column, column_count> columns{{
    {.title = "保单号", .on_card = OnCard::title},
    {.title = "保险期间", .width = 192},
    {.title = "状态", .width = 76, .on_card = OnCard::chip},
    {.title = "参保", .width = 76},
    {.title = "实收保费", .width = 92},
    {.title = "", .width = 72},
}};

struct PolicyStanding {
    std::string_view text;
    style::Tone tone;
};

PolicyStanding standing_of(const Policy& policy, calendar::Date today) {
    if (today < policy.starts_on)
        return {"未生效", style::Tone::blue};
    if (policy.ends_on < today)
        return {"已到期", style::Tone::neutral};
    return {"有效", style::Tone::green};
}

widget::Cell cell_of(const UnitPart& part, PolicyEntry policy, int column) {
    const Policy& value = policy->value;
    switch (column) {
    case number:
        return {.text = value.number};
    case period:
        return {.text = calendar::to_string(value.starts_on) + " 至 " + calendar::to_string(value.ends_on)};
    case state: {
        const PolicyStanding standing = standing_of(value, part.view.today);
        return {.text = std::string(standing.text), .tone = standing.tone};
    }
    case persons:
        return {.text = value.insured_persons.is_set() ? std::to_string(value.insured_persons.value) + " 人" : "—"};
    case received: {
        const auto* paid = part.file.premium_of(policy->id);
        const bool known = paid != nullptr && paid->value.received_fen.filled;
        return {.text = known ? record::money_text(paid->value.received_fen) : "—", .secondary = true};
    }
    default:
        return {.button = "保费", .button_name = "保费 " + value.number};
    }
}

void draw_dialogs(const UnitPart& part, PoliciesState& dialogs) {
    draw_record_dialog(part, dialogs.policy,
                       RecordForm<Policy>{.title = dialogs.policy.id.empty() ? "添加保单"
                                                   : part.can_write()        ? "修改保单"
                                                                             : "保单",
                                          .stream = ledger::unit_stream(part.unit_id()),
                                          .fresh = {.insurer_name = ledger::own_insurer(part.view.ledger).name}});
    draw_record_dialog(part, dialogs.premium,
                       RecordForm<Premium>{.title = "保费",
                                           .stream = ledger::internal_stream(part.unit_id()),
                                           .fresh = {.policy_id = dialogs.premium_of},
                                           .fresh_for = dialogs.premium_of,
                                           .draw_fields =
                                               [](Premium& value, const std::vector<record::Error>& errors) {
                                                   widget::edit(value,
                                                                {.keys = {record::key_of(&Premium::due_fen),
                                                                          record::key_of(&Premium::received_fen)},
                                                                 .errors = errors});
                                               },
                                           .note = "保费是内部资料，不会发给投保单位。",
                                           .width = 420});
}

}  // namespace

void draw_policies(const UnitPart& part, PoliciesState& state) {
    widget::begin_card("保单");
    widget::heading("保单");
    if (part.can_write()) {
        if (widget::button_at_right("添加保单", {.icon = style::Icon::plus}))
            state.policy.show();
    }
    const auto& policies = part.file.policies;
    const auto at = [&](int row) { return policies[static_cast<std::size_t>(row)]; };
    // What was paid stays in the house.
    const std::size_t shown = part.on_insurer_side() ? column_count : received;
    const auto event = widget::table("保单", std::span(columns).first(shown), static_cast<int>(policies.size()),
                                     [&](int row, int column) { return cell_of(part, at(row), column); }, state.table,
                                     {.empty_text = "还没有保单。服务方案要写明依据哪份保单。"});
    if (event.clicked_button_row >= 0) {
        const PolicyEntry policy = at(event.clicked_button_row);
        const auto* paid = part.file.premium_of(policy->id);
        state.premium_of = policy->id;
        state.premium.show(paid != nullptr ? paid->id : std::string());
    } else if (event.clicked_row >= 0) {
        state.policy.show(at(event.clicked_row)->id);
    }
    draw_dialogs(part, state);
    widget::end_card();
}

}  // namespace anze::screen
