// What kind of record it is: its stable key, its name on paper, where it may lie and who may write it.
#pragma once

#include "record/field.h"

namespace anze::record {

// What can be handed over as one. `service` lies under its unit; `internal` and `company` leave the device in a backup
// only. `persons`: insured persons, in no bundle unless its audience needs them.
enum class Stream : std::uint8_t { company, unit, internal, service, persons };

// Who may write a record of a type; checked on the screen and again at import. `holder`: whoever owns this archive, for
// what never leaves it. `viewer`: whoever is only given things to read; no type is theirs.
enum class Writer : std::uint8_t { none, insurer, unit, holder, viewer };

struct TypeInfo {
    std::string_view key;
    std::string_view label;
    Stream stream;
    Writer writer;
};

// Specialise beside the record.
template <class R>
inline constexpr TypeInfo type{};

// Whether one that was entered by mistake can be taken out of what counts. Not where it is the only one of what it is
// about: that one is corrected.
template <class R>
inline constexpr bool can_be_withdrawn = false;

}  // namespace anze::record
