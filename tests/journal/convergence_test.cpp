// Random scripts of several devices that hand each other what they have: whoever takes all of it in, in whatever order,
// however split and however often, has the same state.
#include "journal/canonical.h"
#include "journal/devices.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <random>
#include <ranges>

using namespace anze;
using namespace anze::test;
using journal::Journal;
using journal::SignedOperation;
using record::Writer;

namespace {

using Operations = std::vector<SignedOperation>;

class Script {
public:
    explicit Script(unsigned seed) : random_(seed) {
        for (Device& each : devices_) {
            for (const Device& other : devices_)
                trust(each, other);
        }
        for (int left = 60; left > 0; --left)
            step();
    }

    // Everything that can be handed over, in the order of writing.
    const Operations& operations() const { return operations_; }
    const std::array<Device, 4>& devices() const { return devices_; }

private:
    std::size_t below(std::size_t limit) { return random_() % limit; }
    std::string one_of(const std::vector<std::string>& choices) { return choices[below(choices.size())]; }

    void trust(Device& device, const Device& other) {
        if (&device == &other)
            return;
        const bool is_unit = &other == &devices_[2] || &other == &devices_[3];
        device.trust(other, is_unit ? Writer::unit : Writer::insurer, is_unit ? "one" : "");
    }

    void step() {
        Device& device = devices_[below(devices_.size())];
        if (below(3) == 0) {
            const std::string stream = one_of({unit_one, service_one});
            const Device& other = devices_[below(devices_.size())];
            Operations handed_over;
            for (const auto& each : other.store) {
                if (each.operation.stream == stream)
                    handed_over.push_back(each);
            }
            return device.take_in(handed_over);
        }
        // Clocks that go wrong: they decide nothing but which of two equal rivals is shown.
        device.now_seconds = noon_seconds + static_cast<std::int64_t>(below(5));
        const bool by_insurer = &device == &devices_[0] || &device == &devices_[1];
        operations_.push_back(by_insurer ? insurer_writes(device) : unit_writes(device));
    }

    SignedOperation insurer_writes(Device& device) {
        const std::string id = one_of({"a", "b"});
        switch (below(8)) {
        case 0:
            return device.set(unit_one, "insured_unit", "one", {{"name", one_of({"甲", "乙", "丙"})}});
        case 1:
            return device.set(unit_one, "policy", id,
                              {{"starts_on", one_of({"2026-01-01", "2026-02-01"})}, {"number", one_of({"P1", "P2"})}});
        case 2:
            return device.set(service_one, "service", "s1", {{"title", one_of({"第一次", "再一次"})}});
        case 3:
            return device.set(service_one, "hazard", id, {{"description", one_of({"未接地", "未标识"})}});
        case 4:
            return device.set(service_one, "acceptance", one_of({"c", "d"}),
                              {{"hazard_id", id}, {"verdict", one_of({"accepted", "not_accepted"})}});
        case 5:
            return device.set(service_one, "service_record", "r",
                              {{"submitted_on", one_of({"2026-11-10", "2026-11-11"})}});
        case 6:
            return device.set(service_one, "review", id, {{"verdict", one_of({"passed", "returned"})}});
        default:
            return device.set(service_one, "hazard", id, {{ledger::withdrawn_key, one_of({"误填", "重复"})}});
        }
    }

    SignedOperation unit_writes(Device& device) {
        switch (below(4)) {
        case 0:
            return device.set(service_one, "receipt", "r",
                              {{"received_by", one_of({"董", "刘"})}, {"smell", one_of({"x", "y"})}});
        case 1:
            return device.set(unit_one, "satisfaction_survey", "s", {{"opinions", one_of({"好", "很好"})}});
        case 2:  // Its side may not write that: refused everywhere.
            return device.set(service_one, "hazard", "u", {{"description", "x"}});
        default:
            return device.set(service_one, "rectification", one_of({"e", "f"}),
                              {{"hazard_id", one_of({"a", "b"})}, {"description", one_of({"已接地", "已标识"})}});
        }
    }

    std::mt19937 random_;
    std::array<Device, 4> devices_{Device{1, Writer::insurer}, Device{2, Writer::insurer},
                                   Device{3, Writer::unit, "one"}, Device{4, Writer::unit, "one"}};
    Operations operations_ = {};
};

// Somebody who knows of nothing but whose keys these are; all of it comes in the order that is asked for.
class Reader {
public:
    explicit Reader(const Script& script) : everything_(script.operations()) {
        Device device(9, Writer::insurer);
        for (std::size_t at = 0; at < 4; ++at)
            device.trust(script.devices()[at], at < 2 ? Writer::insurer : Writer::unit, at < 2 ? "" : "one");
        everything_.insert(everything_.begin(), device.store.begin(), device.store.end());
    }

    std::size_t count() const { return everything_.size(); }
    const Operations& everything() const { return everything_; }

    Journal read(const std::vector<std::size_t>& order) const {
        Journal journal(key_number(9).device_id());
        for (const std::size_t at : order)
            journal.accept(everything_[at]);
        REQUIRE(journal.count() == count());
        return journal;
    }

private:
    Operations everything_;
};

std::vector<std::size_t> in_order(std::size_t count) {
    std::vector<std::size_t> order(count);
    std::ranges::generate(order, [next = std::size_t{0}]() mutable { return next++; });
    return order;
}

}  // namespace

TEST_CASE("Any order, any repetition and any split of what comes in gives the same state") {
    const unsigned seed = GENERATE(range(1U, 41U));
    CAPTURE(seed);
    const Script script(seed);
    const Reader reader(script);
    std::vector<std::size_t> order = in_order(reader.count());
    const Journal straight = reader.read(order);
    const std::string expected = canonical_text(straight);
    CHECK(straight.waiting_count() == 0);
    std::mt19937 random(seed);
    for (int left = 8; left > 0; --left) {
        std::ranges::shuffle(order, random);
        CHECK(canonical_text(reader.read(order)) == expected);
    }
    const std::string bytes = straight.pack();
    std::vector<std::size_t> twice = in_order(reader.count());
    for (std::size_t at = 0; at < reader.count(); ++at)
        twice.insert(twice.begin() + static_cast<std::ptrdiff_t>(2 * at), at);
    CHECK((reader.read(twice).pack() == bytes));
}

TEST_CASE("A snapshot taken anywhere on the way makes no difference") {
    const unsigned seed = GENERATE(range(100U, 108U));
    CAPTURE(seed);
    const Script script(seed);
    const Reader reader(script);
    std::vector<std::size_t> order = in_order(reader.count());
    std::mt19937 random(seed);
    std::ranges::shuffle(order, random);
    const std::string expected = reader.read(order).pack();
    Journal journal(key_number(9).device_id());
    for (const std::size_t at : order) {
        journal.accept(reader.everything()[at]);
        Journal restored(journal.owner());
        REQUIRE(restored.unpack(journal.pack()));
        journal = std::move(restored);
    }
    CHECK((journal.pack() == expected));
}

TEST_CASE("The devices themselves come to the same state once they have everything") {
    const unsigned seed = GENERATE(range(200U, 208U));
    CAPTURE(seed);
    const Script script(seed);
    auto devices = script.devices();
    for (Device& each : devices)
        each.take_in(script.operations());
    const auto state = [](const Device& device) {
        // What each knows of its own (its keys, who it is) is its own.
        std::string text;
        for (const auto& line : std::views::split(canonical_text(device.journal), '\n')) {
            const std::string_view words(line);
            if (words.starts_with("insured_unit") || words.starts_with("policy") || words.starts_with("case") ||
                words.starts_with("rectification") || words.starts_with("acceptance"))
                text += std::string(words) + "\n";
        }
        return text;
    };
    for (const Device& each : devices)
        CHECK(state(each) == state(devices[0]));
}
