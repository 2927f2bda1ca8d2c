#include "ledger/action/undo_import.h"

#include "ledger/action/import_list.h"
#include "ledger/describe.h"

namespace anze::ledger {
namespace {

constexpr std::size_t most_told = 3;

// Every record that counts, with its table.
void for_each_record(const Ledger& ledger, auto&& visit) {
    for (const auto& table : ledger.tables()) {
        for (std::size_t at = 0; at < table->size(); ++at) {
            if (!table->entry(at).withdrawn())
                visit(*table, at);
        }
    }
}

bool names_made(std::string_view import_id, const AnyTable& table, std::size_t at) {
    const void* value = table.value(at);
    return std::ranges::any_of(table.face().fields, [&](const record::FieldFace& field) {
        const auto is_made = [&](const std::string& id) { return is_made_by(import_id, id); };
        if (field.value->kind == record::Kind::text)
            return is_made(*static_cast<const std::string*>(field.in(value)));
        return field.value->kind == record::Kind::texts &&
               std::ranges::any_of(*static_cast<const std::vector<std::string>*>(field.in(value)), is_made);
    });
}

std::string told(const Ledger& ledger, const AnyTable& table, std::size_t at) {
    const std::string_view type = table.face().info.key;
    const std::string title = record_title(ledger, type, table.entry(at).id);
    return std::string(table.face().info.label) + (title.empty() ? "" : "“" + title + "”");
}

// Why one record stands in the way; empty where it does not.
std::string obstacle(const Ledger& ledger, std::string_view import_id, const AnyTable& table, std::size_t at) {
    const EntryBase& entry = table.entry(at);
    if (!is_made_by(import_id, entry.id)) {
        const bool is_built_on =
            is_made_by(import_id, ledger.stream_of(entry.stream).unit_id) || names_made(import_id, table, at);
        return is_built_on ? "已登记" + told(ledger, table, at) : std::string();
    }
    if (entry.changed_by != entry.created_by)
        return told(ledger, table, at) + "导入后改动过";
    return sealed_refusals(ledger, ledger.stream_of(entry.stream)).empty() ? std::string()
                                                                           : told(ledger, table, at) + "已归档";
}

// A record that the import wrote over, as far as it still counts.
struct WrittenOver {
    const AnyTable* table = nullptr;
    std::size_t place = 0;
    record::Json before = {};
    record::Json after = {};
};

std::vector<WrittenOver> written_over(const Ledger& ledger, std::string_view import_id) {
    std::vector<WrittenOver> all;
    for (const auto* each : ledger.in<roster::Replaced>(company_stream())) {
        const roster::Replaced& replaced = each->value;
        const AnyTable* table = replaced.import_id == import_id ? ledger.table(replaced.record_type) : nullptr;
        const auto place = table != nullptr ? table->place_of(replaced.record_id) : std::nullopt;
        if (place && !table->entry(*place).withdrawn())
            all.push_back({table, *place, record::Json::parse(replaced.before, nullptr, false),
                           record::Json::parse(replaced.after, nullptr, false)});
    }
    return all;
}

// Why what an import wrote over cannot be put back; empty where it can.
std::string obstacle(const Ledger& ledger, const WrittenOver& each) {
    const bool is_as_listed = each.after.is_object() && each.before.is_object() &&
                              fields_as_they_are(*each.table, each.place, each.after) == each.after;
    if (!is_as_listed)
        return told(ledger, *each.table, each.place) + "导入后改动过";
    const StreamName& stream = ledger.stream_of(each.table->entry(each.place).stream);
    return sealed_refusals(ledger, stream).empty() ? std::string() : told(ledger, *each.table, each.place) + "已归档";
}

Refusals obstacles(const Ledger& ledger, std::string_view import_id) {
    std::size_t count = 0;
    std::string words;
    const auto take = [&](const std::string& obstacle) {
        if (obstacle.empty() || ++count > most_told)
            return;
        words += (words.empty() ? "" : "；") + obstacle;
    };
    for_each_record(
        ledger, [&](const AnyTable& table, std::size_t at) { take(ledger::obstacle(ledger, import_id, table, at)); });
    for (const WrittenOver& each : written_over(ledger, import_id))
        take(obstacle(ledger, each));
    if (count == 0)
        return {};
    const std::string more = count > most_told ? "等 " + std::to_string(count) + " 处" : std::string();
    return {{"导入之后已经用到了这些记录，不能整批撤销：" + words + more + "。请逐条更正"}};
}

}  // namespace

Refusals may(const Ledger& ledger, const UndoImport& action, calendar::Date) {
    Refusals refusals = side_refusals(ledger, record::type<roster::Import>);
    const auto* import = ledger.find<roster::Import>(action.id);
    if (import == nullptr || import->withdrawn())
        refusals.push_back({"这次导入已经撤销"});
    else
        append(refusals, obstacles(ledger, action.id));
    if (action.reason.empty())
        refusals.push_back({"请填写撤销的原因", std::string(withdrawn_key), "7.2"});
    return refusals;
}

Changes perform(const Ledger& ledger, const UndoImport& action, const Context&) {
    Changes changes;
    for_each_record(ledger, [&](const AnyTable& table, std::size_t at) {
        const EntryBase& entry = table.entry(at);
        if (entry.id != action.id && !is_made_by(action.id, entry.id))
            return;
        Change& change =
            changes.emplace_back(Change{ledger.stream_of(entry.stream), std::string(table.face().info.key), entry.id});
        change.set[std::string(withdrawn_key)] = action.reason;
    });
    for (WrittenOver& each : written_over(ledger, action.id)) {
        const EntryBase& entry = each.table->entry(each.place);
        changes.push_back({ledger.stream_of(entry.stream), std::string(each.table->face().info.key), entry.id,
                           std::move(each.before)});
    }
    return changes;
}

}  // namespace anze::ledger
