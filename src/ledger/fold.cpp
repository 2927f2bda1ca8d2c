#include "ledger/fold.h"

namespace anze::ledger {
namespace {

// By their own clocks, then by id: any rule does as long as every device uses the same.
bool is_earlier(const Origin& a, const Origin& b) {
    return std::tie(a.time_seconds, a.id) < std::tie(b.time_seconds, b.id);
}

const Aside* later(const std::vector<const Aside*>& rivals, const std::vector<Origin>& origins) {
    return *std::ranges::max_element(rivals, [&](const Aside* a, const Aside* b) {
        return is_earlier(origins[a->operation], origins[b->operation]);
    });
}

// What an operation is folded into.
struct Target {
    EntryBase& entry;
    void* value;
    record::Faces fields;
    const Folding& operation;
    const std::vector<Origin>& origins;
};

void forget(const Target& target, std::string_view key, std::uint16_t index) {
    EntryBase& entry = target.entry;
    for (const auto& [field, superseded] : target.operation.supersedes) {
        if (field != key)
            continue;
        const auto is_superseded = [&](const Aside& each) { return each.key == key && each.operation == superseded; };
        std::erase_if(entry.cells,
                      [&](const Cell& cell) { return cell.field == index && cell.operation == superseded; });
        std::erase_if(entry.rivals, is_superseded);
        std::erase_if(entry.unknown, is_superseded);
    }
}

bool has_rivals(const EntryBase& entry, std::string_view key) {
    return std::ranges::contains(entry.rivals, key, &Aside::key);
}

// Concurrent operations that say the same agree; nobody has to decide.
void settle(const Target& target, const record::FieldFace& field, void* parsed) {
    EntryBase& entry = target.entry;
    std::vector<const Aside*> rivals;
    for (const Aside& rival : entry.rivals) {
        if (rival.key == field.key)
            rivals.push_back(&rival);
    }
    const bool all_agree = std::ranges::all_of(rivals, [&](const Aside* each) {
        record::LooseValue other(*field.value);
        return field.value->from_json(each->value, other.get()) && field.value->equal(other.get(), parsed);
    });
    if (all_agree) {
        std::erase_if(entry.rivals, [&](const Aside& rival) { return rival.key == field.key; });
        field.value->move(field.in(target.value), parsed);
    } else if (field.has_legal_weight) {
        record::LooseValue nothing(*field.value);
        field.value->move(field.in(target.value), nothing.get());
    } else {
        field.from_json(later(rivals, target.origins)->value, target.value);
    }
}

// The value is kept beside the record from the moment there are two of it.
void set_member(const Target& target, const record::FieldFace& field, std::uint16_t index, const record::Json& value) {
    EntryBase& entry = target.entry;
    record::LooseValue parsed(*field.value);
    if (!field.value->from_json(value, parsed.get())) {
        entry.unknown.push_back({std::string(field.key), target.operation.number, value});
        return;
    }
    if (!has_rivals(entry, field.key)) {
        for (const Cell& cell : entry.cells) {
            if (cell.field == index)
                entry.rivals.push_back({std::string(field.key), cell.operation, field.to_json(target.value)});
        }
    }
    forget(target, field.key, index);
    const bool has_others = has_rivals(entry, field.key);
    entry.cells.push_back({index, target.operation.number});
    if (!has_others) {
        field.value->move(field.in(target.value), parsed.get());
        return;
    }
    entry.rivals.push_back({std::string(field.key), target.operation.number, value});
    settle(target, field, parsed.get());
}

void withdraw(const Target& target, const record::Json& value) {
    EntryBase& entry = target.entry;
    forget(target, withdrawn_key, withdrawn_field);
    entry.cells.push_back({withdrawn_field, target.operation.number});
    // Two withdrawals agree whatever their words; the smaller text is taken so that every device shows the same.
    if (!value.is_string())
        return;
    const std::string& reason = value.get_ref<const std::string&>();
    if (reason.empty())
        return;
    if (entry.withdrawn_reason.empty() || reason < entry.withdrawn_reason)
        entry.withdrawn_reason = reason;
}

}  // namespace

std::vector<OperationNumber> living_in(const EntryBase& entry, record::Faces fields, std::string_view field_key) {
    std::vector<OperationNumber> living;
    const auto collect = [&](std::uint16_t field) {
        for (const Cell& cell : entry.cells) {
            if (cell.field == field)
                living.push_back(cell.operation);
        }
    };
    if (const auto* field = record::find_field(fields, field_key))
        collect(static_cast<std::uint16_t>(field - fields.data()));
    if (field_key == withdrawn_key)
        collect(withdrawn_field);
    for (const Aside& aside : entry.unknown) {
        if (aside.key == field_key)
            living.push_back(aside.operation);
    }
    return living;
}

void fold_into(AnyTable& table, std::size_t place, const Folding& operation, const std::vector<Origin>& origins) {
    EntryBase& entry = table.entry_to_fold(place);
    const record::Faces fields = table.face().fields;
    const Target target{entry, table.value_to_fold(place), fields, operation, origins};
    // The earliest by the writers' clocks and not by arrival, so that every device lists the records in one order.
    if (entry.created_by == 0 || is_earlier(origins[operation.number], origins[entry.created_by]))
        entry.created_by = operation.number;
    entry.changed_by = std::max(entry.changed_by, operation.number);
    for (const auto& [key, value] : operation.set->items()) {
        if (key == withdrawn_key) {
            withdraw(target, value);
        } else if (const auto* field = record::find_field(fields, key)) {
            set_member(target, *field, static_cast<std::uint16_t>(field - fields.data()), value);
        } else {
            forget(target, key, unknown_field);
            entry.unknown.push_back({key, operation.number, value});
        }
    }
}

void append_conflicts(std::vector<Conflict>& found, const AnyTable& table, std::size_t place) {
    const EntryBase& entry = table.entry(place);
    for (const record::FieldFace& field : table.face().fields) {
        Conflict conflict{.type_key = table.face().info.key,
                          .type_label = table.face().info.label,
                          .record_id = entry.id,
                          .stream = entry.stream,
                          .field_key = std::string(field.key),
                          .field_label = std::string(field.label),
                          .has_legal_weight = field.has_legal_weight};
        for (const Aside& rival : entry.rivals) {
            if (rival.key != field.key)
                continue;
            record::LooseValue value(*field.value);
            field.value->from_json(rival.value, value.get());
            conflict.sides.push_back({rival.operation, field.text_of_value(value.get()), rival.value});
        }
        if (!conflict.sides.empty())
            found.push_back(std::move(conflict));
    }
}

}  // namespace anze::ledger
