// A key that is replaced: what it wrote before counts, what it writes afterwards does not, and the one it names goes
// on.
#include "journal/succession.h"

#include "journal/canonical.h"
#include "journal/devices.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace anze;
using namespace anze::test;
using journal::SignedOperation;
using journal::Standing;
using record::Writer;

namespace {

using Operations = std::vector<SignedOperation>;

constexpr std::uint8_t old_key = 1;
constexpr std::uint8_t new_key = 11;
constexpr std::uint8_t newest_key = 21;

Standing standing_of(const Device& device, const SignedOperation& operation) {
    return device.journal.kept(*device.journal.number_of(operation.id)).standing;
}

SignedOperation find_hazard(Device& device, const std::string& id, const std::string& stream = service_one) {
    return device.set(stream, "hazard", id, {{"description", "箱门未接地"}});
}

// An office that replaces its key, whoever has stolen the old one, and the unit that compared only the old one.
struct House {
    House() {
        before = find_hazard(office, "before");
        thief.journal = office.journal;
        succession = office.replace_key(new_key);
        after = find_hazard(office, "after");
        unit.trust(key_number(old_key).device_id(), Writer::insurer, "one");
    }

    // The office's own archive, whose company stream nobody else has.
    Device office{old_key, Writer::insurer};
    Device thief{old_key};
    Device unit{3, Writer::unit, "one"};
    SignedOperation before, succession, after;
};

}  // namespace

TEST_CASE("The key that takes over is followed without comparing it, in the own archive too") {
    House house;
    house.unit.take_in({house.before, house.succession, house.after});
    for (const Device* each : {&house.office, &house.unit}) {
        CHECK(standing_of(*each, house.before) == Standing::folded);
        CHECK(standing_of(*each, house.after) == Standing::folded);
    }
    CHECK(house.unit.journal.keys_to_compare().empty());
    CHECK(ledger::is_known_key(house.unit.ledger(), "one", key_number(new_key).device_id()));
    CHECK_FALSE(ledger::is_known_key(house.unit.ledger(), "two", key_number(new_key).device_id()));
    const auto named = house.office.set("company", "insurer", "i", {{"name", "天府财险"}});
    CHECK(standing_of(house.office, named) == Standing::folded);
    CHECK(ledger::owner_key(house.office.ledger(), house.office.journal.owner()) == key_number(new_key).device_id());
    Device opened(old_key);
    opened.take_in(house.office.store);
    CHECK(canonical_text(opened.journal) == canonical_text(house.office.journal));
}

TEST_CASE("What the old key signs after its last word counts nowhere, in whatever order it comes") {
    House house;
    const auto in_service = find_hazard(house.thief, "h2");
    const auto in_another = find_hazard(house.thief, "h3", "unit/one/service/s9");
    const auto second = house.office.replace_key(newest_key);
    const auto newest = find_hazard(house.office, "newest");
    Device behind(old_key);
    behind.take_in({house.before, house.succession});
    const auto in_unit = behind.set(unit_one, "insured_unit", "one", {{"phone", "028-1"}});
    Operations all{house.before, house.succession, house.after, in_service, in_another, second, newest, in_unit};
    house.unit.take_in(all);
    for (const auto& each : {house.before, house.succession, house.after, second, newest})
        CHECK(standing_of(house.unit, each) == Standing::folded);
    for (const auto& each : {in_service, in_another, in_unit})
        CHECK(standing_of(house.unit, each) == Standing::refused);
    const std::string expected = canonical_text(house.unit.journal);
    std::mt19937 random(1);
    for (int left = 60; left > 0; --left) {
        std::ranges::shuffle(all, random);
        Device reader(3, Writer::unit, "one");
        reader.trust(key_number(old_key).device_id(), Writer::insurer, "one");
        for (const auto& each : all)
            reader.take_in({each});
        CHECK(canonical_text(reader.journal) == expected);
        Device restored(3);
        REQUIRE(restored.journal.unpack(reader.journal.pack()));
        CHECK(canonical_text(restored.journal) == expected);
    }
}

TEST_CASE("Under the number of its last word a stolen key undoes itself, and the new one has to be compared") {
    House house;
    Device tablet{2, Writer::insurer};
    const party::DeviceCertificate of_tablet{.public_key = tablet.key.device_id(),
                                             .holder = "陈静",
                                             .role = party::DeviceRole::professional,
                                             .service_ids = {"s1"}};
    auto revoked = of_tablet;
    revoked.revoked_on = {2026, 11, 12};
    const auto rogue = house.thief.write(ledger::creation(ledger::unit_stream("one"), "rogue", revoked));
    const auto certificate = house.office.write(ledger::creation(ledger::unit_stream("one"), "certificate", of_tablet));
    const auto of_site = find_hazard(tablet, "h5");
    Operations all{house.before, rogue, house.succession, house.after, certificate, of_site};
    house.unit.take_in(all);
    CHECK(standing_of(house.unit, house.succession) == Standing::forked);
    CHECK(standing_of(house.unit, house.after) == Standing::waiting);
    CHECK(std::ranges::contains(house.unit.journal.keys_to_compare(), key_number(new_key).device_id(),
                                &ledger::TrustKey::public_key));
    std::mt19937 random(2);
    for (int left = 60; left > 0; --left) {
        std::ranges::shuffle(all, random);
        Device reader(3, Writer::unit, "one");
        reader.trust(key_number(old_key).device_id(), Writer::insurer, "one");
        reader.trust(key_number(new_key).device_id(), Writer::insurer, "one");
        for (const auto& each : all)
            reader.take_in({each});
        for (const auto& each : {house.before, house.after, certificate, of_site})
            CHECK(standing_of(reader, each) == Standing::folded);
        CHECK(standing_of(reader, rogue) == Standing::forked);
    }
}

TEST_CASE("Nobody but the key itself names the one that takes over, and only one that agrees") {
    House house;
    Device unit_of_another{4, Writer::unit, "one"};
    house.unit.trust(unit_of_another, Writer::unit, "one");
    const std::string office = key_number(old_key).device_id();
    const auto sign = [&](const std::string& device, const crypto::KeyPair& key) {
        return crypto::base64url(bytes_of(key.sign(journal::succession_text(unit_one, device))));
    };
    party::DeviceCertificate said{.public_key = unit_of_another.key.device_id(),
                                  .last_counts = {unit_one + "|1"},
                                  .successor = key_number(9).device_id(),
                                  .successor_signature = sign(unit_of_another.key.device_id(), key_number(9))};
    std::string id = journal::succession_id(unit_one, said.public_key);
    SECTION("in the name of another key") {
        said.public_key = office;
        said.successor_signature = sign(office, key_number(9));
        id = journal::succession_id(unit_one, office);
    }
    SECTION("with a key that is somebody else's") {
        said.successor = key_number(new_key).device_id();
    }
    SECTION("under an id of its own") {
        id = "mine";
    }
    SECTION("with more to come") {
        said.last_counts = {unit_one + "|2"};
    }
    SECTION("without an end") {
        said.last_counts.clear();
    }
    SECTION("by itself") {
        said.successor = said.public_key;
        said.successor_signature = sign(said.public_key, unit_of_another.key);
    }
    const auto rogue = unit_of_another.write(ledger::creation(ledger::unit_stream("one"), id, said));
    house.unit.take_in({rogue});
    CHECK(standing_of(house.unit, rogue) == Standing::refused);
    CHECK_FALSE(journal::succession_in(rogue.operation));
}

TEST_CASE("What a key names counts as much as that key itself") {
    House house;
    Device stranger{7, Writer::insurer};
    const auto succession = stranger.replace_key(17);
    const auto hazard = find_hazard(stranger, "h7");
    house.unit.take_in({succession, hazard});
    CHECK(standing_of(house.unit, succession) == Standing::waiting);
    CHECK(standing_of(house.unit, hazard) == Standing::waiting);
    REQUIRE(house.unit.journal.keys_to_compare().size() == 1);
    house.unit.trust(key_number(7).device_id(), Writer::insurer, "one");
    CHECK(standing_of(house.unit, hazard) == Standing::folded);

    Device of_unit{5, Writer::unit, "one"};
    house.unit.trust(of_unit, Writer::unit, "one");
    const auto end_of_unit_key = of_unit.replace_key(15);
    const auto receipt = of_unit.set(service_one, "receipt", "s1", {{"received_by", "董桂英"}});
    const auto too_far = of_unit.set(service_one, "hazard", "h8", {{"description", "单位自填"}});
    house.unit.take_in({end_of_unit_key, receipt, too_far});
    CHECK(standing_of(house.unit, receipt) == Standing::folded);
    CHECK(standing_of(house.unit, too_far) == Standing::refused);
}

TEST_CASE("Who trusts a key for every unit follows it from any of them") {
    House house;
    Device viewer{4, Writer::viewer};
    viewer.trust(key_number(old_key).device_id(), Writer::insurer);
    const auto elsewhere = house.office.set("unit/two", "insured_unit", "two", {{"name", "乙"}});
    viewer.take_in({elsewhere});
    CHECK(standing_of(viewer, elsewhere) == Standing::waiting);
    viewer.take_in({house.before, house.succession});
    CHECK(standing_of(viewer, elsewhere) == Standing::folded);
}
