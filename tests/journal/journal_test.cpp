#include "journal/journal.h"

#include "journal/devices.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace anze;
using namespace anze::journal;
using namespace anze::test;
using record::Writer;

namespace {

const party::InsuredUnit& unit_of(const Journal& journal) {
    return journal.ledger().find<party::InsuredUnit>("one")->value;
}

std::string reason(const Journal& journal) {
    return journal.refused().empty() ? std::string() : journal.refused().back().reason.message;
}

Standing last_standing(const Journal& journal) {
    return journal.kept(journal.count()).standing;
}

// The insurer's archive with a unit, and the unit's device whose key it trusts.
struct Pair {
    Pair() {
        insurer.trust(unit, Writer::unit, "one");
        first = insurer.set(unit_one, "insured_unit", "one", {{"name", "甲公司"}});
        unit.trust(insurer, Writer::insurer, "one");
        unit.journal.accept(first);
    }
    Device insurer{1, Writer::insurer};
    Device unit{2, Writer::unit, "one"};
    SignedOperation first;
};

}  // namespace

TEST_CASE("A device's operations of a stream hang together in one chain") {
    Device device(1, Writer::insurer);
    const auto first = device.set(unit_one, "insured_unit", "one", {{"name", "甲"}});
    const auto second = device.set(unit_one, "insured_unit", "one", {{"name", "乙"}, {"phone", "1"}});
    const auto elsewhere = device.set(service_one, "visit", "v", {{"planned_time", "9:00"}});
    CHECK(first.operation.seq == 1);
    CHECK_FALSE(first.operation.prev);
    CHECK(second.operation.seq == 2);
    CHECK(second.operation.prev == first.id);
    CHECK(second.operation.supersedes == decltype(second.operation.supersedes){{"name", {first.id}}});
    CHECK(elsewhere.operation.seq == 1);
    CHECK(device.journal.heads_of(unit_one) == std::vector<Head>{{unit_one, device.key.device_id(), 2, second.id}});
    CHECK(unit_of(device.journal).name == "乙");
}

TEST_CASE("What another device wrote before is named by what is written after it") {
    Pair both;
    const auto receipt = both.unit.set(service_one, "receipt", "r", {{"received_by", "董桂英"}});
    both.insurer.journal.accept(receipt);
    CHECK(both.insurer.set(service_one, "visit", "v", {{"planned_time", "9:00"}}).operation.deps ==
          std::vector<OperationId>{receipt.id});
}

TEST_CASE("An operation that is here already is not taken twice") {
    Pair both;
    const auto before = both.unit.journal.pack();
    CHECK_FALSE(both.unit.journal.accept(both.first));
    CHECK(both.unit.journal.pack() == before);
}

TEST_CASE("An operation waits for what it depends on") {
    Pair both;
    const auto second = both.insurer.set(unit_one, "insured_unit", "one", {{"phone", "1"}});
    const auto third = both.insurer.set(unit_one, "insured_unit", "one", {{"phone", "2"}});
    Journal& journal = both.unit.journal;
    journal.accept(third);
    CHECK(last_standing(journal) == Standing::waiting);
    CHECK(journal.waiting_count() == 1);
    CHECK(unit_of(journal).phone.empty());
    journal.accept(second);
    CHECK(journal.waiting_count() == 0);
    CHECK(unit_of(journal).phone == "2");
    CHECK(journal.heads_of(unit_one).front().seq == 3);
}

TEST_CASE("Operations of a key nobody compared wait until it is trusted") {
    Device insurer(1, Writer::insurer);
    Device unit(2, Writer::unit, "one");
    unit.journal.accept(insurer.set(unit_one, "insured_unit", "one", {{"name", "甲"}}));
    unit.journal.accept(insurer.set(unit_one, "insured_unit", "one", {{"name", "乙"}}));
    CHECK(unit.journal.waiting_count() == 2);
    CHECK(unit.ledger().table<party::InsuredUnit>().size() == 0);
    unit.trust(insurer, Writer::insurer, "one");
    CHECK(unit.journal.waiting_count() == 0);
    CHECK(unit_of(unit.journal).name == "乙");
}

TEST_CASE("Of a key nobody compared it is told whose it is by what waits for it") {
    Pair both;
    Device phone(3, Writer::unit, "one");
    phone.trust(both.insurer, Writer::insurer, "one");
    both.unit.journal.accept(phone.set(service_one, "receipt", "r", {{"received_by", "赵强"}}));
    both.unit.journal.accept(phone.set(service_one, "receipt", "r", {{"received_by", "赵强强"}}));
    both.unit.journal.accept(phone.set("company", "staff", "s", {{"name", "别人"}}));
    const auto keys = both.unit.journal.keys_to_compare();
    REQUIRE(keys.size() == 1);
    CHECK(keys.front().public_key == phone.key.device_id());
    CHECK(keys.front().fingerprint == crypto::fingerprint(phone.key.public_key()));
    CHECK(keys.front().writer == Writer::unit);
    CHECK(keys.front().unit_id == "one");
    both.unit.trust(phone, Writer::unit, "one");
    CHECK(both.unit.journal.keys_to_compare().empty());
    CHECK(both.unit.ledger().find<service::Receipt>("r")->value.received_by == "赵强强");
}

TEST_CASE("Whoever writes beside a key that is not trusted does not have to wait for it") {
    Device insurer(1, Writer::insurer);
    Device stranger(3, Writer::insurer);
    insurer.journal.accept(stranger.set(unit_one, "insured_unit", "one", {{"name", "别人写的"}}));
    const auto own = insurer.set(unit_one, "insured_unit", "one", {{"name", "甲"}});
    CHECK(own.operation.deps.empty());
    CHECK(last_standing(insurer.journal) == Standing::folded);
    CHECK(unit_of(insurer.journal).name == "甲");
}

TEST_CASE("A key writes only what its side may write") {
    Pair both;
    struct Case {
        std::string stream;
        std::string type;
        record::Json set;
        std::string message;
    };
    const auto each =
        GENERATE(Case{service_one, "hazard", {{"description", "x"}}, "“隐患”只能由保险公司填写"},
                 Case{unit_one, "insured_unit", {{"name", "x"}}, "“投保单位”只能由保险公司填写"},
                 Case{"unit/two/service/s1", "receipt", {{"received_by", "x"}}, "签名的密钥无权写另一家投保单位的记录"},
                 Case{unit_one, "receipt", {{"received_by", "x"}}, "“单位签收”不在它应在的流中"},
                 Case{"company", "staff", {{"name", "x"}}, "只有本档案的所有者才能写“工作人员”"},
                 Case{"company", "trusted_key", {{"public_key", "x"}}, "只有本档案的所有者才能写“信任的密钥”"},
                 Case{"unit/one/internal", "premium", {{"policy_id", "x"}}, "“保费”只能由保险公司填写"});
    const auto written =
        sign({.stream = each.stream, .time_seconds = noon_seconds, .type = each.type, .id = "x", .set = each.set},
             both.unit.key);
    both.insurer.journal.accept(written);
    CHECK(last_standing(both.insurer.journal) == Standing::refused);
    CHECK(reason(both.insurer.journal) == each.message);
}

TEST_CASE("What was refused is kept and handed on, and is no reason for others to wait") {
    Pair both;
    const auto wrong = both.unit.set(service_one, "hazard", "h", {{"description", "x"}});
    const auto right = both.unit.set(service_one, "receipt", "r", {{"received_by", "董桂英"}});
    both.insurer.journal.accept(wrong);
    both.insurer.journal.accept(right);
    CHECK(both.insurer.ledger().table<hazard::Hazard>().size() == 0);
    CHECK(both.insurer.ledger().find<service::Receipt>("r")->value.received_by == "董桂英");
    CHECK(both.insurer.journal.numbers_in({service_one}).size() == 2);
}

TEST_CASE("Types and fields of a newer version are kept") {
    Pair both;
    Journal& journal = both.insurer.journal;
    both.unit.set(service_one, "receipt", "r", {{"received_by", "董桂英"}});
    const auto newer =
        sign({.stream = service_one, .time_seconds = noon_seconds, .type = "hologram", .id = "x", .set = {{"a", 1}}},
             both.unit.key);
    journal.accept(newer);
    CHECK(last_standing(journal) == Standing::unknown_type);
    both.insurer.set(unit_one, "insured_unit", "one", {{"smell", "rose"}, {"phone", "1"}});
    const auto& entry = *journal.ledger().find<party::InsuredUnit>("one");
    CHECK(entry.value.phone == "1");
    REQUIRE(entry.unknown.size() == 1);
    CHECK(entry.unknown.front().key == "smell");
    CHECK(entry.unknown.front().value == "rose");
}

TEST_CASE("An operation that hangs on another device's chain or leaves one out is refused") {
    Pair both;
    const auto foreign = sign({.stream = service_one,
                               .seq = 2,
                               .prev = both.first.id,
                               .time_seconds = noon_seconds,
                               .type = "receipt",
                               .id = "r",
                               .set = {{"received_by", "x"}}},
                              both.unit.key);
    both.insurer.journal.accept(foreign);
    CHECK(last_standing(both.insurer.journal) == Standing::refused);
    CHECK(reason(both.insurer.journal) == "操作没有接在同一设备的前一操作之后");
}

TEST_CASE("One record does not lie in two streams") {
    Pair both;
    const auto moved = sign({.stream = "unit/two",
                             .time_seconds = noon_seconds,
                             .type = "insured_unit",
                             .id = "one",
                             .set = {{"name", "x"}}},
                            both.insurer.key);
    both.insurer.journal.accept(moved);
    CHECK(reason(both.insurer.journal) == "同一记录不能同时在两个流中");
    CHECK(unit_of(both.insurer.journal).name == "甲公司");
}

TEST_CASE("A snapshot is the journal again, and goes on as it would have") {
    Pair both;
    const auto second = both.insurer.set(unit_one, "insured_unit", "one", {{"phone", "1"}});
    const auto third = both.insurer.set(unit_one, "insured_unit", "one", {{"phone", "2"}});
    const auto fourth = both.insurer.set(unit_one, "insured_unit", "one", {{"phone", "3"}});
    Journal& journal = both.unit.journal;
    journal.accept(fourth);
    journal.accept(second);
    journal.accept(sign({.stream = service_one,
                         .time_seconds = noon_seconds,
                         .type = "receipt",
                         .id = "r",
                         .set = {{"received_by", "x"}}},
                        both.insurer.key));
    journal.accept(sign({.stream = service_one,
                         .time_seconds = noon_seconds,
                         .type = "receipt",
                         .id = "r",
                         .set = {{"received_by", "x"}}},
                        key_number(9)));
    Journal restored(journal.owner());
    REQUIRE(restored.unpack(journal.pack()));
    CHECK(restored.pack() == journal.pack());
    CHECK(restored.heads() == journal.heads());
    CHECK(restored.waiting_count() == 2);
    CHECK(reason(restored) == reason(journal));
    journal.accept(third);
    restored.accept(third);
    CHECK(restored.pack() == journal.pack());
    CHECK(unit_of(restored).phone == "3");
    Journal again(journal.owner());
    REQUIRE(again.unpack(restored.pack()));
    CHECK(again.heads() == journal.heads());
}

TEST_CASE("A snapshot of another owner, cut short or changed in length is not taken") {
    Pair both;
    const std::string bytes = both.insurer.journal.pack();
    Journal other(both.unit.key.device_id());
    CHECK_FALSE(other.unpack(bytes));
    Journal same(both.insurer.key.device_id());
    CHECK_FALSE(same.unpack(bytes + "x"));
    for (std::size_t length = 0; length < bytes.size(); length += 7) {
        CAPTURE(length);
        CHECK_FALSE(same.unpack(std::string_view(bytes).substr(0, length)));
    }
    CHECK(same.count() == 0);
}
