// How one operation changes one entry. The outcome is the same whatever the order in which concurrent operations come:
// a cell lives until an operation that knew it supersedes it.
#pragma once

#include "ledger/ledger.h"

namespace anze::ledger {

inline constexpr std::uint16_t withdrawn_field = 0xFFFF;

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

// The later one by its own clock, then by id: any rule does as long as every device uses the same.
inline const Aside* later(const std::vector<const Aside*>& rivals, const std::vector<Origin>& origins) {
    return *std::ranges::max_element(rivals, [&](const Aside* a, const Aside* b) {
        const Origin& left = origins[a->operation];
        const Origin& right = origins[b->operation];
        return std::tie(left.time_seconds, left.id) < std::tie(right.time_seconds, right.id);
    });
}

template <class R>
void forget_cells(Entry<R>& entry, const Folding& operation, std::string_view key, std::uint16_t index) {
    for (const auto& [field, superseded] : operation.supersedes) {
        if (field != key)
            continue;
        std::erase_if(entry.cells,
                      [&](const Cell& cell) { return cell.field == index && cell.operation == superseded; });
        std::erase_if(entry.rivals,
                      [&](const Aside& rival) { return rival.key == key && rival.operation == superseded; });
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
    forget_cells(entry, operation, field.key, index);
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
    forget_cells(entry, operation, withdrawn_key, withdrawn_field);
    entry.cells.push_back({withdrawn_field, operation.number});
    // Two withdrawals agree whatever their words; the smaller text is taken so that every device shows the same.
    if (!value.is_string())
        return;
    const std::string& reason = value.template get_ref<const std::string&>();
    if (entry.withdrawn_reason.empty() || reason < entry.withdrawn_reason)
        entry.withdrawn_reason = reason;
}

}  // namespace detail

template <class R>
void fold_into(Entry<R>& entry, const Folding& operation, const std::vector<Origin>& origins) {
    if (entry.created_by == 0)
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
        if (!known)
            entry.unknown.push_back({key, operation.number, value});
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
