#include "ledger/action/record_hand_over.h"

namespace anze::ledger {
namespace {

std::string in_words(const Ledger& ledger, const std::vector<std::string>& streams) {
    std::string words;
    for (const std::string& text : streams) {
        const auto name = parse_stream(text);
        const auto number = name ? ledger.stream_number(*name) : std::nullopt;
        if (!number)
            continue;
        const auto* service = ledger.table<service::Service>().first_in(*number);
        words += (words.empty() ? "" : "；") + (service != nullptr ? service->value.title : "单位、保单、方案和回访");
    }
    return words;
}

}  // namespace

archive::Recipient feedback_to(const party::InsuredUnit& unit) {
    return {archive::RecipientKind::unit, unit.name, "《成都市安全生产责任保险事故预防技术服务规范》5.3.3",
            "向投保单位反馈服务成果"};
}

// 7.3 to somebody who is named, on an authority, for a reason; of one unit only, and nothing that stays in the house
Refusals may(const Ledger& ledger, const RecordHandOver& action, calendar::Date) {
    Refusals refusals = side_refusals(ledger, record::type<archive::HandOver>);
    if (ledger.find<party::InsuredUnit>(action.unit_id) == nullptr)
        refusals.push_back({"找不到这家投保单位", {}, "7.3"});
    append(refusals, archive::hand_over_gaps(action.recipient));
    for (const std::string& text : action.streams) {
        const auto name = parse_stream(text);
        const bool may_leave = name && name->unit_id == action.unit_id &&
                               (name->kind == record::Stream::unit || name->kind == record::Stream::service);
        if (!may_leave)
            refusals.push_back({"要提供的内容不属于这家投保单位", {}, "7.3"});
    }
    return refusals;
}

Changes perform(const Ledger& ledger, const RecordHandOver& action, const Context& context) {
    return {creation(internal_stream(action.unit_id), context.next_id(),
                     archive::HandOver{.recipient_kind = action.recipient.kind,
                                       .recipient = action.recipient.name,
                                       .basis = action.recipient.basis,
                                       .reason = action.recipient.reason,
                                       .handed_on = context.today,
                                       .handed_by = context.actor,
                                       .content = in_words(ledger, action.streams),
                                       .streams = action.streams,
                                       .file_name = action.file_name})};
}

}  // namespace anze::ledger
