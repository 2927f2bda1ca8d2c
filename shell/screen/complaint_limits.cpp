#include "screen/complaint_limits.h"

#include "ledger/complaint_case.h"
#include "widget/chip.h"

namespace anze::screen {
namespace {

using complaint::Limit;

std::string days_text(const Limit& limit, record::Count days) {
    return std::to_string(days.value) + " " + std::string(record::choice_label(limit.counted_in));
}

widget::Cell cell_of(const Limit& limit, int column) {
    switch (column) {
    case 0:
        return {.text = std::string(record::choice_label(limit.rules))};
    case 1:
        return {.text = days_text(limit, limit.first_days)};
    case 2:
        return {.text = days_text(limit, limit.further_days)};
    case 3:
        return {.text =
                    limit.extension_days.is_set() ? "再加 " + std::to_string(limit.extension_days.value) + " 日" : "—"};
    default:
        return {.text = limit.source, .secondary = true};
    }
}

RecordForm<Limit> form_of(const Limit& limit) {
    return {.title = "投诉时限：" + std::string(record::choice_label(limit.rules)),
            .stream = ledger::company_stream(),
            .fresh = limit,
            .fresh_for = std::string(record::choice_key(limit.rules)),
            .draw_fields =
                [](Limit& value, const std::vector<record::Error>& errors) {
                    widget::edit(value,
                                 {.keys = {record::key_of(&Limit::counted_in), record::key_of(&Limit::first_days),
                                           record::key_of(&Limit::further_days), record::key_of(&Limit::extension_days),
                                           record::key_of(&Limit::source)},
                                  .errors = errors});
                },
            .note = "改动后，所有未答复的投诉按新的期限提醒。请写明依据的文件。",
            .width = 480};
}

}  // namespace

void draw_complaint_limits(const ScreenPart& part, ComplaintLimitsState& state) {
    using widget::OnCard;
    static constexpr std::array columns{
        widget::Column{.title = "规则", .width = 180, .on_card = OnCard::title},
        widget::Column{.title = "首次答复", .width = 110}, widget::Column{.title = "需进一步核实", .width = 120},
        widget::Column{.title = "经批准延长", .width = 110}, widget::Column{.title = "来源"}};
    const auto limits = ledger::complaint_limits(part.view.ledger);
    widget::begin_card("投诉时限");
    widget::heading_with_clause("投诉时限", "5.4.2.1");
    widget::secondary("几套规则同时适用，待办按最早的一个提醒。点一行可以按最新文件修改。");
    const auto event =
        widget::table("投诉时限", columns, static_cast<int>(limits.size()),
                      [&](int row, int column) { return cell_of(limits[static_cast<std::size_t>(row)], column); },
                      state.table, {.lines = 3});
    if (event.clicked_row >= 0 && part.can_write()) {
        state.chosen = static_cast<std::size_t>(event.clicked_row);
        const std::string id(record::choice_key(limits[state.chosen].rules));
        state.limit.show(part.view.ledger.find<Limit>(id) != nullptr ? id : std::string());
    }
    draw_record_dialog(part, state.limit, form_of(limits[state.chosen]));
    widget::end_card();
}

}  // namespace anze::screen
