// What the taking in of every list has in common: what is known already is brought up to date, never doubled.
#pragma once

#include "ledger/action/context.h"

#include <unordered_set>

namespace anze::ledger {

// What taking a list in would do, for its preview.
struct ListEffect {
    std::size_t added = 0;
    std::size_t updated = 0;
    std::size_t unchanged = 0;
    bool operator==(const ListEffect&) const = default;
};

// A list that leaves a cell empty does not erase what is known.
template <class R>
R filled_over(const R& known, const R& listed) {
    R merged = known;
    record::for_each_field<R>([&](const auto& field) {
        using Kind = record::Value<typename std::remove_cvref_t<decltype(field)>::Member>;
        if (Kind::is_set(listed.*field.member))
            merged.*field.member = listed.*field.member;
    });
    return merged;
}

template <class R>
struct Listed {
    R value = {};
    const Entry<R>* known = nullptr;  // the record it is about; null: a new one
};

template <class R>
Changes write_listed(const Ledger& ledger, const StreamName& stream, const std::vector<Listed<R>>& listed,
                     const Context& context) {
    Changes changes;
    for (const Listed<R>& each : listed) {
        Change change = each.known == nullptr
                            ? creation(stream, context.next_id(), each.value)
                            : alteration(ledger, *each.known, filled_over(each.known->value, each.value));
        if (!change.set.empty())
            changes.push_back(std::move(change));
    }
    return changes;
}

template <class R>
ListEffect effect_of(const std::vector<Listed<R>>& listed) {
    ListEffect effect;
    for (const Listed<R>& each : listed) {
        if (each.known == nullptr)
            ++effect.added;
        else
            ++(filled_over(each.known->value, each.value) == each.known->value ? effect.unchanged : effect.updated);
    }
    return effect;
}

// One way to know a record again in a row: the same key, and nothing that speaks against it.
template <class R>
struct Recognition {
    std::function<std::string(const R&)> key_of;  // empty: not to be known by this
    std::function<bool(const R& row, const R& known)> agrees;
};

// Which known record each row is about; `ways` from the surest to the least sure. A way that leads to several records
// leads to none, and no record stands for two rows.
template <class R>
std::vector<Listed<R>> recognised(std::vector<R> rows, std::vector<const Entry<R>*> known,
                                  const std::vector<Recognition<R>>& ways) {
    std::vector<Listed<R>> listed;
    for (R& row : rows)
        listed.push_back({std::move(row)});
    for (const Recognition<R>& way : ways) {
        std::unordered_multimap<std::string, const Entry<R>*> by_key;
        for (const Entry<R>* each : known)
            by_key.emplace(way.key_of(each->value), each);
        for (Listed<R>& each : listed) {
            const std::string key = each.known == nullptr ? way.key_of(each.value) : std::string();
            const auto [first, last] = key.empty() ? std::pair(by_key.end(), by_key.end()) : by_key.equal_range(key);
            const auto agrees = [&](const auto& one) { return way.agrees(each.value, one.second->value); };
            const auto found = std::find_if(first, last, agrees);
            if (found == last || std::find_if(std::next(found), last, agrees) != last)
                continue;
            each.known = found->second;
            by_key.erase(found);
        }
        std::unordered_set<const Entry<R>*> taken;
        for (const Listed<R>& each : listed)
            taken.insert(each.known);
        std::erase_if(known, [&](const Entry<R>* one) { return taken.contains(one); });
    }
    return listed;
}

}  // namespace anze::ledger
