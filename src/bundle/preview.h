// What taking a bundle in would change, told before it is done.
#pragma once

#include "bundle/reader.h"

#include <map>
#include <set>

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
    // Which the issuer's key took over from as the bundle tells, the latest first.
    std::vector<std::string> former_keys = {};
};

// Makes the preview of a bundle whose operations are all read, a little at a time. Both it is given outlive it.
class Previewer {
public:
    Previewer(const journal::Journal& journal, const Reader& reader);

    // Looks at a few operations or records; true while there is more.
    bool step();
    Preview take() { return std::move(preview_); }

private:
    struct Incoming {
        const journal::SignedOperation* last = nullptr;
        std::set<journal::OperationId> superseded = {};
    };

    struct IncomingRecord {
        std::string_view type = {};
        std::string_view id = {};
        std::string_view actor = {};
        std::vector<std::string_view> order = {};
        std::map<std::string_view, Incoming> fields = {};
    };

    void gather(const journal::SignedOperation& signed_operation);
    void find_former_keys();
    RecordChange change_of(const IncomingRecord& record) const;
    std::string title_of(const IncomingRecord& record, const std::string& type_label) const;

    const journal::Journal& journal_;
    const Reader& reader_;
    Preview preview_ = {};
    std::size_t gathered_ = 0;
    std::map<std::string, std::string> predecessors_ = {};
    std::vector<IncomingRecord> records_ = {};
    std::map<std::pair<std::string_view, std::string_view>, std::size_t> places_ = {};
};

}  // namespace anze::bundle
