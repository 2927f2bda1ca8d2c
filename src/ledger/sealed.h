// 7.2: what the seal of a service's file holds beside the stream of the service: of the unit's stream what is about
// that service and was there when it was sealed.
#pragma once

#include "ledger/ledger.h"

namespace anze::ledger {

// The service that the record names, itself or through the complaint it belongs to; empty when it names none.
std::string service_named_by(const Ledger& ledger, std::string_view type, std::string_view id);

// Null when the service is not archived.
const Entry<archive::ArchiveFile>* archive_file_of(const Ledger& ledger, const std::string& unit_id,
                                                   std::string_view service_id);

// A complaint that was raised after the sealing is not.
bool is_sealed(const Ledger& ledger, std::string_view type, std::string_view id);

// The policy's end counts where the service has one.
calendar::Date policy_end_of(const Ledger& ledger, const Entry<archive::ArchiveFile>& file);

}  // namespace anze::ledger
