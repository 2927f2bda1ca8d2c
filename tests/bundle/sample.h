// A case that was reviewed and fed back, with a photo, as its insurer hands it over.
#pragma once

#include "bundle/bundle.h"
#include "bundle/reader.h"
#include "ledger/play.h"

namespace anze::test {

struct Reviewed : Prepared {
    Reviewed();
    bundle::Draft draft_for_unit() const;
    std::string file_for_unit() const { return bundle::write(draft_for_unit(), device.key).value(); }
};

// What a device hands over of a unit.
bundle::Draft draft_of(const Device& device, const std::string& unit_id, bundle::Party issuer, bundle::Party audience,
                       std::int64_t created_seconds);

// One unit with one photo and little else.
bundle::Draft small_draft();
inline crypto::KeyPair small_key() {
    return key_number(1);
}

// Reads to the end.
inline void read_all(bundle::Reader& reader) {
    while (reader.step()) {
    }
}

}  // namespace anze::test
