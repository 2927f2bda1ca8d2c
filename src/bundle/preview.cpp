#include "bundle/preview.h"

#include "journal/succession.h"
#include "ledger/describe.h"

namespace anze::bundle {
namespace {

constexpr std::size_t pieces_a_step = 16;

}  // namespace

Previewer::Previewer(const journal::Journal& journal, const Reader& reader) : journal_(journal), reader_(reader) {
    preview_.manifest = reader.manifest();
    preview_.operations = reader.operations().size();
    preview_.photos = reader.attachments().size();
    if (const auto key = crypto::public_key_of(preview_.manifest.issuer_device))
        preview_.fingerprint = crypto::fingerprint(*key);
    const auto* unit = journal.ledger().find<party::InsuredUnit>(preview_.manifest.unit_id);
    preview_.unit_name = unit != nullptr ? unit->value.name : preview_.manifest.audience.name;
}

bool Previewer::step() {
    const auto& operations = reader_.operations();
    for (std::size_t left = pieces_a_step; left > 0; --left) {
        if (gathered_ < operations.size()) {
            gather(operations[gathered_++]);
            if (gathered_ == operations.size())
                find_former_keys();
        } else if (preview_.records.size() < records_.size()) {
            preview_.records.push_back(change_of(records_[preview_.records.size()]));
            preview_.conflicts +=
                static_cast<std::size_t>(std::ranges::count_if(preview_.records.back().fields, &FieldChange::conflict));
        } else {
            return false;
        }
    }
    return true;
}

void Previewer::gather(const journal::SignedOperation& signed_operation) {
    if (journal_.holds(signed_operation.id))
        return;
    ++preview_.new_operations;
    const journal::Operation& operation = signed_operation.operation;
    if (const auto said = journal::succession_in(operation); said && journal_.has_place_for(operation))
        predecessors_.emplace(said->successor, said->public_key);
    const auto [found, added] = places_.try_emplace({operation.type, operation.id}, records_.size());
    if (added)
        records_.push_back({.type = operation.type, .id = operation.id});
    IncomingRecord& record = records_[found->second];
    record.actor = operation.actor;
    for (auto each = operation.set.begin(); each != operation.set.end(); ++each) {
        const auto [field, is_new] = record.fields.try_emplace(each.key());
        if (is_new)
            record.order.push_back(field->first);
        field->second.last = &signed_operation;
    }
    for (const auto& [key, ids] : operation.supersedes) {
        if (const auto field = record.fields.find(key); field != record.fields.end())
            field->second.superseded.insert(ids.begin(), ids.end());
    }
}

void Previewer::find_former_keys() {
    const std::string* key = &preview_.manifest.issuer_device;
    for (auto found = predecessors_.find(*key); found != predecessors_.end(); found = predecessors_.find(*key)) {
        key = &found->second;
        if (std::ranges::contains(preview_.former_keys, *key))
            return;
        preview_.former_keys.push_back(*key);
    }
}

RecordChange Previewer::change_of(const IncomingRecord& record) const {
    const ledger::Ledger& ledger = journal_.ledger();
    const record::TypeInfo* type = ledger::find_type(record.type);
    RecordChange change{.type_label = type != nullptr ? std::string(type->label) : std::string(record.type),
                        .actor = std::string(record.actor),
                        .is_new = !ledger.stream_of_record(record.type, record.id)};
    change.title = title_of(record, change.type_label);
    const auto here = ledger::describe(ledger, record.type, record.id);
    for (const std::string_view key : record.order) {
        const Incoming& incoming = record.fields.at(key);
        const record::Json& value = incoming.last->operation.set.at(std::string(key));
        if (ledger::already_says(ledger, record.type, record.id, key, value))
            continue;
        FieldChange field{.label = ledger::field_label(record.type, key),
                          .after = ledger::field_text(ledger, record.type, key, value)};
        for (const auto& text : here) {
            if (text.key == key)
                field.before = text.text;
        }
        for (const ledger::OperationNumber number : ledger.living(record.type, record.id, key)) {
            const bool known = incoming.superseded.contains(journal_.kept(number).id);
            field.conflict = field.conflict || !known;
        }
        change.fields.push_back(std::move(field));
    }
    return change;
}

// The name of a record that is not here yet stands among what comes.
std::string Previewer::title_of(const IncomingRecord& record, const std::string& type_label) const {
    const ledger::Ledger& ledger = journal_.ledger();
    if (ledger.stream_of_record(record.type, record.id))
        return ledger::record_title(ledger, record.type, record.id);
    for (const std::string_view key : {"name", "title", "description", "content", "number"}) {
        if (const auto field = record.fields.find(key); field != record.fields.end()) {
            return ledger::field_text(ledger, record.type, key, field->second.last->operation.set.at(std::string(key)));
        }
    }
    return type_label;
}

}  // namespace anze::bundle
