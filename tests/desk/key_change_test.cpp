// A desk goes on with a new key: those who compared the old one follow, and nothing is lost whatever breaks off.
#include "desk/whole_case.h"

#include "ledger/action/certify_device.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace anze;
using namespace anze::test;
using desktop::Fault;
using record::Writer;

namespace {

void change_phone(Office& office, const std::string& phone) {
    auto unit = office.ledger().table<party::InsuredUnit>().all().front();
    unit.value.phone = phone;
    office.act(ledger::Save<party::InsuredUnit>{ledger::unit_stream(unit.id), unit.id, unit.value});
    CHECK(office.view().last_refusals.empty());
}

const party::InsuredUnit& unit_of(Office& office) {
    return office.ledger().table<party::InsuredUnit>().all().front().value;
}

void look_at(Office& office, const port::File& file) {
    office.world.files_to_pick.assign(1, file);
    office.wish(desk::PickBundle{});
    REQUIRE(office.view().bundle_intake->ready);
}

port::File backup_of(Office& office) {
    office.wish(desk::ExportBackup{"口令"});
    return office.world.saved_files.back();
}

void restore(Office& office, const port::File& backup) {
    office.world.files_to_pick.assign(1, backup);
    office.take_messages();
    office.wish(desk::PickBackup{"口令"});
}

bool is_whole(Office& office) {
    return office.status().opening == desk::Opening::open && !office.status().read_only &&
           office.status().saving == desk::Saving::saved && office.status().refused_count == 0 &&
           office.status().parked_count == 0;
}

}  // namespace

TEST_CASE("An insurer replaces its key, the unit that compared the old one follows, and its answer comes in") {
    WholeCase play;
    play.play_until("answer the survey");
    const std::string old_key = play.insurer.status().public_key;
    play.insurer.wish(desk::ChangeKey{});
    CHECK(
        play.insurer.take_messages().ends_with("签名密钥已更换，下次导出的文件会带上新密钥。请马上导出一份新的备份\n"));
    CHECK(play.insurer.status().public_key != old_key);
    CHECK(play.insurer.world.key.bytes.size() == sizeof(crypto::Seed));
    change_phone(play.insurer, "028-1");
    play.insurer.open();
    REQUIRE(is_whole(play.insurer));
    CHECK(play.insurer.status().verified);
    CHECK(unit_of(play.insurer).phone == "028-1");

    play.insurer.wish(desk::ExportBundle{play.unit_id()});
    look_at(play.unit, play.insurer.world.saved_files.back());
    CHECK(play.unit.view().bundle_intake->issuer_trusted);
    CHECK(play.unit.view().bundle_intake->replaced_key == old_key);
    CHECK(play.unit.view().bundle_intake->preview.fingerprint == play.insurer.status().fingerprint);
    play.unit.wish(desk::TakeInBundle{});
    CHECK(is_whole(play.unit));
    CHECK(unit_of(play.unit).phone == "028-1");
    for (const auto& step : WholeCase::steps()) {
        const bool is_next = step.name == "answer the survey" || step.name == "hand the answer back" ||
                             step.name == "take in the answer" || step.name == "accept the rectification";
        if (is_next)
            REQUIRE(play.go(step));
    }
    play.insurer.wish(desk::ExportBundle{play.unit_id()});
    look_at(play.unit, play.insurer.world.saved_files.back());
    CHECK(play.unit.view().bundle_intake->replaced_key.empty());
    play.unit.wish(desk::TakeInBundle{});
    CHECK(case_text(play.unit) == case_text(play.insurer));
    CHECK(play.unit.ledger().table<party::TrustedKey>().size() == 1);
}

TEST_CASE("A unit replaces its key, and the insurer and a reader follow") {
    WholeCase play;
    play.play_until("answer the survey");
    play.unit.wish(desk::ExportBundle{play.unit_id()});
    take_in(play.insurer, play.unit);
    play.unit.wish(desk::ChangeKey{});
    for (const auto& step : WholeCase::steps()) {
        if (step.name == "answer the survey" || step.name == "hand the answer back")
            REQUIRE(play.go(step));
    }
    look_at(play.insurer, play.unit.world.saved_files.back());
    CHECK_FALSE(play.insurer.view().bundle_intake->replaced_key.empty());
    play.insurer.wish(desk::TakeInBundle{});
    CHECK(play.insurer.ledger().table<revisit::SatisfactionSurvey>().size() == 1);
    CHECK(play.insurer.status().keys_to_compare.empty());

    Office authority(5);
    authority.set_day({2026, 11, 20});
    authority.act(ledger::FoundArchive{Writer::viewer, "金堂县应急管理局", "周科长", {}});
    play.insurer.wish(desk::ChangeKey{});
    play.insurer.wish(desk::ExportBundle{.unit_id = play.unit_id(),
                                         .recipient = archive::Recipient{archive::RecipientKind::authority,
                                                                         "金堂县应急管理局", "查阅函 8 号", "执法检查"},
                                         .service_ids = {play.current(play.insurer).name.service_id}});
    // Who meets the insurer under its new key compares that one: what the old one wrote comes with it.
    take_in(authority, play.insurer);
    CHECK(is_whole(authority));
    CHECK(case_text(authority) == case_text(play.insurer));
    authority.wish(desk::ChangeKey{});
    CHECK(authority.take_messages().contains("查阅方不写任何内容"));
}

TEST_CASE("Wherever a change of the key breaks off, one of the two keys signs and nothing is lost") {
    const int k = GENERATE(1, 2, 3);
    const auto fault = GENERATE(Fault::error, Fault::lost_answer);
    CAPTURE(k, static_cast<int>(fault));
    WholeCase play;
    play.play_until("found the unit");
    const std::string old_key = play.insurer.status().public_key;
    play.insurer.world.fail_at(k, fault);
    play.insurer.wish(desk::ChangeKey{});
    play.insurer.open();
    REQUIRE(is_whole(play.insurer));
    // The second of them is what the old key says last.
    const bool is_replaced = k == 3 || (k == 2 && fault == Fault::lost_answer);
    CHECK((play.insurer.status().public_key != old_key) == is_replaced);
    CHECK(case_text(play.insurer).contains("successor") == is_replaced);
    change_phone(play.insurer, "028-2");
    play.insurer.open();
    REQUIRE(is_whole(play.insurer));
    CHECK(unit_of(play.insurer).phone == "028-2");
    play.insurer.wish(desk::ChangeKey{});
    change_phone(play.insurer, "028-3");
    play.insurer.open();
    REQUIRE(is_whole(play.insurer));
    CHECK(play.insurer.world.key.bytes.size() == sizeof(crypto::Seed));
    CHECK(unit_of(play.insurer).phone == "028-3");
}

TEST_CASE("A change that failed to be saved is saved when that is tried again") {
    WholeCase play;
    play.play_until("found the unit");
    play.insurer.world.fail_at(2, Fault::quota);
    play.insurer.wish(desk::ChangeKey{});
    REQUIRE(play.insurer.status().saving == desk::Saving::failed);
    play.insurer.wish(desk::SetPassphrase{"口令"});
    CHECK(play.insurer.world.key.bytes.size() == 2 * sizeof(crypto::Seed));
    play.insurer.wish(desk::RetrySaving{});
    CHECK(play.insurer.world.key.bytes.size() == sizeof(crypto::Seed));
    change_phone(play.insurer, "028-4");
    play.insurer.open();
    CHECK(is_whole(play.insurer));
}

TEST_CASE("A key under a passphrase is replaced under the same one") {
    WholeCase play;
    play.play_until("take in the list");
    const std::string old_key = play.insurer.status().public_key;
    play.insurer.wish(desk::SetPassphrase{"开机口令"});
    play.insurer.take_messages();
    play.insurer.wish(desk::ChangeKey{"别的口令"});
    CHECK(play.insurer.take_messages() == "签名密钥没有更换：口令不对，或内容已被改动\n");
    CHECK(play.insurer.status().public_key == old_key);
    play.insurer.wish(desk::ChangeKey{"开机口令"});
    const std::string new_key = play.insurer.status().public_key;
    CHECK(new_key != old_key);
    play.insurer.open();
    CHECK(play.insurer.status().opening == desk::Opening::locked);
    play.insurer.wish(desk::Unlock{"开机口令"});
    REQUIRE(is_whole(play.insurer));
    CHECK(play.insurer.status().public_key == new_key);
}

TEST_CASE("Backups from before and after a change of the key restore what they hold") {
    WholeCase play;
    play.play_until("found the unit");
    const port::File earlier = backup_of(play.insurer);
    const std::string old_key = play.insurer.status().public_key;
    play.insurer.wish(desk::ChangeKey{});
    change_phone(play.insurer, "028-5");
    const std::string new_key = play.insurer.status().public_key;
    const port::File later = backup_of(play.insurer);

    Office empty(7);
    restore(empty, earlier);
    REQUIRE(is_whole(empty));
    CHECK(empty.status().public_key == old_key);
    // The later one of the same archive brings the new key with it.
    restore(empty, later);
    REQUIRE(is_whole(empty));
    CHECK(empty.status().public_key == new_key);
    CHECK(case_text(empty) == case_text(play.insurer));
    // And the earlier one takes nothing back.
    restore(empty, earlier);
    REQUIRE(is_whole(empty));
    CHECK(empty.status().public_key == new_key);
    empty.open();
    REQUIRE(is_whole(empty));
    CHECK(empty.status().public_key == new_key);

    empty.world.key = {};
    empty.open();
    restore(empty, earlier);
    CHECK(empty.take_messages().contains("这份备份是更换签名密钥之前导出的"));
    CHECK(empty.world.key.form == port::WrappedKey::Form::none);
    restore(empty, later);
    REQUIRE(is_whole(empty));
    CHECK(case_text(empty) == case_text(play.insurer));
}

TEST_CASE("An archive from before the change learns of it from a file, and only reads until it has the new key") {
    WholeCase play;
    play.play_until("accept the rectification");
    const port::File earlier = backup_of(play.insurer);
    play.insurer.wish(desk::ChangeKey{});
    const port::File later = backup_of(play.insurer);
    play.insurer.wish(desk::ExportBundle{play.unit_id()});
    take_in(play.unit, play.insurer);
    play.unit.wish(desk::ExportBundle{play.unit_id()});
    Office back(7);
    restore(back, earlier);
    take_in(back, play.unit);
    CHECK(back.status().read_only);
    CHECK(back.status().read_only_reason.contains("新密钥只在更换之后导出的备份里"));
    back.open();
    CHECK(back.status().read_only);
    restore(back, later);
    REQUIRE(is_whole(back));
    change_phone(back, "028-6");
}

TEST_CASE("A tablet replaces its key: what it takes out again and its end follow it") {
    WholeCase play;
    play.play_until("record the visit");
    const std::string service_id = play.current(play.insurer).name.service_id;
    Office tablet(4);
    tablet.set_day({2026, 11, 9});
    tablet.act(
        ledger::FoundArchive{Writer::insurer, "天府财险四川分公司", "陈静", {}, party::DeviceRole::professional});
    play.insurer.act(ledger::Save<party::MemberDevice>{ledger::company_stream(),
                                                       {},
                                                       {.public_key = tablet.status().public_key,
                                                        .fingerprint = tablet.status().fingerprint,
                                                        .holder = "陈静",
                                                        .role = party::DeviceRole::professional}});
    const std::string device_id = play.insurer.ledger().table<party::MemberDevice>().all().front().id;
    const auto take_out = [&] {
        play.insurer.wish(
            desk::ExportBundle{.unit_id = play.unit_id(), .service_ids = {service_id}, .member_device_id = device_id});
        take_in(tablet, play.insurer);
    };
    const auto bring_back = [&](const std::string& words) {
        tablet.act(ledger::Save<hazard::Hazard>{play.current(tablet).name,
                                                {},
                                                {.found_on = {2026, 11, 9},
                                                 .found_by = "陈静",
                                                 .area = "配电",
                                                 .category = "现场管理类",
                                                 .subcategory = "用电安全",
                                                 .description = words,
                                                 .level = hazard::Level::general,
                                                 .suggestion = "整改",
                                                 .due_on = {2026, 11, 30},
                                                 .responsible = "龙兰"}});
        CHECK(tablet.view().last_refusals.empty());
        tablet.wish(desk::ExportBundle{play.unit_id()});
        look_at(play.insurer, tablet.world.saved_files.back());
        CHECK(play.insurer.view().bundle_intake->issuer_trusted);
        play.insurer.wish(desk::TakeInBundle{});
        return play.insurer.ledger().table<hazard::Hazard>().size();
    };
    take_out();
    tablet.wish(desk::ChangeKey{});
    CHECK(bring_back("箱门未接地") == 1);
    take_out();
    CHECK(bring_back("灭火器过期") == 2);
    CHECK(play.insurer.status().parked_count == 0);
    play.insurer.act(ledger::RevokeDevice{.member_device_id = device_id});
    CHECK(bring_back("安全出口上锁") == 2);
    CHECK(play.insurer.status().refused_count > 0);
}
