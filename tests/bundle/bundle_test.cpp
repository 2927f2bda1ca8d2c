#include "bundle/bundle.h"

#include "bundle/sample.h"
#include "golden/golden.h"
#include "journal/canonical.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::bundle;
using namespace anze::test;
using record::Writer;

namespace {

std::vector<std::string> texts_of(const std::vector<journal::SignedOperation>& operations) {
    std::vector<std::string> texts;
    for (const auto& each : operations)
        texts.push_back(each.jws);
    return texts;
}

// Everything that a reader of the file can read.
std::string readable(const Draft& draft) {
    std::string text;
    for (const std::string& jws : draft.operations)
        text += record::to_text(journal::decode(jws).value().operation.set) + "\n";
    return text;
}

}  // namespace

TEST_CASE("A bundle that was written is read as it was written", "[5.3.3]") {
    const Reviewed play;
    const Draft draft = play.draft_for_unit();
    Reader reader(play.file_for_unit());
    read_all(reader);
    CAPTURE(reader.error().message);
    REQUIRE(reader.finished());
    const Manifest& manifest = reader.manifest();
    CHECK(manifest.issuer.side == Writer::insurer);
    CHECK(manifest.issuer.name == "天府财险四川分公司");
    CHECK(manifest.issuer_device == play.device.key.device_id());
    CHECK(manifest.audience.side == Writer::unit);
    CHECK(manifest.unit_id == play.unit_id);
    CHECK(manifest.created_seconds == draft.created_seconds);
    CHECK(manifest.streams.size() == 2);
    CHECK(texts_of(reader.operations()) == draft.operations);
    REQUIRE(reader.attachments().size() == 1);
    CHECK(crypto::from_base64(reader.attachments()[0].base64) == photo_bytes);
}

TEST_CASE("The bundle of the sample case is byte for byte that of the golden file", "[golden]") {
    matches_golden("bundle.anze.json", Reviewed().file_for_unit());
}

TEST_CASE("A unit gets its own streams and never internal notes, money, the company's or another unit's") {
    Reviewed play;
    roster::Row row;
    row.unit_name = "另一家单位有限公司";
    row.policy_number = "PZAX2026000002";
    row.starts_on = {2026, 5, 20};
    row.ends_on = {2027, 5, 19};
    row.premium_due = record::money_of_fen(7'654'321);
    play.must(ledger::TakeInRoster{{row}});
    play.must(ledger::Save<party::UnitFigures>{
        ledger::internal_stream(play.unit_id), {}, {"30600", "27200", "内部备注：续保有疑虑"}});
    const Draft draft = play.draft_for_unit();
    CHECK(draft.streams == std::vector<std::string>{"unit/" + play.unit_id, ledger::to_string(play.current().name)});
    const std::string text = readable(draft);
    CHECK(text.contains("成都鼎盛化工有限责任公司"));
    for (const std::string_view kept_back : {"另一家单位", "PZAX2026000002", "4080000", "7654321", "30600", "内部备注",
                                             "责任险管理部", "AQ-陈静\",\"certificate_expiry"}) {
        CAPTURE(kept_back);
        CHECK_FALSE(text.contains(kept_back));
    }
}

TEST_CASE("A service is handed over only once its review has passed", "[5.3.3]") {
    Prepared play;
    play.play_visit();
    const std::vector<std::string> only_contract{"unit/" + play.unit_id};
    CHECK(scope(play.ledger(), play.unit_id, Writer::unit) == only_contract);
    play.must(ledger::SubmitRecord{play.service, "过程", "结论", {}});
    CHECK(scope(play.ledger(), play.unit_id, Writer::unit) == only_contract);
    play.must(ledger::ReviewRecord{play.service, "李敏", service::Verdict::returned, "请补充"});
    CHECK(scope(play.ledger(), play.unit_id, Writer::unit) == only_contract);
    play.must(ledger::SubmitRecord{play.service, "过程", "结论，已补充", {}});
    play.must(ledger::ReviewRecord{play.service, "李敏", service::Verdict::passed, {}});
    CHECK(scope(play.ledger(), play.unit_id, Writer::unit).size() == 2);
}

TEST_CASE("Export, import and export again gives the same bytes") {
    Reviewed play;
    play.unit_writes({ledger::creation(play.current().name, "receipt", service::Receipt{.received_by = "董桂英"})});
    const Draft draft = play.draft_for_unit();
    const std::string file = write(draft, play.device.key).value();
    Reader reader(file);
    read_all(reader);
    REQUIRE(reader.finished());
    Device other(5, Writer::unit, play.unit_id);
    other.trust(play.device, Writer::insurer, play.unit_id);
    other.trust(play.unit, Writer::unit, play.unit_id);
    other.take_in(reader.operations());
    CHECK(other.journal.waiting_count() == 0);
    const Draft again = draft_of(other, play.unit_id, draft.issuer, draft.audience, draft.created_seconds);
    CHECK(write(again, play.device.key).value() == file);
    const std::string before = canonical_text(other.journal);
    other.take_in(reader.operations());
    CHECK(canonical_text(other.journal) == before);
}

TEST_CASE("What does not fit together is not written") {
    Draft draft = small_draft();
    draft.attachments.front().second += "x";
    CHECK(write(draft, small_key()).error().message ==
          "照片 " + photo().sha256.substr(0, 8) + " 的内容与登记的摘要不符，不能导出");
    draft = small_draft();
    draft.operations.erase(draft.operations.begin());
    CHECK(write(draft, small_key()).error().message == "操作链不连续，不能导出");
    draft = small_draft();
    draft.operations.back() = "x";
    CHECK(write(draft, small_key()).error().message == "操作不是三段式签名（compact JWS）");
}

TEST_CASE("A file's name is one that people can read and Windows takes") {
    CHECK(file_name({.issuer = {Writer::insurer, {}}, .audience = {Writer::unit, {}}, .created_seconds = noon_seconds},
                    "甲/乙:\"丙\"") == "反馈包 甲_乙__丙_ 2026-10-28.anze.json");
    CHECK(
        file_name({.issuer = {Writer::insurer, {}}, .audience = {Writer::insurer, {}}, .created_seconds = noon_seconds},
                  "甲") == "现场包 甲 2026-10-28.anze.json");
    CHECK(file_name({.issuer = {Writer::unit, {}},
                     .audience = {Writer::insurer, {}},
                     .created_seconds = noon_seconds - 5 * 3600},
                    "甲") == "答复包 甲 2026-10-28.anze.json");
    CHECK(file_name({.issuer = {Writer::unit, {}},
                     .audience = {Writer::insurer, {}},
                     .created_seconds = noon_seconds - 13 * 3600},
                    "甲") == "答复包 甲 2026-10-27.anze.json");
}
