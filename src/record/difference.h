// What changed between two states of a record, and the three-way merge of two changes to the same base.
#pragma once

#include "record/field.h"

namespace anze::record {

// The fields of `after` that differ from `before`, as the members of an operation's `set`.
Json changed_fields(Faces faces, const void* before, const void* after);

template <HasFields R>
Json changed_fields(const R& before, const R& after) {
    return changed_fields(faces<R>(), &before, &after);
}

// One line of a comparison that a person reads.
struct Difference {
    std::string_view key;
    std::string_view label;
    std::string before;
    std::string after;
    bool operator==(const Difference&) const = default;
};

std::vector<Difference> differences(Faces faces, const void* before, const void* after);

template <HasFields R>
std::vector<Difference> differences(const R& before, const R& after) {
    return differences(faces<R>(), &before, &after);
}

// Into `base`; what both changed differently becomes mine and is given back, before = mine, after = theirs.
std::vector<Difference> merge(Faces faces, void* base, const void* mine, const void* theirs);

template <class R>
struct Merged {
    R value = {};
    std::vector<Difference> conflicts = {};
};

template <HasFields R>
Merged<R> merge(const R& base, const R& mine, const R& theirs) {
    Merged<R> merged{base, {}};
    merged.conflicts = merge(faces<R>(), &merged.value, &mine, &theirs);
    return merged;
}

}  // namespace anze::record
