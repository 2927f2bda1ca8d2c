#include "ledger/describe.h"

namespace anze::ledger {
namespace {

// What lies in a stream that was not handed over has no name here.
std::string reference_text(const Ledger& ledger, std::string_view type, const std::string& id) {
    return ledger.stream_of_record(type, id) ? record_title(ledger, type, id) : std::string("（不在本机）");
}

// A record of a type that is known at run time only; nothing when it is not there.
struct Found {
    const AnyTable* table = nullptr;
    std::size_t place = 0;

    const EntryBase& entry() const { return table->entry(place); }
    const void* value() const { return table->value(place); }
    record::Faces fields() const { return table->face().fields; }
};

std::optional<Found> find_record(const Ledger& ledger, std::string_view type, std::string_view id) {
    const AnyTable* table = ledger.table(type);
    const auto place = table != nullptr ? table->place_of(id) : std::nullopt;
    return place ? std::optional(Found{table, *place}) : std::nullopt;
}

const record::FieldFace* find_field(std::string_view type, std::string_view field_key) {
    const RecordFace* face = find_face(type);
    return face != nullptr ? record::find_field(face->fields, field_key) : nullptr;
}

std::string text_of(const Ledger& ledger, const record::FieldFace& field, const void* value) {
    const bool is_set = field.value->is_set(value);
    switch (field.value->kind) {
    case record::Kind::attachments:
        return is_set ? std::to_string(field.value->to_json(value).size()) + " 张" : std::string();
    case record::Kind::rows:
        return is_set ? "已填 " + std::to_string(field.value->to_json(value).size()) + " 项" : std::string();
    case record::Kind::text:
        if (!field.refers_to.empty() && is_set)
            return reference_text(ledger, field.refers_to, *static_cast<const std::string*>(value));
        break;
    case record::Kind::texts:
        if (!field.refers_to.empty()) {
            std::string all;
            for (const std::string& id : *static_cast<const std::vector<std::string>*>(value))
                all += (all.empty() ? "" : "、") + reference_text(ledger, field.refers_to, id);
            return all;
        }
        break;
    default:
        break;
    }
    return field.text_of_value(value);
}

// What a person knows a record by.
constexpr std::array<std::string_view, 6> naming_keys{"name", "number", "title", "description", "content", "request"};

}  // namespace

std::vector<FieldText> describe(const Ledger& ledger, std::string_view type, std::string_view id) {
    std::vector<FieldText> texts;
    const auto found = find_record(ledger, type, id);
    if (!found)
        return texts;
    for (const record::FieldFace& field : found->fields()) {
        if (field.is_set(found->value()))
            texts.push_back({field.key, std::string(field.label), text_of(ledger, field, field.in(found->value()))});
    }
    if (found->entry().withdrawn())
        texts.push_back({withdrawn_key, "作废原因", found->entry().withdrawn_reason});
    return texts;
}

std::string field_label(std::string_view type, std::string_view field_key) {
    if (field_key == withdrawn_key)
        return "作废原因";
    const auto* field = find_field(type, field_key);
    return std::string(field != nullptr ? field->label : field_key);
}

std::string field_text(const Ledger& ledger, std::string_view type, std::string_view field_key,
                       const record::Json& value) {
    if (const auto* field = find_field(type, field_key)) {
        record::LooseValue parsed(*field->value);
        if (field->value->from_json(value, parsed.get()))
            return text_of(ledger, *field, parsed.get());
    }
    return value.is_string() ? value.get_ref<const std::string&>() : record::to_text(value);
}

std::string field_text(const Ledger& ledger, const record::FieldFace& field, const void* record) {
    return text_of(ledger, field, field.in(record));
}

std::vector<std::pair<std::string, std::string>> records_to_refer(const Ledger& ledger, std::string_view type,
                                                                  const StreamName& from) {
    std::vector<std::pair<std::string, std::string>> records;
    const AnyTable* table = ledger.table(type);
    for (std::size_t at = 0; table != nullptr && at < table->size(); ++at) {
        const EntryBase& entry = table->entry(at);
        const StreamName& name = ledger.stream_of(entry.stream);
        const bool is_near =
            name.unit_id.empty() || (name.unit_id == from.unit_id && (name.service_id.empty() || name == from));
        if (is_near && !entry.withdrawn())
            records.emplace_back(entry.id, record_title(ledger, type, entry.id));
    }
    return records;
}

bool already_says(const Ledger& ledger, std::string_view type, std::string_view id, std::string_view field_key,
                  const record::Json& value) {
    const auto found = find_record(ledger, type, id);
    const auto* field = find_field(type, field_key);
    if (!found || field == nullptr)
        return false;
    record::LooseValue parsed(*field->value);
    return field->value->from_json(value, parsed.get()) && field->value->equal(parsed.get(), field->in(found->value()));
}

std::string record_title(const Ledger& ledger, std::string_view type, std::string_view id) {
    const auto found = find_record(ledger, type, id);
    if (!found)
        return std::string(id);
    for (const record::FieldFace& field : found->fields()) {
        const bool names = field.value->kind == record::Kind::text && std::ranges::contains(naming_keys, field.key);
        if (names && field.is_set(found->value()))
            return field.text(found->value());
    }
    return std::string(found->table->face().info.label);
}

std::vector<std::pair<std::string_view, std::string>> records_in(const Ledger& ledger, StreamNumber stream) {
    std::vector<std::pair<std::string_view, std::string>> records;
    for (const auto& table : ledger.tables()) {
        for (const std::size_t place : table->places_in(stream))
            records.emplace_back(table->face().info.key, table->entry(place).id);
    }
    return records;
}

std::vector<record::Attachment> attachments_in_set(std::string_view type, const record::Json& set) {
    std::vector<record::Attachment> attachments;
    const RecordFace* face = find_face(type);
    for (const record::FieldFace& field : face != nullptr ? face->fields : record::Faces()) {
        const record::Json* value = record::member(set, field.key);
        if (field.value->kind != record::Kind::attachments || value == nullptr)
            continue;
        std::vector<record::Attachment> read;
        field.value->from_json(*value, &read);
        std::ranges::move(read, std::back_inserter(attachments));
    }
    return attachments;
}

std::vector<record::Attachment> attachments_of(const Ledger& ledger, std::string_view type, std::string_view id) {
    const auto found = find_record(ledger, type, id);
    return found ? record::attachments_of(found->fields(), found->value()) : std::vector<record::Attachment>();
}

std::vector<record::Attachment> attachments_in(const Ledger& ledger, const std::vector<StreamNumber>& streams) {
    std::vector<record::Attachment> attachments;
    for (const auto& table : ledger.tables()) {
        for (const StreamNumber stream : streams) {
            for (const std::size_t place : table->places_in(stream)) {
                for (auto& each : record::attachments_of(table->face().fields, table->value(place))) {
                    if (!std::ranges::contains(attachments, each.sha256, &record::Attachment::sha256))
                        attachments.push_back(std::move(each));
                }
            }
        }
    }
    return attachments;
}

}  // namespace anze::ledger
