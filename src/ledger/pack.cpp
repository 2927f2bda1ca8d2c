// The ledger as bytes for the snapshot. A change to the keys of any field table changes the stamp, and an old snapshot
// is rebuilt from the journal instead of being read.
#include "ledger/ledger.h"

namespace anze::ledger {
namespace {

using record::Packer;
using record::Unpacker;

// Another one where a field of the same key is packed in another way than before.
constexpr std::string_view packed_form = "3: origins without their ids";

void pack_asides(Packer& packer, const std::vector<Aside>& asides) {
    packer.number(asides.size());
    for (const Aside& aside : asides) {
        packer.text(aside.key);
        packer.number(aside.operation);
        packer.text(record::to_text(aside.value));
    }
}

void unpack_asides(Unpacker& unpacker, std::vector<Aside>& asides) {
    for (std::uint64_t left = unpacker.number(); left > 0 && !unpacker.failed(); --left) {
        Aside& aside = asides.emplace_back();
        aside.key = unpacker.text();
        aside.operation = static_cast<OperationNumber>(unpacker.number());
        if (auto value = record::parse_json(unpacker.text()))
            aside.value = std::move(*value);
    }
}

void pack_table(Packer& packer, const AnyTable& table) {
    packer.number(table.size());
    for (std::size_t at = 0; at < table.size(); ++at) {
        const EntryBase& entry = table.entry(at);
        packer.text(entry.id);
        packer.number(entry.stream);
        record::pack(table.face().fields, packer, table.value(at));
        packer.number(entry.cells.size());
        for (const Cell& cell : entry.cells) {
            packer.number(cell.field);
            packer.number(cell.operation);
        }
        pack_asides(packer, entry.rivals);
        pack_asides(packer, entry.unknown);
        packer.number(entry.created_by);
        packer.number(entry.changed_by);
        packer.text(entry.withdrawn_reason);
    }
}

void unpack_table(Unpacker& unpacker, AnyTable& table) {
    const std::uint64_t size = unpacker.number();
    if (size > unpacker.left())
        return;
    table.reserve(static_cast<std::size_t>(size));
    for (std::uint64_t left = size; left > 0 && !unpacker.failed(); --left) {
        std::string id(unpacker.text());
        const std::size_t at = table.insert(std::move(id), static_cast<StreamNumber>(unpacker.number()));
        EntryBase& entry = table.entry_to_fold(at);
        record::unpack(table.face().fields, unpacker, table.value_to_fold(at));
        const std::uint64_t cells = unpacker.number();
        if (cells > unpacker.left())
            return;
        entry.cells.resize(static_cast<std::size_t>(cells));
        for (Cell& cell : entry.cells) {
            cell.field = static_cast<std::uint16_t>(unpacker.number());
            cell.operation = static_cast<OperationNumber>(unpacker.number());
        }
        unpack_asides(unpacker, entry.rivals);
        unpack_asides(unpacker, entry.unknown);
        entry.created_by = static_cast<OperationNumber>(unpacker.number());
        entry.changed_by = static_cast<OperationNumber>(unpacker.number());
        entry.withdrawn_reason = unpacker.text();
    }
}

void pack_names(Packer& packer, const std::vector<std::string>& names) {
    packer.number(names.size());
    for (const std::string& name : names)
        packer.text(name);
}

void unpack_names(Unpacker& unpacker, std::vector<std::string>& names) {
    for (std::uint64_t left = unpacker.number(); left > 0 && !unpacker.failed(); --left) {
        names.emplace_back(unpacker.text());
    }
}

std::uint64_t stamp(const Tables& tables) {
    std::uint64_t value = 0xCBF29CE484222325ULL;
    const auto mix = [&](std::string_view text) {
        for (const char c : text)
            value = (value ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    };
    mix(packed_form);
    for (const auto& table : tables) {
        mix(table->face().info.key);
        for (const record::FieldFace& field : table->face().fields)
            mix(field.key);
    }
    return value;
}

}  // namespace

void Ledger::pack(Packer& packer) const {
    packer.number(stamp(tables_));
    packer.number(streams_.size());
    for (const StreamName& name : streams_)
        packer.text(to_string(name));
    pack_names(packer, devices_);
    pack_names(packer, actors_);
    packer.number(origins_.size());
    for (const Origin& origin : origins_) {
        packer.number(origin.device);
        packer.number(origin.actor);
        packer.number(static_cast<std::uint64_t>(origin.time_seconds));
        packer.number(origin.seq);
        packer.number(origin.seen.size());
        for (const OperationNumber each : origin.seen)
            packer.number(each);
    }
    for (const auto& table : tables_)
        pack_table(packer, *table);
}

bool Ledger::unpack(Unpacker& unpacker, const std::function<OperationId(OperationNumber)>& id_of) {
    *this = emptied();
    if (unpacker.number() != stamp(tables_))
        return false;
    for (std::uint64_t left = unpacker.number(); left > 0 && !unpacker.failed(); --left) {
        if (const auto name = parse_stream(unpacker.text()))
            intern_stream(*name);
    }
    unpack_names(unpacker, devices_);
    unpack_names(unpacker, actors_);
    const std::uint64_t size = unpacker.number();
    if (size > unpacker.left())
        return false;
    origins_.resize(std::max<std::size_t>(1, static_cast<std::size_t>(size)));
    for (std::size_t number = 0; number < origins_.size(); ++number) {
        Origin& origin = origins_[number];
        origin.device = static_cast<std::uint32_t>(unpacker.number());
        origin.actor = static_cast<std::uint32_t>(unpacker.number());
        origin.time_seconds = static_cast<std::int64_t>(unpacker.number());
        origin.seq = static_cast<std::uint32_t>(unpacker.number());
        for (std::uint64_t left = unpacker.number(); left > 0 && !unpacker.failed(); --left) {
            origin.seen.push_back(static_cast<OperationNumber>(unpacker.number()));
            if (origin.seen.back() >= origins_.size())
                return false;
        }
        if (origin.seq > 0)
            origin.id = id_of(static_cast<OperationNumber>(number));
    }
    for (const auto& table : tables_)
        unpack_table(unpacker, *table);
    if (unpacker.failed()) {
        *this = emptied();
        return false;
    }
    for (const auto& table : tables_) {
        for (std::size_t at = 0; at < table->size(); ++at)
            records_in_conflict_ += table->entry(at).in_conflict() ? 1 : 0;
    }
    return true;
}

}  // namespace anze::ledger
