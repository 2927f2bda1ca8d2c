// What kind of record it is: its stable key, its name on paper, where it may lie and who may write it.
#pragma once

#include "record/field.h"

namespace anze::record {

// What can be handed over as one. `service` lies under its unit; `internal` and `company` leave the device in a backup only.
enum class Stream : std::uint8_t { company, unit, internal, service };

// Who may write a record of a type; checked on the screen and again at import.
enum class Writer : std::uint8_t { insurer, unit };

// Specialise beside the record: key, label, stream, writer.
template <class R>
struct Type;

struct TypeInfo {
    std::string_view key;
    std::string_view label;
    Stream stream;
    Writer writer;
};

template <class R>
constexpr TypeInfo type_info() {
    return {Type<R>::key, Type<R>::label, Type<R>::stream, Type<R>::writer};
}

}  // namespace anze::record
