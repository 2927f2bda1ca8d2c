// What taking a bundle in would change, told before it is done.
#pragma once

#include "bundle/reader.h"

namespace anze::bundle {

struct FieldChange {
    std::string label = {};
    std::string before = {};
    std::string after = {};
    bool conflict = false;  // somebody here changed the same field without knowing of this
};

struct RecordChange {
    std::string type_label = {};
    std::string title = {};
    std::string actor = {};
    bool is_new = false;
    std::vector<FieldChange> fields = {};
};

struct Preview {
    Manifest manifest = {};
    std::string fingerprint = {};
    std::string unit_name = {};
    std::size_t operations = 0;
    std::size_t new_operations = 0;
    std::size_t photos = 0;
    std::size_t conflicts = 0;
    std::vector<RecordChange> records = {};
};

Preview preview(const journal::Journal& journal, const Reader& reader);

}  // namespace anze::bundle
