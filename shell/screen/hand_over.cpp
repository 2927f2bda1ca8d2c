#include "screen/hand_over.h"

#include "ledger/case.h"
#include "widget/dialog.h"

namespace anze::screen {
namespace {

using archive::HandOver;
using archive::Recipient;
using archive::RecipientKind;

std::vector<widget::Option> unit_options(const ledger::Ledger& ledger) {
    std::vector<widget::Option> options;
    for (const auto& each : ledger.table<party::InsuredUnit>().all()) {
        if (!each.withdrawn())
            options.push_back({each.id, each.value.name, each.value.credit_code});
    }
    return options;
}

// Only what was reviewed leaves the house (5.3.3).
std::vector<widget::Option> service_options(const ledger::Ledger& ledger, const std::string& unit_id) {
    std::vector<widget::Option> options;
    if (unit_id.empty())
        return options;
    for (const ledger::StreamNumber stream : ledger::service_streams(ledger, unit_id)) {
        const ledger::Case joined = ledger::case_of(ledger, stream);
        if (joined.review_passed())
            options.push_back({joined.name.service_id, joined.service->value.title,
                               std::string(ledger::stage_label(joined.stage()))});
    }
    return options;
}

ledger::RecordHandOver action_of(const ScreenPart& part, const HandOverState& state) {
    Recipient recipient = state.recipient;
    const auto* unit = part.view.ledger.find<party::InsuredUnit>(state.unit_id);
    if (recipient.kind == RecipientKind::unit && unit != nullptr)
        recipient.name = unit->value.name;
    return {.unit_id = state.unit_id, .recipient = std::move(recipient)};
}

std::string error_at(const ledger::Refusals& refusals, auto member) {
    const auto found = std::ranges::find(refusals, record::key_of(member), &record::Error::place);
    return found == refusals.end() ? std::string() : found->message;
}

void edit_recipient(HandOverState& state, const ledger::Refusals& refusals) {
    Recipient& to = state.recipient;
    const std::string kind_error = error_at(refusals, &HandOver::recipient_kind);
    const std::string name_error = error_at(refusals, &HandOver::recipient);
    const std::string basis_error = error_at(refusals, &HandOver::basis);
    const std::string reason_error = error_at(refusals, &HandOver::reason);
    widget::input({.text = record::label_of(&HandOver::recipient_kind), .required = true, .error = kind_error},
                  to.kind);
    if (to.kind != RecipientKind::unit) {
        widget::input({.text = record::label_of(&HandOver::recipient),
                       .required = true,
                       .hint = "与对方在本软件首次设置时填写的名称完全一致，否则对方打不开",
                       .error = name_error},
                      to.name);
    }
    widget::input({.text = record::label_of(&HandOver::basis),
                   .required = true,
                   .hint = "例如 查阅函、委托协议的名称和编号",
                   .error = basis_error},
                  to.basis);
    widget::long_input({.text = record::label_of(&HandOver::reason), .required = true, .error = reason_error},
                       to.reason);
}

void choose_content(const ScreenPart& part, HandOverState& state) {
    const ledger::Ledger& ledger = part.view.ledger;
    if (state.chooses_unit &&
        widget::input({.text = "投保单位", .required = true}, state.unit_id, unit_options(ledger))) {
        state.service_ids.clear();
    }
    const auto services = service_options(ledger, state.unit_id);
    if (!services.empty())
        widget::input({.text = "提供哪些服务"}, state.service_ids, services);
    else if (!state.unit_id.empty())
        widget::secondary("这家单位还没有审核通过的服务，只能提供单位、保单和方案。");
    widget::secondary("对方得到：这家单位的资料、保单、方案、回访、投诉和归档情况，以及选中的服务。"
                      "内部资料、保费、参保人员和其他单位的内容不会提供。");
}

// By the rules of the export a unit that chose nothing would get every service.
std::string missing_choice(const HandOverState& state) {
    if (state.unit_id.empty())
        return "请选择投保单位";
    const bool all = state.recipient.kind == RecipientKind::unit && state.service_ids.empty();
    return all ? "请选择提供哪些服务" : "";
}

void draw_export(const ScreenPart& part, HandOverState& state) {
    const auto action = action_of(part, state);
    const auto refusals = part.refusals(action);
    if (!widget::button("导出并登记", {.kind = widget::ButtonKind::primary,
                                       .icon = style::Icon::export_,
                                       .disabled_reason = missing_choice(state)})) {
        return;
    }
    state.tried = true;
    if (!refusals.empty())
        return;
    part.wants.wishes.push_back(
        desk::ExportBundle{.unit_id = state.unit_id, .recipient = action.recipient, .service_ids = state.service_ids});
    state.open = false;
}

std::string day_text(const ledger::Entry<HandOver>& entry) {
    return calendar::to_string(entry.value.handed_on);
}

widget::Cell cell_of(const ScreenPart& part, const ledger::Entry<HandOver>& entry, int column) {
    const HandOver& value = entry.value;
    const auto* unit = part.view.ledger.find<party::InsuredUnit>(part.view.ledger.stream_of(entry.stream).unit_id);
    switch (column) {
    case 0:
        return {.text = day_text(entry)};
    case 1:
        return {.text = value.recipient + "（" + std::string(record::choice_label(value.recipient_kind)) + "）"};
    case 2:
        return {.text = (unit != nullptr ? unit->value.name + "：" : std::string()) + value.content, .secondary = true};
    case 3:
        return {.text = value.reason + "；依据：" + value.basis, .secondary = true};
    default:
        return {.text = value.handed_by};
    }
}

}  // namespace

void draw_hand_over(const ScreenPart& part, HandOverState& state) {
    constexpr float width = 560;
    if (!widget::begin_dialog("提供查阅", state.open, width))
        return;
    edit_recipient(state, state.tried ? part.refusals(action_of(part, state)) : ledger::Refusals{});
    choose_content(part, state);
    draw_export(part, state);
    widget::end_dialog();
}

void draw_hand_over_log(const ScreenPart& part, HandOverLogState& state) {
    using widget::OnCard;
    static constexpr std::array columns{widget::Column{.title = "日期", .width = 110},
                                        widget::Column{.title = "给谁", .on_card = OnCard::title},
                                        widget::Column{.title = "内容"}, widget::Column{.title = "理由"},
                                        widget::Column{.title = "经办人", .width = 90}};
    const auto& all = part.view.ledger.table<HandOver>().all();
    if (std::exchange(state.version, part.view.ledger.version()) != part.view.ledger.version()) {
        state.rows.clear();
        for (const auto& each : all)
            state.rows.push_back(&each);
        std::ranges::stable_sort(state.rows, std::ranges::greater{}, [&](const auto* each) {
            return part.view.ledger.origin(each->created_by).time_seconds;
        });
    }
    widget::table(
        "档案提供记录", columns, static_cast<int>(state.rows.size()),
        [&](int row, int column) { return cell_of(part, *state.rows[static_cast<std::size_t>(row)], column); },
        state.table, {.lines = 3, .empty_text = "还没有向任何人提供过档案。每次导出都会先登记在这里。"});
}

}  // namespace anze::screen
