// bench_data FOLDER SEED UNITS SERVICES HAZARDS LINES: an archive with so many services for each unit, and hazards and
// lines of its checklist for each service, as bench/browser/archive.mjs puts it into a browser, and the bundle that its
// first unit is sent.
#include "bundle/bundle.h"
#include "data/archive_maker.h"

#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <print>
#include <span>

namespace {

using namespace anze;

constexpr std::int64_t sent_seconds = 1'794'186'600;

std::string seed_text(const crypto::KeyPair& key) {
    const crypto::Seed seed = key.seed();
    return crypto::base64url({reinterpret_cast<const char*>(seed.data()), seed.size()});
}

// One line for the key, then one for each operation under its number.
void write_archive(const std::filesystem::path& path, const bench::ArchiveMaker& maker) {
    std::ofstream file(path);
    std::println(file, R"({{"device":"{}","seed":"{}"}})", maker.key().device_id(), seed_text(maker.key()));
    for (const journal::SignedOperation& each : maker.operations()) {
        std::println(file, R"({{"stream":"{}","seq":{},"id":"{}","jws":"{}"}})", each.operation.stream,
                     each.operation.seq, crypto::base64url(each.id), each.jws);
    }
}

void write_bundle(const std::filesystem::path& path, const bench::ArchiveMaker& maker) {
    const auto& ledger = maker.journal().ledger();
    const auto& unit = ledger.table<party::InsuredUnit>().all().front();
    bundle::Draft draft{.issuer = {record::Writer::insurer, ledger.table<party::Insurer>().all().front().value.name},
                        .audience = {record::Writer::unit, unit.value.name},
                        .unit_id = unit.id,
                        .created_seconds = sent_seconds,
                        .streams = bundle::scope(ledger, unit.id, record::Writer::unit)};
    for (const auto number : bundle::operations_of(maker.journal(), draft.streams))
        draft.operations.push_back(maker.operations()[number - 1].jws);
    const auto text = bundle::write(draft, maker.key());
    if (!text) {
        std::println(stderr, "{}", text.error().message);
        std::exit(1);
    }
    std::ofstream(path) << *text;
}

template <class Integer>
Integer number_from(std::string_view text) {
    Integer number{};
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

}  // namespace

int main(int count, char** values) {
    const std::span arguments(values, static_cast<std::size_t>(count));
    if (arguments.size() != 7 || !crypto::ready()) {
        std::println(stderr, "bench_data FOLDER SEED UNITS SERVICES HAZARDS LINES");
        return 2;
    }
    const std::filesystem::path folder = arguments[1];
    bench::ArchiveMaker maker(number_from<std::uint64_t>(arguments[2]));
    maker.make({.units = number_from<int>(arguments[3]),
                .services_of_unit = number_from<int>(arguments[4]),
                .hazards_of_service = number_from<int>(arguments[5]),
                .lines_of_checklist = number_from<int>(arguments[6])});
    std::filesystem::create_directories(folder);
    write_archive(folder / "archive.jsonl", maker);
    write_bundle(folder / "bundle.anze.json", maker);
    return 0;
}
