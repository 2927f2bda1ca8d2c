// The name of a stream: what can be handed over as one.
#pragma once

#include "record/type.h"

#include <optional>

namespace anze::ledger {

struct StreamName {
    record::Stream kind = record::Stream::company;
    std::string unit_id = {};
    std::string service_id = {};

    bool operator==(const StreamName&) const = default;
};

inline StreamName company_stream() {
    return {};
}
inline StreamName unit_stream(std::string unit_id) {
    return {record::Stream::unit, std::move(unit_id), {}};
}
inline StreamName internal_stream(std::string unit_id) {
    return {record::Stream::internal, std::move(unit_id), {}};
}
inline StreamName persons_stream(std::string unit_id) {
    return {record::Stream::persons, std::move(unit_id), {}};
}
inline StreamName service_stream(std::string unit_id, std::string service_id) {
    return {record::Stream::service, std::move(unit_id), std::move(service_id)};
}

// "company", "unit/<id>", "unit/<id>/internal", "unit/<id>/persons", "unit/<id>/service/<id>"; ids are 1 to 40 of
// [a-z0-9].
std::string to_string(const StreamName& name);
std::optional<StreamName> parse_stream(std::string_view text);
bool is_id(std::string_view text);

}  // namespace anze::ledger
