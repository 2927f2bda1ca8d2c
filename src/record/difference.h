// What changed between two states of a record, and the three-way merge of two changes to the same base.
#pragma once

#include "record/field.h"

namespace anze::record {

// The fields of `after` that differ from `before`, as the members of an operation's `set`.
template <HasFields R>
Json changed_fields(const R& before, const R& after) {
    Json set = Json::object();
    for_each_field<R>([&](const auto& each) {
        using Kind = Value<typename std::remove_cvref_t<decltype(each)>::Member>;
        if (before.*each.member == after.*each.member)
            return;
        set[std::string(each.key)] = Kind::to_json(after.*each.member);
    });
    return set;
}

// One line of a comparison that a person reads.
struct Difference {
    std::string_view key;
    std::string_view label;
    std::string before;
    std::string after;
    bool operator==(const Difference&) const = default;
};

template <HasFields R>
std::vector<Difference> differences(const R& before, const R& after) {
    std::vector<Difference> found;
    for_each_field<R>([&](const auto& each) {
        using Kind = Value<typename std::remove_cvref_t<decltype(each)>::Member>;
        if (before.*each.member == after.*each.member)
            return;
        found.push_back({each.key, each.label, Kind::text(before.*each.member), Kind::text(after.*each.member)});
    });
    return found;
}

template <class R>
struct Merged {
    R value = {};                            // with conflicting fields as in `base`
    std::vector<Difference> conflicts = {};  // before = mine, after = theirs
};

template <HasFields R>
Merged<R> merge(const R& base, const R& mine, const R& theirs) {
    Merged<R> merged{base, {}};
    for_each_field<R>([&](const auto& each) {
        using Kind = Value<typename std::remove_cvref_t<decltype(each)>::Member>;
        const auto& original = base.*each.member;
        const auto& ours = mine.*each.member;
        const auto& other = theirs.*each.member;
        if (ours == other || other == original)
            merged.value.*each.member = ours;
        else if (ours == original)
            merged.value.*each.member = other;
        else
            merged.conflicts.push_back({each.key, each.label, Kind::text(ours), Kind::text(other)});
    });
    return merged;
}

}  // namespace anze::record
