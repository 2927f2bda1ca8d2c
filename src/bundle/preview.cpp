#include "bundle/preview.h"

#include "ledger/describe.h"

#include <map>
#include <set>

namespace anze::bundle {
namespace {

using ledger::Ledger;

struct Incoming {
    const journal::SignedOperation* last = nullptr;
    std::set<journal::OperationId> superseded = {};
};

struct IncomingRecord {
    std::string_view type = {};
    std::string_view id = {};
    std::string_view actor = {};
    std::vector<std::string_view> order = {};
    std::map<std::string_view, Incoming> fields = {};
};

std::vector<IncomingRecord> gather(const journal::Journal& journal, const Reader& reader, std::size_t& count) {
    std::vector<IncomingRecord> records;
    std::map<std::pair<std::string_view, std::string_view>, std::size_t> at;
    for (const auto& each : reader.operations()) {
        if (journal.holds(each.id))
            continue;
        ++count;
        const journal::Operation& operation = each.operation;
        const auto [found, added] = at.try_emplace({operation.type, operation.id}, records.size());
        if (added)
            records.push_back({.type = operation.type, .id = operation.id});
        IncomingRecord& record = records[found->second];
        record.actor = operation.actor;
        for (const auto& [key, value] : operation.set.items()) {
            if (!record.fields.contains(key))
                record.order.push_back(operation.set.find(key).key());
            record.fields[operation.set.find(key).key()].last = &each;
        }
        for (const auto& [key, ids] : operation.supersedes) {
            if (const auto field = record.fields.find(key); field != record.fields.end()) {
                field->second.superseded.insert(ids.begin(), ids.end());
            }
        }
    }
    return records;
}

FieldChange change_of(const journal::Journal& journal, const IncomingRecord& record, std::string_view key) {
    const Ledger& ledger = journal.ledger();
    const Incoming& incoming = record.fields.at(key);
    FieldChange change{
        .label = ledger::field_label(record.type, key),
        .after = ledger::field_text(ledger, record.type, key, incoming.last->operation.set.at(std::string(key)))};
    for (const auto& text : ledger::describe(ledger, record.type, record.id)) {
        if (text.key == key)
            change.before = text.text;
    }
    for (const ledger::OperationNumber number : ledger.living(record.type, record.id, key)) {
        const bool known = incoming.superseded.contains(journal.kept(number).id);
        change.conflict = change.conflict || (!known && change.before != change.after);
    }
    return change;
}

}  // namespace

Preview preview(const journal::Journal& journal, const Reader& reader) {
    const Ledger& ledger = journal.ledger();
    Preview preview{
        .manifest = reader.manifest(), .operations = reader.operations().size(), .photos = reader.attachments().size()};
    if (const auto key = crypto::public_key_of(preview.manifest.issuer_device)) {
        preview.fingerprint = crypto::fingerprint(*key);
    }
    const auto* unit = ledger.find<party::InsuredUnit>(preview.manifest.unit_id);
    preview.unit_name = unit != nullptr ? unit->value.name : preview.manifest.audience.name;
    for (const IncomingRecord& record : gather(journal, reader, preview.new_operations)) {
        const record::TypeInfo* type = ledger::find_type(record.type);
        RecordChange change{.type_label = type != nullptr ? std::string(type->label) : std::string(record.type),
                            .title = ledger::record_title(ledger, record.type, record.id),
                            .actor = std::string(record.actor),
                            .is_new = !ledger.stream_of_record(record.type, record.id)};
        for (const std::string_view key : record.order) {
            change.fields.push_back(change_of(journal, record, key));
            preview.conflicts += change.fields.back().conflict ? 1 : 0;
        }
        if (change.is_new) {
            // The record is not here yet: its name stands among what comes.
            change.title = change.type_label;
            for (const std::string_view key : {"name", "title", "description", "content", "number"}) {
                const auto field = record.fields.find(key);
                if (field == record.fields.end())
                    continue;
                change.title = ledger::field_text(ledger, record.type, key,
                                                  field->second.last->operation.set.at(std::string(key)));
                break;
            }
        }
        preview.records.push_back(std::move(change));
    }
    return preview;
}

}  // namespace anze::bundle
