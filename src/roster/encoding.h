#pragma once

#include "record/error.h"

#include <cstdint>
#include <string_view>

namespace anze::roster {

enum class Encoding : std::uint8_t { utf_8, gb18030, utf_16_little_endian, utf_16_big_endian };

// A workbook of the kind that the page can read (.xlsx), or something else in a ZIP archive.
[[nodiscard]] bool is_workbook(std::string_view bytes);

// How the bytes of a list are written: what is not strict UTF-8 is GB18030. A workbook is refused with what to do.
[[nodiscard]] record::Result<Encoding> detect_encoding(std::string_view bytes);

// The name that decoders know it by: "utf-8", "gb18030", "utf-16le", "utf-16be".
[[nodiscard]] std::string_view encoding_name(Encoding encoding);

}  // namespace anze::roster
