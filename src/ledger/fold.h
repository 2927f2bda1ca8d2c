// How one operation changes one entry. The outcome is the same whatever the order in which concurrent operations come:
// a cell lives until an operation that knew it supersedes it.
#pragma once

#include "ledger/ledger.h"

namespace anze::ledger {

inline constexpr std::uint16_t withdrawn_field = 0xFFFF;
inline constexpr std::uint16_t unknown_field = 0xFFFE;

template <class R>
std::vector<OperationNumber> living_in(const Entry<R>& entry, std::string_view field_key) {
    std::vector<OperationNumber> living;
    std::uint16_t index = 0;
    const auto collect = [&](std::uint16_t field) {
        for (const Cell& cell : entry.cells) {
            if (cell.field == field)
                living.push_back(cell.operation);
        }
    };
    record::for_each_field<R>([&](const auto& field) {
        if (field.key == field_key)
            collect(index);
        ++index;
    });
    if (field_key == withdrawn_key)
        collect(withdrawn_field);
    for (const Aside& aside : entry.unknown) {
        if (aside.key == field_key)
            living.push_back(aside.operation);
    }
    return living;
}

namespace detail {

// By their own clocks, then by id: any rule does as long as every device uses the same.
inline bool is_earlier(const Origin& a, const Origin& b) {
    return std::tie(a.time_seconds, a.id) < std::tie(b.time_seconds, b.id);
}

inline const Aside* later(const std::vector<const Aside*>& rivals, const std::vector<Origin>& origins) {
    return *std::ranges::max_element(rivals, [&](const Aside* a, const Aside* b) {
        return is_earlier(origins[a->operation], origins[b->operation]);
    });
}

template <class R>
void forget(Entry<R>& entry, const Folding& operation, std::string_view key, std::uint16_t index) {
    for (const auto& [field, superseded] : operation.supersedes) {
        if (field != key)
            continue;
        const auto is_superseded = [&](const Aside& each) { return each.key == key && each.operation == superseded; };
        std::erase_if(entry.cells,
                      [&](const Cell& cell) { return cell.field == index && cell.operation == superseded; });
        std::erase_if(entry.rivals, is_superseded);
        std::erase_if(entry.unknown, is_superseded);
    }
}

// The value is kept beside the record from the moment there are two of it.
template <class R, class F>
void set_member(Entry<R>& entry, const F& field, std::uint16_t index, const Folding& operation,
                const record::Json& value, const std::vector<Origin>& origins) {
    using Kind = record::Value<typename F::Member>;
    typename F::Member parsed{};
    if (!Kind::from_json(value, parsed)) {
        entry.unknown.push_back({std::string(field.key), operation.number, value});
        return;
    }
    const std::string key(field.key);
    if (std::ranges::none_of(entry.rivals, [&](const Aside& rival) { return rival.key == key; })) {
        for (const Cell& cell : entry.cells) {
            if (cell.field == index) {
                entry.rivals.push_back({key, cell.operation, Kind::to_json(entry.value.*field.member)});
            }
        }
    }
    forget(entry, operation, field.key, index);
    const auto known = std::ranges::find(entry.rivals, key, &Aside::key);
    entry.cells.push_back({index, operation.number});
    if (known == entry.rivals.end()) {
        entry.value.*field.member = std::move(parsed);
        return;
    }
    // Concurrent operations that say the same agree; nobody has to decide.
    entry.rivals.push_back({key, operation.number, value});
    std::vector<const Aside*> rivals;
    for (const Aside& rival : entry.rivals) {
        if (rival.key == key)
            rivals.push_back(&rival);
    }
    const bool all_agree = std::ranges::all_of(rivals, [&](const Aside* each) {
        typename F::Member other{};
        return Kind::from_json(each->value, other) && other == parsed;
    });
    if (all_agree) {
        std::erase_if(entry.rivals, [&](const Aside& rival) { return rival.key == key; });
        entry.value.*field.member = std::move(parsed);
    } else if (field.has_legal_weight) {
        entry.value.*field.member = {};
    } else {
        Kind::from_json(later(rivals, origins)->value, entry.value.*field.member);
    }
}

template <class R>
void withdraw(Entry<R>& entry, const Folding& operation, const record::Json& value) {
    forget(entry, operation, withdrawn_key, withdrawn_field);
    entry.cells.push_back({withdrawn_field, operation.number});
    // Two withdrawals agree whatever their words; the smaller text is taken so that every device shows the same.
    if (!value.is_string())
        return;
    const std::string& reason = value.template get_ref<const std::string&>();
    if (reason.empty())
        return;
    if (entry.withdrawn_reason.empty() || reason < entry.withdrawn_reason)
        entry.withdrawn_reason = reason;
}

}  // namespace detail

template <class R>
void fold_into(Entry<R>& entry, const Folding& operation, const std::vector<Origin>& origins) {
    // The earliest by the writers' clocks and not by arrival, so that every device lists the records in one order.
    if (entry.created_by == 0 || detail::is_earlier(origins[operation.number], origins[entry.created_by]))
        entry.created_by = operation.number;
    entry.changed_by = std::max(entry.changed_by, operation.number);
    for (const auto& [key, value] : operation.set->items()) {
        bool known = key == withdrawn_key;
        if (known)
            detail::withdraw(entry, operation, value);
        std::uint16_t index = 0;
        record::for_each_field<R>([&](const auto& field) {
            if (field.key == key) {
                detail::set_member(entry, field, index, operation, value, origins);
                known = true;
            }
            ++index;
        });
        if (!known) {
            detail::forget(entry, operation, key, unknown_field);
            entry.unknown.push_back({key, operation.number, value});
        }
    }
}

template <class R>
void append_conflicts(std::vector<Conflict>& found, const Entry<R>& entry) {
    record::for_each_field<R>([&](const auto& field) {
        using Kind = record::Value<typename std::remove_cvref_t<decltype(field)>::Member>;
        Conflict conflict{.type_key = record::type<R>.key,
                          .type_label = record::type<R>.label,
                          .record_id = entry.id,
                          .stream = entry.stream,
                          .field_key = std::string(field.key),
                          .field_label = std::string(field.label),
                          .has_legal_weight = field.has_legal_weight};
        for (const Aside& rival : entry.rivals) {
            if (rival.key != field.key)
                continue;
            typename std::remove_cvref_t<decltype(field)>::Member value{};
            Kind::from_json(rival.value, value);
            conflict.sides.push_back({rival.operation, Kind::text(value), rival.value});
        }
        if (!conflict.sides.empty())
            found.push_back(std::move(conflict));
    });
}

}  // namespace anze::ledger
