#include "desk/whole_case.h"

#include "bundle/reader.h"
#include "journal/operation.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::test;

namespace {

std::string operations_of(const std::string& file) {
    bundle::Reader reader(file);
    while (reader.step()) {
    }
    REQUIRE(reader.finished());
    std::string text;
    for (const auto& each : reader.operations())
        text += each.operation.stream + " " + record::to_text(each.operation.set) + "\n";
    return text;
}

}  // namespace

TEST_CASE("One service goes from the list to the archive between two desks that share nothing but files",
          "[5.3.1][5.3.2][5.3.3][5.3.4.1][5.3.4.2][6.3.2.2][6.3.2.3][7.2]") {
    WholeCase play;
    play.play();
    CHECK(play.current(play.insurer).stage() == ledger::Stage::done);
    CHECK(play.current(play.insurer).hazards.front().state() == ledger::HazardState::accepted);
    CHECK(play.unit.status().unit_id == play.unit_id());
    CHECK(play.insurer.status().saving == desk::Saving::saved);
    CHECK(play.unit.world.attachments.size() == 2);
    CHECK(play.insurer.world.attachments == play.unit.world.attachments);
}

TEST_CASE("After the end is handed over too, both sides hold the same") {
    WholeCase play;
    play.play();
    CHECK(case_text(play.unit) != case_text(play.insurer));
    play.insurer.wish(desk::ExportBundle{play.unit_id()});
    play.unit.world.files_to_pick.assign(1, play.insurer.world.saved_files.back());
    play.unit.wish(desk::PickBundle{});
    CHECK(play.unit.view().bundle_intake->preview.conflicts == 0);
    play.unit.wish(desk::TakeInBundle{});
    CHECK(case_text(play.unit) == case_text(play.insurer));
    CHECK(play.current(play.unit).stage() == ledger::Stage::done);
}

TEST_CASE("What leaves an insurer's desk holds nothing that is only its own") {
    WholeCase play;
    play.play_until("found the unit");
    const std::string text = operations_of(play.insurer.world.saved_files.back().bytes);
    CHECK(text.contains("配电箱门未接地"));
    CHECK_FALSE(text.contains("company"));
    CHECK_FALSE(text.contains("/internal"));
    CHECK_FALSE(text.contains("1080000"));
}

TEST_CASE("What two devices of one unit answer stands side by side until the unit decides") {
    WholeCase play;
    play.play_until("accept the rectification");
    Office phone(3);
    phone.set_day({2026, 11, 16});
    phone.act(ledger::FoundArchive{record::Writer::unit, "成都𠮷祥食品有限公司", "赵强", {}});
    take_in(phone, play.insurer);
    const ledger::Case there = play.current(phone);
    phone.act(ledger::Save<hazard::Rectification>{there.name,
                                                  {},
                                                  {.hazard_id = there.hazards.front().hazard->id,
                                                   .description = "已换新配电箱",
                                                   .responsible = "龙兰",
                                                   .done_on = {2026, 11, 16}}});
    phone.wish(desk::ExportBundle{play.unit_id()});

    take_in(play.insurer, phone);
    CHECK(play.insurer.ledger().table<hazard::Rectification>().size() == 1);
    const auto conflicts = play.insurer.ledger().conflicts();
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.front().field_label == "治理情况描述");
    REQUIRE(conflicts.front().sides.size() == 2);
    const auto choice = [](const ledger::Conflict& conflict) {
        const auto side = std::ranges::find(conflict.sides, "已换新配电箱", &ledger::Conflict::Side::text);
        REQUIRE(side != conflict.sides.end());
        return ledger::ResolveConflict{std::string(conflict.type_key), conflict.record_id, conflict.field_key,
                                       side->operation};
    };
    CHECK_FALSE(ledger::may(play.insurer.ledger(), choice(conflicts.front()), {2026, 11, 18}).empty());

    play.insurer.wish(desk::ExportBundle{play.unit_id()});
    take_in(play.unit, play.insurer);
    CHECK(play.unit.ledger().conflicts().empty());
    REQUIRE(play.unit.status().keys_to_compare.size() == 1);
    CHECK(play.unit.status().keys_to_compare.front().fingerprint == phone.status().fingerprint);
    play.unit.act(ledger::TrustKey(play.unit.status().keys_to_compare.front()));
    CHECK(play.unit.status().keys_to_compare.empty());
    REQUIRE(play.unit.ledger().conflicts().size() == 1);
    play.unit.act(choice(play.unit.ledger().conflicts().front()));
    CHECK(play.unit.ledger().conflicts().empty());
    play.unit.wish(desk::ExportBundle{play.unit_id()});

    take_in(play.insurer, play.unit);
    CHECK(play.insurer.ledger().conflicts().empty());
    CHECK(play.current(play.insurer).hazards.front().rectification->value.description == "已换新配电箱");
    CHECK(case_text(play.insurer) == case_text(play.unit));
}

TEST_CASE("A window that is opened again shows what was there") {
    WholeCase play;
    play.play();
    const std::string before = case_text(play.insurer);
    const auto count = play.insurer.status().operation_count;
    play.insurer.open();
    CHECK(play.insurer.status().opening == desk::Opening::open);
    CHECK(play.insurer.status().operation_count == count);
    CHECK(play.insurer.status().verified);
    CHECK_FALSE(play.insurer.status().read_only);
    CHECK(case_text(play.insurer) == before);
    CHECK(play.insurer.status().actor == "王建国");
}

TEST_CASE("A bundle that is taken in twice changes nothing the second time") {
    WholeCase play;
    play.play();
    const auto count = play.unit.status().operation_count;
    const std::string before = case_text(play.unit);
    play.unit.world.files_to_pick.assign(1, play.insurer.world.saved_files.front());
    play.unit.wish(desk::PickBundle{});
    CHECK(play.unit.view().bundle_intake->preview.new_operations == 0);
    play.unit.wish(desk::TakeInBundle{});
    CHECK(play.unit.view().bundle_intake->finished);
    CHECK(play.unit.status().operation_count == count);
    CHECK(case_text(play.unit) == before);
}

TEST_CASE("Nothing of a bundle is taken in before its key was compared") {
    WholeCase play;
    play.play_until("take in the feedback");
    play.unit.world.files_to_pick.assign(1, play.insurer.world.saved_files.back());
    play.unit.wish(desk::PickBundle{});
    REQUIRE(play.unit.view().bundle_intake->ready);
    CHECK_FALSE(play.unit.view().bundle_intake->issuer_trusted);
    CHECK(play.unit.view().bundle_intake->preview.fingerprint == play.insurer.status().fingerprint);
    play.unit.wish(desk::TakeInBundle{});
    CHECK_FALSE(play.unit.view().bundle_intake->finished);
    CHECK(play.unit.ledger().table<hazard::Hazard>().size() == 0);
    CHECK(play.unit.world.attachments.empty());
}

TEST_CASE("A changed bundle is refused with the reason and leaves nothing behind") {
    WholeCase play;
    play.play_until("take in the feedback");
    std::string changed = play.insurer.world.saved_files.back().bytes;
    changed[changed.size() / 2] = changed[changed.size() / 2] == 'A' ? 'B' : 'A';
    play.unit.world.files_to_pick.assign(1, port::File{"包.anze.json", changed});
    play.unit.wish(desk::PickBundle{});
    CHECK_FALSE(play.unit.view().bundle_intake->error.empty());
    CHECK_FALSE(play.unit.view().bundle_intake->ready);
    play.unit.wish(desk::TakeInBundle{});
    CHECK(play.unit.ledger().table<hazard::Hazard>().size() == 0);
}
