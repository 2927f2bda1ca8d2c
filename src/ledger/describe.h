// Records and fields in words, whatever their type: for previews of an exchange, comparisons and the command line.
#pragma once

#include "ledger/ledger.h"

namespace anze::ledger {

struct FieldText {
    std::string_view key = {};
    std::string label = {};
    std::string text = {};
};

// Only the fields that are filled in, in the order of the table.
std::vector<FieldText> describe(const Ledger& ledger, std::string_view type, std::string_view id);

std::string field_label(std::string_view type, std::string_view field_key);
// What the JSON value of a field says; references are told by the name of what they refer to.
std::string field_text(const Ledger& ledger, std::string_view type, std::string_view field_key,
                       const record::Json& value);
// The same of a field of a record in memory.
std::string field_text(const Ledger& ledger, const record::FieldFace& field, const void* record);
// What a field that refers to that type can name from a stream: the insurer's own records, and those of the same unit
// (of the same service, where they lie in one). As id and title.
std::vector<std::pair<std::string, std::string>> records_to_refer(const Ledger& ledger, std::string_view type,
                                                                  const StreamName& from);
// Whether the record's field is there and already says that.
bool already_says(const Ledger& ledger, std::string_view type, std::string_view id, std::string_view field_key,
                  const record::Json& value);
// The first filled text field that names the record, e.g. a unit's name or a hazard's description.
std::string record_title(const Ledger& ledger, std::string_view type, std::string_view id);

// Type key and id of every record of a stream, in the order the types are listed.
std::vector<std::pair<std::string_view, std::string>> records_in(const Ledger& ledger, StreamNumber stream);

// The attachments that an operation on a record of that type names.
std::vector<record::Attachment> attachments_in_set(std::string_view type, const record::Json& set);

// Those that the record names now.
std::vector<record::Attachment> attachments_of(const Ledger& ledger, std::string_view type, std::string_view id);

// Every attachment that records of these streams name now.
std::vector<record::Attachment> attachments_in(const Ledger& ledger, const std::vector<StreamNumber>& streams);

}  // namespace anze::ledger
