#include "bundle/preview.h"

#include "bundle/sample.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::bundle;
using namespace anze::test;
using record::Writer;

namespace {

const RecordChange* change_of(const Preview& preview, std::string_view type_label) {
    const auto found = std::ranges::find(preview.records, type_label, &RecordChange::type_label);
    return found == preview.records.end() ? nullptr : &*found;
}

const FieldChange* field_of(const RecordChange& change, std::string_view label) {
    const auto found = std::ranges::find(change.fields, label, &FieldChange::label);
    return found == change.fields.end() ? nullptr : &*found;
}

Preview preview_of(const journal::Journal& journal, std::string file) {
    Reader reader(std::move(file));
    read_all(reader);
    REQUIRE(reader.finished());
    Previewer previewer(journal, reader);
    while (previewer.step()) {
    }
    return previewer.take();
}

}  // namespace

TEST_CASE("Before anything is known everything is new") {
    const Reviewed play;
    const Device unit(2, Writer::unit);
    const Preview found = preview_of(unit.journal, play.file_for_unit());
    CHECK(found.unit_name == "成都鼎盛化工有限责任公司");
    CHECK(found.fingerprint == crypto::fingerprint(play.device.key.public_key()));
    CHECK(found.new_operations == found.operations);
    CHECK(found.operations == play.draft_for_unit().operations.size());
    CHECK(found.photos == 1);
    CHECK(found.conflicts == 0);
    const RecordChange* hazard = change_of(found, "隐患");
    REQUIRE(hazard != nullptr);
    CHECK(hazard->is_new);
    CHECK(hazard->title == "配电箱未设置安全警示标志，箱门未接地");
    CHECK(field_of(*hazard, "隐患分级")->after == "一般");
}

TEST_CASE("A field that changes is told with what stands there now") {
    Reviewed play;
    play.unit_writes({});
    const auto hazard = play.current().hazards.front().hazard->id;
    auto after = play.ledger().find<hazard::Hazard>(hazard)->value;
    after.due_on = day("2026-12-10");
    play.must(ledger::Save<hazard::Hazard>{play.current().name, hazard, after});
    const Preview found = preview_of(play.unit.journal, play.file_for_unit());
    CHECK(found.new_operations == 1);
    REQUIRE(found.records.size() == 1);
    CHECK_FALSE(found.records.front().is_new);
    CHECK(found.records.front().actor == "王建国");
    const FieldChange& due = found.records.front().fields.front();
    CHECK(due.before == "2026年11月30日");
    CHECK(due.after == "2026年12月10日");
    CHECK_FALSE(due.conflict);
}

TEST_CASE("A field that somebody here changed at the same time is told as a conflict") {
    Reviewed play;
    play.unit_writes({ledger::creation(play.current().name, "receipt", service::Receipt{.received_by = "董桂英"})});
    Device second(7, Writer::insurer);
    second.trust(play.device, Writer::insurer);
    second.trust(play.unit, Writer::unit, play.unit_id);
    Reader reader(play.file_for_unit());
    read_all(reader);
    second.take_in(reader.operations());
    const auto& unit = *play.ledger().find<party::InsuredUnit>(play.unit_id);
    auto here = unit.value;
    here.phone = "028-1";
    auto there = unit.value;
    there.phone = "028-2";
    second.write(ledger::alteration(second.ledger(), *second.ledger().find<party::InsuredUnit>(play.unit_id), here));
    play.must(ledger::Save<party::InsuredUnit>{ledger::unit_stream(play.unit_id), play.unit_id, there});
    const Preview found = preview_of(second.journal, play.file_for_unit());
    CHECK(found.conflicts == 1);
    CHECK(found.records.front().fields.front().conflict);
    CHECK(found.records.front().fields.front().before == "028-1");
    CHECK(found.records.front().fields.front().after == "028-2");
}

TEST_CASE("What two devices say alike is no change, and what differs is one, also where it is told alike") {
    Reviewed play;
    const std::string service_id = play.current().name.service_id;
    const auto survey = [&](record::Count points) {
        return ledger::creation(ledger::unit_stream(play.unit_id), service_id,
                                revisit::SatisfactionSurvey{.service_id = service_id,
                                                            .answers = {{.item = "a", .given = points}},
                                                            .filled_by = "董桂英"});
    };
    play.unit_writes({survey({10})});
    Device phone(7, Writer::unit, play.unit_id);
    phone.trust(play.device, Writer::insurer, play.unit_id);
    phone.trust(play.unit, Writer::unit, play.unit_id);
    phone.write(survey({9}));
    const Preview found = preview_of(phone.journal, play.file_for_unit());
    const RecordChange* change = change_of(found, record::type<revisit::SatisfactionSurvey>.label);
    REQUIRE(change != nullptr);
    REQUIRE(change->fields.size() == 1);
    CHECK(change->fields.front().before == "已填 1 项");
    CHECK(change->fields.front().after == "已填 1 项");
    CHECK(change->fields.front().conflict);
}

TEST_CASE("The same bundle again changes nothing") {
    Reviewed play;
    play.unit_writes({});
    const Preview found = preview_of(play.unit.journal, play.file_for_unit());
    CHECK(found.new_operations == 0);
    CHECK(found.records.empty());
}
