#include "ledger/sealed.h"

#include "ledger/case.h"

namespace anze::ledger {

std::string service_named_by(const Ledger& ledger, std::string_view type, std::string_view id) {
    const AnyTable* table = ledger.table(type);
    const auto place = table != nullptr ? table->place_of(id) : std::nullopt;
    if (!place)
        return {};
    for (const record::FieldFace& field : table->face().fields) {
        const bool names_one = field.value->kind == record::Kind::text && field.is_set(table->value(*place));
        if (!names_one || field.refers_to.empty())
            continue;
        const auto& named = *static_cast<const std::string*>(field.in(table->value(*place)));
        if (field.refers_to == record::type<service::Service>.key)
            return named;
        const bool is_of_complaint = field.refers_to == record::type<complaint::Registration>.key ||
                                     field.refers_to == record::type<complaint::Complaint>.key;
        if (std::string service = is_of_complaint ? service_named_by(ledger, field.refers_to, named) : std::string();
            !service.empty()) {
            return service;
        }
    }
    return {};
}

const Entry<archive::ArchiveFile>* archive_file_of(const Ledger& ledger, const std::string& unit_id,
                                                   std::string_view service_id) {
    if (service_id.empty())
        return nullptr;
    for (const auto* file : ledger.in<archive::ArchiveFile>(unit_stream(unit_id))) {
        if (file->value.service_id == service_id)
            return file;
    }
    return nullptr;
}

// 7.2 what was sealed is not changed; what came later is a record of its own
bool is_sealed(const Ledger& ledger, std::string_view type, std::string_view id) {
    const auto stream = ledger.stream_of_record(type, id);
    if (!stream || ledger.stream_of(*stream).kind != record::Stream::unit)
        return false;
    const auto* file = archive_file_of(ledger, ledger.stream_of(*stream).unit_id, service_named_by(ledger, type, id));
    if (file == nullptr)
        return false;
    const AnyTable& table = *ledger.table(type);
    return file->id == id || ledger.knew(file->created_by, table.entry(*table.place_of(id)).created_by);
}

calendar::Date policy_end_of(const Ledger& ledger, const Entry<archive::ArchiveFile>& file) {
    const auto service =
        ledger.stream_number(service_stream(ledger.stream_of(file.stream).unit_id, file.value.service_id));
    const auto* policy = service ? case_of(ledger, *service).policy : nullptr;
    return policy != nullptr ? policy->value.ends_on : calendar::Date{};
}

}  // namespace anze::ledger
