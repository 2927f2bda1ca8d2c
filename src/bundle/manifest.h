// The manifest as the JSON that is signed.
#pragma once

#include "bundle/bundle.h"

namespace anze::bundle {

inline constexpr std::string_view bundle_typ = "anze-bundle+jws";

std::string manifest_text(const Manifest& manifest);
record::Result<Manifest> parse_manifest(std::string_view text);

}  // namespace anze::bundle
