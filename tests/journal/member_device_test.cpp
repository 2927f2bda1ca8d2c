#include "party/member_device.h"

#include "journal/canonical.h"
#include "journal/devices.h"
#include "ledger/case.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <random>

using namespace anze;
using namespace anze::test;

namespace {

using Operations = std::vector<journal::SignedOperation>;

// The insurer's own archive, a professional's tablet, and the unit that reads what both wrote.
struct House {
    Device office{1, record::Writer::insurer};
    Device tablet{2, record::Writer::insurer};
    Device unit{3, record::Writer::unit, "one"};

    House() {
        unit.trust(office, record::Writer::insurer, "one");
        tablet.trust(office, record::Writer::insurer);
    }

    journal::SignedOperation certify(party::DeviceRole role, std::vector<std::string> service_ids) {
        return office.write(ledger::creation(ledger::unit_stream("one"), "certificate",
                                             party::DeviceCertificate{.public_key = tablet.key.device_id(),
                                                                      .holder = "陈静",
                                                                      .role = role,
                                                                      .service_ids = std::move(service_ids),
                                                                      .certified_on = {2026, 11, 9}}));
    }
    journal::SignedOperation revoke(std::vector<std::string> last_counts) {
        return office.set(unit_one, "device_certificate", "certificate",
                          {{"revoked_on", "2026-11-12"}, {"last_counts", std::move(last_counts)}});
    }
    journal::SignedOperation found(const std::string& id) {
        return tablet.set(service_one, "hazard", id, {{"description", "箱门未接地"}});
    }
};

journal::Standing standing_of(const Device& device, const journal::SignedOperation& operation) {
    return device.journal.kept(*device.journal.number_of(operation.id)).standing;
}

}  // namespace

TEST_CASE("What a certified device wrote counts for whoever knows the insurer's key") {
    House house;
    const auto certificate = house.certify(party::DeviceRole::professional, {"s1"});
    const auto hazard = house.found("h1");
    const bool certificate_first = GENERATE(true, false);
    house.unit.take_in(certificate_first ? Operations{certificate, hazard} : Operations{hazard, certificate});
    CHECK(standing_of(house.unit, hazard) == journal::Standing::folded);
    house.office.take_in({hazard});
    CHECK(house.office.ledger().find<hazard::Hazard>("h1")->value.description == "箱门未接地");
}

TEST_CASE("Without a certificate it waits, and who serves for the insurer writes only the services taken out") {
    using enum party::DeviceRole;
    const auto role = GENERATE(professional, service_organization, broker);
    House house;
    const auto hazard = house.found("h1");
    house.unit.take_in({hazard});
    CHECK(standing_of(house.unit, hazard) == journal::Standing::waiting);
    house.unit.take_in({house.certify(role, {"s2"})});
    CHECK(standing_of(house.unit, hazard) == journal::Standing::waiting);
    const auto plan = house.tablet.set(unit_one, "service_plan", "p", {{"measures", "改写方案"}});
    house.unit.take_in({plan});
    CHECK(standing_of(house.unit, plan) == journal::Standing::waiting);
    CHECK(house.unit.ledger().find<plan::ServicePlan>("p") == nullptr);
    house.unit.take_in(
        {house.office.set(unit_one, "device_certificate", "certificate", {{"service_ids", {"s2", "s1"}}})});
    CHECK(standing_of(house.unit, hazard) == journal::Standing::folded);
}

TEST_CASE("A clerk's device writes for the unit, but certifies nobody") {
    House house;
    house.unit.take_in({house.certify(party::DeviceRole::clerk, {})});
    const auto plan = house.tablet.set(unit_one, "service_plan", "p", {{"measures", "方案"}});
    const auto another = house.tablet.write(
        ledger::creation(ledger::unit_stream("one"), "another",
                         party::DeviceCertificate{.public_key = key_number(9).device_id(), .holder = "某人"}));
    house.unit.take_in({plan, another});
    CHECK(standing_of(house.unit, plan) == journal::Standing::folded);
    CHECK(standing_of(house.unit, another) == journal::Standing::refused);
}

TEST_CASE("After a revocation only what was known then counts, whatever came first") {
    House house;
    const Operations written{house.certify(party::DeviceRole::professional, {"s1"}), house.found("h1"),
                             house.found("h2")};
    const auto revocation = house.revoke({service_one + "|1"});
    House other_house;
    Device& early = house.unit;
    Device& late = other_house.unit;
    early.take_in({written[0], revocation, written[1], written[2]});
    late.take_in({written[0], written[1], written[2], revocation});
    for (Device* each : {&early, &late}) {
        CHECK(standing_of(*each, written[1]) == journal::Standing::folded);
        CHECK(standing_of(*each, written[2]) == journal::Standing::refused);
        CHECK(each->ledger().find<hazard::Hazard>("h2") == nullptr);
    }
    Device kept{3};
    REQUIRE(kept.journal.unpack(late.journal.pack()));
    const auto beyond = house.found("h3");
    kept.take_in({beyond});
    CHECK(standing_of(kept, beyond) == journal::Standing::refused);
}

TEST_CASE("A viewer takes the insurer's word for the unit's key, and a unit never does") {
    House house;
    Device viewer{4, record::Writer::viewer};
    viewer.trust(house.office, record::Writer::insurer);
    const auto certificate =
        house.office.write(ledger::creation(ledger::unit_stream("one"), "own",
                                            party::DeviceCertificate{.public_key = key_number(6).device_id(),
                                                                     .writer = record::Writer::unit,
                                                                     .holder = "成都示例食品有限公司"}));
    Device other_of_unit{6, record::Writer::unit, "one"};
    const auto receipt = other_of_unit.set(service_one, "receipt", "s1", {{"received_by", "董桂英"}});
    viewer.take_in({receipt, certificate});
    house.unit.take_in({certificate, receipt});
    CHECK(standing_of(viewer, receipt) == journal::Standing::folded);
    CHECK(standing_of(house.unit, receipt) == journal::Standing::waiting);
    const auto hazard = other_of_unit.set(service_one, "hazard", "h9", {{"description", "单位自填"}});
    viewer.take_in({hazard});
    CHECK(standing_of(viewer, hazard) == journal::Standing::refused);
}

TEST_CASE("A device that works for the insurer goes on under another key within what it may write, in any order") {
    House house;
    const auto certificate = house.certify(party::DeviceRole::broker, {"s1"});
    const auto before = house.found("h1");
    const auto succession = house.tablet.replace_key(12);
    const auto after = house.found("h2");
    const auto plan = house.tablet.set(unit_one, "service_plan", "p", {{"measures", "改写方案"}});
    Operations all{certificate, before, succession, after, plan};
    const bool revoked = GENERATE(false, true);
    if (revoked) {
        // As RevokeDevice does it: each of its keys ends where it is known to end.
        all.push_back(house.revoke({service_one + "|1", unit_one + "|1"}));
        all.push_back(
            house.office.write(ledger::creation(ledger::unit_stream("one"), "later",
                                                party::DeviceCertificate{.public_key = house.tablet.key.device_id(),
                                                                         .holder = "陈静",
                                                                         .role = party::DeviceRole::broker,
                                                                         .revoked_on = {2026, 11, 12},
                                                                         .last_counts = {}})));
    }
    std::mt19937 random(1);
    std::string expected;
    for (int left = 40; left > 0; --left) {
        Device reader{3, record::Writer::unit, "one"};
        reader.trust(house.office, record::Writer::insurer, "one");
        for (const auto& each : all)
            reader.take_in({each});
        CHECK(standing_of(reader, before) == journal::Standing::folded);
        CHECK((standing_of(reader, after) == journal::Standing::folded) == !revoked);
        CHECK(standing_of(reader, plan) != journal::Standing::folded);
        CHECK(reader.journal.keys_to_compare().empty());
        if (expected.empty())
            expected = canonical_text(reader.journal);
        CHECK(canonical_text(reader.journal) == expected);
        std::ranges::shuffle(all, random);
    }
}
