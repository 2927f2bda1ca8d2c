// 7.3: what somebody who only reads is given, and what their device does with it.
#include "bundle/sample.h"

#include "ledger/duty.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::bundle;
using namespace anze::test;
using record::Writer;

namespace {

constexpr std::string_view authority = "金堂县应急管理局";

// The device of an authority, which trusts the insurer after comparing its key.
struct Viewer : Play {
    explicit Viewer(std::string name = std::string(authority)) {
        device = Device(8);
        must(ledger::FoundArchive{Writer::viewer, std::move(name), "周科长", {}});
    }
    void trust(const Device& insurer, const std::string& unit_id) {
        must(ledger::TrustKey{.public_key = insurer.key.device_id(),
                              .fingerprint = "x",
                              .writer = Writer::insurer,
                              .unit_id = unit_id,
                              .owner_name = "天府财险四川分公司"});
    }
};

Draft draft_for_viewer(const Reviewed& play, const std::vector<std::string>& service_ids) {
    Draft draft = play.draft_for_unit();
    draft.audience = {Writer::viewer, std::string(authority)};
    draft.streams = scope(play.ledger(), play.unit_id, Writer::viewer, service_ids);
    draft.operations.clear();
    for (const auto number : operations_of(play.device.journal, draft.streams))
        draft.operations.push_back(play.device.store[number - 1].jws);
    return draft;
}

}  // namespace

TEST_CASE("A viewer gets the unit's own stream and exactly the chosen services", "[7.3]") {
    Reviewed play;
    const std::string unit = "unit/" + play.unit_id;
    const std::string first = play.current().name.service_id;
    // Another one that was reviewed too, and one that was not.
    const auto reviewed = play.service;
    play.play_visit();
    const std::string unreviewed = play.current().name.service_id;
    play.service = reviewed;
    play.must(ledger::Save<party::UnitFigures>{ledger::internal_stream(play.unit_id), {}, {"30600", {}, "内部备注"}});
    CHECK(scope(play.ledger(), play.unit_id, Writer::viewer) == std::vector{unit});
    CHECK(scope(play.ledger(), play.unit_id, Writer::viewer, {"unknown"}) == std::vector{unit});
    CHECK(scope(play.ledger(), play.unit_id, Writer::viewer, {first}) == std::vector{unit, unit + "/service/" + first});
    CHECK(scope(play.ledger(), play.unit_id, Writer::viewer, {unreviewed}) == std::vector{unit});
    CHECK(scope(play.ledger(), "another", Writer::viewer, {first}) == std::vector<std::string>{"unit/another"});
    for (const std::string& jws : draft_for_viewer(play, {first, unreviewed}).operations) {
        const std::string stream = journal::decode(jws).value().operation.stream;
        CHECK((stream == unit || stream == unit + "/service/" + first));
    }
}

TEST_CASE("A unit that is given chosen services gets no others", "[7.3]") {
    const Reviewed play;
    const std::string id = play.current().name.service_id;
    CHECK(scope(play.ledger(), play.unit_id, Writer::unit, {"unknown"}).size() == 1);
    CHECK(scope(play.ledger(), play.unit_id, Writer::unit, {id}).size() == 2);
    CHECK(scope(play.ledger(), play.unit_id, Writer::unit).size() == 2);
}

TEST_CASE("A viewer's device takes in what is for it, reads it, and can write none of it", "[7.3]") {
    const Reviewed play;
    Viewer viewer;
    Reader reader(write(draft_for_viewer(play, {play.current().name.service_id}), play.device.key).value());
    read_all(reader);
    REQUIRE(reader.finished());
    CHECK_FALSE(wrong_audience(reader.manifest(), viewer.ledger()).has_value());
    viewer.trust(play.device, play.unit_id);
    viewer.device.take_in(reader.operations());
    CHECK(viewer.device.journal.waiting_count() == 0);
    CHECK(viewer.device.journal.refused().empty());
    CHECK(viewer.ledger().table<hazard::Hazard>().size() == 1);
    CHECK(viewer.ledger().table<party::Professional>().size() == 0);
    CHECK(ledger::duties(viewer.ledger(), calendar::built_in_calendar(), {2027, 11, 9}).empty());

    const auto service = ledger::service_streams(viewer.ledger()).front();
    const ledger::Case there = ledger::case_of(viewer.ledger(), service);
    const auto& hazard = *there.hazards.front().hazard;
    CHECK_FALSE(viewer.try_to(ledger::Save<hazard::Hazard>{there.name, hazard.id, hazard.value}).empty());
    CHECK_FALSE(viewer.try_to(ledger::Save<service::Receipt>{there.name, {}, {.received_by = "周科长"}}).empty());
    CHECK_FALSE(viewer.try_to(ledger::ReviewRecord{service, "周科长", service::Verdict::passed, {}}).empty());
    CHECK_FALSE(viewer.try_to(ledger::RecordHandOver{.unit_id = play.unit_id}).empty());
    CHECK_FALSE(viewer.try_to(ledger::Save<party::Staff>{ledger::company_stream(), {}, {.name = "周科长"}}).empty());
    // Nor does anything count that it wrote all the same.
    viewer.device.write(ledger::creation(there.name, "forged",
                                         service::Receipt{.received_by = "周科长", .received_on = {2026, 11, 13}}));
    CHECK(viewer.ledger().table<service::Receipt>().size() == 0);
}

TEST_CASE("Several units of one insurer add up on a viewer's device", "[7.3]") {
    const Reviewed play;
    Viewer viewer;
    viewer.trust(play.device, play.unit_id);
    CHECK(viewer.ledger().table<party::TrustedKey>().all().front().value.unit_id.empty());
    for (const std::string unit : {"unit/one", "unit/two"}) {
        Device insurer(1);
        const auto written = insurer.set(unit, "insured_unit", unit.substr(5), {{"name", "单位"}});
        viewer.device.take_in({written});
    }
    CHECK(viewer.ledger().table<party::InsuredUnit>().size() == 2);
    CHECK(viewer.device.journal.refused().empty());
}

TEST_CASE("What is for another reader, or from one, is refused", "[7.3]") {
    const Reviewed play;
    const Draft draft = draft_for_viewer(play, {});
    Reader reader(write(draft, play.device.key).value());
    read_all(reader);
    REQUIRE(reader.finished());
    const auto refusal = [&](const ledger::Ledger& ledger) {
        const auto error = wrong_audience(reader.manifest(), ledger);
        return error ? error->message : std::string();
    };
    CHECK(refusal(Viewer().ledger()).empty());
    CHECK(refusal(Viewer("新都区应急管理局").ledger()) ==
          "此文件是给“金堂县应急管理局”查阅的，本机名称是“新都区应急管理局”，不能导入；请让保险公司按本机名称重新提供");
    CHECK(refusal(Device(2, Writer::unit).ledger()) == "此文件是给查阅方的，本机身份是投保单位，不能导入");
    CHECK(refusal(play.ledger()) == "此文件是给查阅方的，本机身份是保险公司，不能导入");

    Draft from_viewer = draft;
    from_viewer.issuer.side = Writer::viewer;
    Reader other(write(from_viewer, play.device.key).value());
    read_all(other);
    CHECK(other.refusal() == Refusal::bad_manifest);
    Viewer viewer;
    CHECK_FALSE(viewer
                    .try_to(ledger::TrustKey{
                        .public_key = play.device.key.device_id(), .fingerprint = "x", .writer = Writer::viewer})
                    .empty());
}

TEST_CASE("What is given to a reader is called by what it is") {
    CHECK(file_name({.audience = {Writer::viewer, {}}, .created_seconds = noon_seconds}, "甲") ==
          "查阅包 甲 2026-10-28.anze.json");
}
