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

// What a known record would say in the list as it is, and what a row says instead. A row that says the same changes
// nothing, however the record was typed; a cell that is left empty does not erase what is known.
void fill_over(record::Faces fields, void* known, const void* as_listed, const void* listed);

template <class R>
R filled_over(const R& known, const R& as_listed, const R& listed) {
    R merged = known;
    fill_over(record::faces<R>(), &merged, &as_listed, &listed);
    return merged;
}

template <class R>
struct Known {
    const Entry<R>* entry = nullptr;
    R as_listed = {};  // read again from the list that it is written to
};

template <class R>
struct Listed {
    R value = {};
    Known<R> known = {};  // the record it is about; null: a new one

    bool is_new() const { return known.entry == nullptr; }
    R merged() const { return filled_over(known.entry->value, known.as_listed, value); }
};

template <class R>
Changes write_listed(const Ledger& ledger, const StreamName& stream, const std::vector<Listed<R>>& listed,
                     const Context& context) {
    Changes changes;
    for (const Listed<R>& each : listed) {
        Change change = each.is_new() ? creation(stream, context.next_id(), each.value)
                                      : alteration(ledger, *each.known.entry, each.merged());
        if (!change.set.empty())
            changes.push_back(std::move(change));
    }
    return changes;
}

template <class R>
ListEffect effect_of(const std::vector<Listed<R>>& listed) {
    ListEffect effect;
    for (const Listed<R>& each : listed) {
        if (each.is_new())
            ++effect.added;
        else
            ++(each.merged() == each.known.entry->value ? effect.unchanged : effect.updated);
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
// leads to the one that says just the same, else to none, and no record stands for two rows.
template <class R>
std::vector<Listed<R>> recognised(std::vector<R> rows, std::vector<Known<R>> known,
                                  const std::vector<Recognition<R>>& ways) {
    std::vector<Listed<R>> listed;
    for (R& row : rows)
        listed.push_back({std::move(row)});
    for (const Recognition<R>& way : ways) {
        std::unordered_multimap<std::string, const Known<R>*> by_key;
        for (const Known<R>& each : known)
            by_key.emplace(way.key_of(each.as_listed), &each);
        for (Listed<R>& each : listed) {
            const std::string key = each.is_new() ? way.key_of(each.value) : std::string();
            const auto [first, last] = key.empty() ? std::pair(by_key.end(), by_key.end()) : by_key.equal_range(key);
            const auto agrees = [&](const auto& one) { return way.agrees(each.value, one.second->as_listed); };
            auto found = std::find_if(first, last, agrees);
            if (found != last && std::find_if(std::next(found), last, agrees) != last)
                found = std::find_if(first, last, [&](const auto& one) { return one.second->as_listed == each.value; });
            if (found == last)
                continue;
            each.known = *found->second;
            by_key.erase(found);
        }
        std::unordered_set<const Entry<R>*> taken;
        for (const Listed<R>& each : listed)
            taken.insert(each.known.entry);
        std::erase_if(known, [&](const Known<R>& one) { return taken.contains(one.entry); });
    }
    return listed;
}

}  // namespace anze::ledger
