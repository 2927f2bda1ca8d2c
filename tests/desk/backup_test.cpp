#include "desk/whole_case.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <set>

using namespace anze;
using namespace anze::test;
using namespace anze::ledger;
using desktop::Fault;

namespace {

port::File backup_of(Office& office, const std::string& passphrase) {
    office.wish(desk::ExportBackup{passphrase});
    REQUIRE(office.world.saved_files.back().name.ends_with(".anze-backup"));
    return office.world.saved_files.back();
}

void restore(Office& office, const port::File& backup, const std::string& passphrase) {
    office.world.files_to_pick.assign(1, backup);
    office.take_messages();
    office.wish(desk::PickBackup{passphrase});
}

}  // namespace

TEST_CASE("A backup brings the whole archive with key and photos to an empty browser") {
    WholeCase play;
    play.play();
    const port::File backup = backup_of(play.insurer, "备份口令");
    CHECK(backup.name == "安责服务台备份 天府财险四川分公司 2026-11-18.anze-backup");
    CHECK(play.insurer.status().last_backup_on == calendar::Date{2026, 11, 18});
    CHECK_FALSE(backup.bytes.contains("成都"));
    Office empty(7);
    std::set<std::string> shown;
    const std::function<void()> look = [&] {
        if (empty.status().opening == desk::Opening::loading)
            shown.insert(empty.status().loading_title);
        else if (empty.status().opening == desk::Opening::open)
            return;
        empty.world.later(look);
    };
    empty.world.later(look);
    restore(empty, backup, "备份口令");
    CHECK(shown == std::set<std::string>{"正在恢复备份", "正在打开档案"});
    CHECK(empty.status().opening == desk::Opening::open);
    CHECK(empty.status().public_key == play.insurer.status().public_key);
    CHECK(case_text(empty) == case_text(play.insurer));
    CHECK(empty.world.operations == play.insurer.world.operations);
    CHECK(empty.world.attachments == play.insurer.world.attachments);
    empty.open();
    CHECK(case_text(empty) == case_text(play.insurer));
    CHECK(empty.status().verified);
    empty.act(Save<party::Staff>{company_stream(), {}, {.name = "周磊"}});
    CHECK(empty.view().last_refusals.empty());
}

TEST_CASE("A backup of the same archive fills in only what is missing") {
    WholeCase play;
    play.play();
    const port::File backup = backup_of(play.insurer, "口令");
    const auto operations = play.insurer.world.operations;
    play.insurer.world.attachments.clear();
    restore(play.insurer, backup, "口令");
    CHECK(play.insurer.world.operations == operations);
    CHECK(play.insurer.world.attachments.size() == 2);
    CHECK(play.insurer.take_messages().starts_with("已恢复 0 条操作。"));
}

TEST_CASE("An archive that has lost its end is whole again after its backup was taken in") {
    WholeCase play;
    play.play();
    const port::File backup = backup_of(play.insurer, "口令");
    const auto operations = play.insurer.world.operations;
    const std::string before = case_text(play.insurer);
    play.insurer.world.operations.resize(operations.size() - 5);
    play.insurer.open();
    REQUIRE(play.insurer.status().read_only);
    restore(play.insurer, backup, "口令");
    CHECK(play.insurer.world.operations == operations);
    CHECK_FALSE(play.insurer.status().read_only);
    CHECK(case_text(play.insurer) == before);
    play.insurer.open();
    CHECK_FALSE(play.insurer.status().read_only);
}

TEST_CASE("Whoever has forgotten the passphrase of the key, or lost the key, gets in again with a backup") {
    WholeCase play;
    play.play_until("enter the reviewer");
    const port::File backup = backup_of(play.insurer, "口令");
    SECTION("forgotten") {
        play.insurer.wish(desk::SetPassphrase{"忘了"});
    }
    SECTION("lost") {
        play.insurer.world.key = {};
    }
    play.insurer.open();
    REQUIRE(play.insurer.status().opening != desk::Opening::open);
    restore(play.insurer, backup, "口令");
    CHECK(play.insurer.status().opening == desk::Opening::open);
    CHECK_FALSE(play.insurer.status().passphrase_set);
    play.insurer.open();
    CHECK(play.insurer.status().opening == desk::Opening::open);
}

TEST_CASE("A photo that is not here any more is missed in a backup, but does not hold it up") {
    WholeCase play;
    play.play();
    play.insurer.world.attachments.clear();
    play.insurer.take_messages();
    backup_of(play.insurer, "口令");
    CHECK(play.insurer.take_messages().contains("有 2 张照片不在本机，备份中没有它们"));
    const auto files = play.insurer.world.saved_files.size();
    play.insurer.wish(desk::ExportBundle{play.unit_id()});
    CHECK(play.insurer.take_messages() == "有 2 张照片不在本机，不能导出。请从备份恢复后再试\n");
    CHECK(play.insurer.world.saved_files.size() == files);
}

TEST_CASE("Restoring the same archive leaves its passphrase as it is") {
    WholeCase play;
    play.play_until("take in the list");
    const port::File backup = backup_of(play.insurer, "口令");
    play.insurer.wish(desk::SetPassphrase{"开机口令"});
    restore(play.insurer, backup, "口令");
    CHECK(play.insurer.world.key.form == port::WrappedKey::Form::passphrase);
}

TEST_CASE("What is not a whole backup of this archive is refused and changes nothing") {
    WholeCase play;
    play.play_until("take in the list");
    const port::File backup = backup_of(play.insurer, "口令");
    Office other(9);
    SECTION("wrong passphrase") {
        restore(other, backup, "口令 2");
        CHECK(other.take_messages() == "恢复没有进行：口令不对，或内容已被改动\n");
    }
    SECTION("another file") {
        restore(other, {"x.anze-backup", "x"}, "口令");
        CHECK(other.take_messages() == "恢复没有进行：不是用口令加密的内容，或文件不完整\n");
    }
    SECTION("cut short") {
        restore(other, {"x.anze-backup", backup.bytes.substr(0, backup.bytes.size() - 5)}, "口令");
        CHECK(other.take_messages() == "恢复没有进行：口令不对，或内容已被改动\n");
    }
    SECTION("something else under a passphrase") {
        const std::string sealed = crypto::seal("something else", "口令", {}, {.memory_kibibytes = 8, .passes = 1});
        restore(other, {"x.anze-backup", sealed}, "口令");
        CHECK(other.take_messages() == "恢复没有进行：不是安责服务台的备份文件\n");
    }
    CHECK(other.status().opening == desk::Opening::first_start);
    CHECK(other.world.operations.empty());
    CHECK(other.world.key.form == port::WrappedKey::Form::none);
}

TEST_CASE("A backup of another archive does not overwrite this one") {
    WholeCase play;
    play.play();
    const port::File backup = backup_of(play.insurer, "口令");
    const auto operations = play.unit.world.operations;
    restore(play.unit, backup, "口令");
    CHECK(play.unit.take_messages() ==
          "恢复没有进行：本机已有另一份档案，不能覆盖。请在新的浏览器用户或另一台电脑上恢复\n");
    CHECK(play.unit.world.operations == operations);
}

TEST_CASE("A restoring that the store breaks off says so and can be done again") {
    WholeCase play;
    play.play();
    const port::File backup = backup_of(play.insurer, "口令");
    const int k = GENERATE(1, 2, 3, 4);
    CAPTURE(k);
    Office empty(7);
    empty.world.fail_at(k, Fault::error);
    restore(empty, backup, "口令");
    const bool told = !empty.take_messages().empty() || empty.status().saving == desk::Saving::failed;
    CHECK(told);
    CHECK_FALSE(empty.take_messages().contains("已恢复"));
    empty.open();
    restore(empty, backup, "口令");
    CHECK(case_text(empty) == case_text(play.insurer));
    CHECK(empty.world.operations == play.insurer.world.operations);
    CHECK(empty.world.attachments == play.insurer.world.attachments);
}
