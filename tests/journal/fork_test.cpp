// One device that writes two different operations under one number: a copied key, or a forger.
#include "journal/canonical.h"
#include "journal/devices.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::journal;
using namespace anze::test;
using record::Writer;

namespace {

struct Forked {
    Forked() {
        copied.journal = source.journal;
        first = source.set(unit_one, "insured_unit", "one", {{"name", "甲"}});
        copied.journal.accept(first);
        one_way = source.set(unit_one, "insured_unit", "one", {{"phone", "1"}});
        further = source.set(unit_one, "insured_unit", "one", {{"contact", "董"}});
        other_way = copied.set(unit_one, "insured_unit", "one", {{"phone", "2"}});
    }
    std::vector<SignedOperation> all() const { return {first, one_way, further, other_way}; }

    Device source{1, Writer::insurer};
    Device copied{1, Writer::insurer};
    SignedOperation first, one_way, further, other_way;
};

Device reader_of(const Forked& forked) {
    Device reader(2, Writer::unit, "one");
    reader.trust(forked.source, Writer::insurer, "one");
    return reader;
}

}  // namespace

TEST_CASE("Both branches of a fork are kept, none is folded, what was before it stays") {
    const Forked forked;
    Device reader = reader_of(forked);
    reader.take_in(forked.all());
    const auto& unit = reader.ledger().find<party::InsuredUnit>("one")->value;
    CHECK(unit.name == "甲");
    CHECK(unit.phone.empty());
    CHECK(unit.contact.empty());
    CHECK(reader.journal.numbers_in({unit_one}).size() == 4);
    CHECK(reader.journal.forks() == std::vector<Head>{{unit_one, forked.source.key.device_id(), 2, {}}});
}

TEST_CASE("A fork is found in whatever order its operations come") {
    const Forked forked;
    Device reader = reader_of(forked);
    reader.take_in(forked.all());
    const std::string expected = canonical_text(reader.journal);
    std::vector<std::size_t> order{0, 1, 2, 3};
    do {
        Device other = reader_of(forked);
        for (const std::size_t at : order)
            other.take_in({forked.all()[at]});
        CAPTURE(order);
        CHECK(canonical_text(other.journal) == expected);
    } while (std::ranges::next_permutation(order).found);
}

TEST_CASE("What comes behind a fork is not folded either") {
    Forked forked;
    Device reader = reader_of(forked);
    reader.take_in(forked.all());
    const auto later = forked.source.set(unit_one, "insured_unit", "one", {{"address", "x"}});
    reader.take_in({later});
    CHECK(reader.journal.kept(reader.journal.count()).standing == Standing::forked);
    CHECK(reader.ledger().find<party::InsuredUnit>("one")->value.address.empty());
}

TEST_CASE("The snapshot remembers a fork") {
    const Forked forked;
    Device reader = reader_of(forked);
    reader.take_in(forked.all());
    Journal restored(reader.journal.owner());
    REQUIRE(restored.unpack(reader.journal.pack()));
    CHECK(canonical_text(restored) == canonical_text(reader.journal));
}
