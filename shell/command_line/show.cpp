#include "command_line/commands.h"
#include "command_line/opened_bundle.h"
#include "ledger/case.h"
#include "ledger/describe.h"

#include <format>

namespace anze::command_line {
namespace {

std::string record_text(const ledger::Ledger& ledger, std::string_view type, const std::string& id) {
    const std::string_view label = ledger::find_type(type)->label;
    const std::string title = ledger::record_title(ledger, type, id);
    std::string text = std::format("\n  【{}】{}\n", label, title == label ? std::string() : title);
    for (const ledger::FieldText& field : ledger::describe(ledger, type, id))
        text += std::format("    {}：{}\n", field.label, field.text);
    return text;
}

std::string stream_title(const ledger::Ledger& ledger, ledger::StreamNumber stream) {
    const ledger::StreamName& name = ledger.stream_of(stream);
    if (name.kind == record::Stream::unit) {
        const auto* unit = ledger.find<party::InsuredUnit>(name.unit_id);
        return std::format("投保单位 {}", unit != nullptr ? unit->value.name : name.unit_id);
    }
    const ledger::Case each = ledger::case_of(ledger, stream);
    return std::format("服务 {}（{}）", each.service != nullptr ? each.service->value.title : name.service_id,
                       ledger::stage_label(each.stage()));
}

std::string conflict_text(const ledger::Ledger& ledger, const ledger::Conflict& conflict) {
    std::string text =
        std::format("  {} {} 的“{}”有不同的写法：\n", conflict.type_label,
                    ledger::record_title(ledger, conflict.type_key, conflict.record_id), conflict.field_label);
    for (const auto& side : conflict.sides)
        text += std::format("    {}（{}）\n", side.text, ledger.actors()[ledger.origin(side.operation).actor]);
    return text;
}

}  // namespace

Outcome show(const std::string& path) {
    const auto opened = open_bundle(path);
    if (!opened)
        return refused(opened.error());
    const ledger::Ledger& ledger = opened->journal.ledger();
    std::string text = summary(*opened);
    for (const bundle::StreamHeads& each : opened->manifest.streams) {
        const auto stream = ledger.stream_number(*ledger::parse_stream(each.name));
        if (!stream)
            continue;
        text += std::format("\n{}\n", stream_title(ledger, *stream));
        for (const auto& [type, id] : ledger::records_in(ledger, *stream))
            text += record_text(ledger, type, id);
    }
    if (const auto conflicts = ledger.conflicts(); !conflicts.empty()) {
        text += "\n有待人工决定的冲突\n";
        for (const ledger::Conflict& each : conflicts)
            text += conflict_text(ledger, each);
    }
    return {.output = text};
}

}  // namespace anze::command_line
