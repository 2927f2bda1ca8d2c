// 7.3: an insurer's desk logs what it hands over before it does, and a reader's desk only reads.
#include "desk/whole_case.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::test;
using archive::HandOver;
using archive::RecipientKind;
using desktop::Fault;
using record::Writer;

namespace {

const std::vector<ledger::Entry<HandOver>>& log_of(Office& office) {
    return office.ledger().table<HandOver>().all();
}

desk::ExportBundle for_authority(WholeCase& play) {
    return {.unit_id = play.unit_id(),
            .recipient = archive::Recipient{RecipientKind::authority, "金堂县应急管理局", "查阅函 8 号", "执法检查"},
            .service_ids = {play.current(play.insurer).name.service_id}};
}

}  // namespace

TEST_CASE("The feedback for the unit is logged by itself", "[7.3][5.3.3]") {
    WholeCase play;
    play.play_until("found the unit");
    REQUIRE(log_of(play.insurer).size() == 1);
    const HandOver& log = log_of(play.insurer).front().value;
    CHECK(log.recipient_kind == RecipientKind::unit);
    CHECK(log.recipient == "成都𠮷祥食品有限公司");
    CHECK(log.reason == "向投保单位反馈服务成果");
    CHECK(log.handed_by == "王建国");
    CHECK(log.file_name == play.insurer.world.saved_files.back().name);
    CHECK(log.streams.size() == 2);
    play.unit.set_day({2026, 11, 13});
    play.unit.act(ledger::FoundArchive{Writer::unit, "成都𠮷祥食品有限公司", "龙兰", {}});
    take_in(play.unit, play.insurer);
    play.unit.wish(desk::ExportBundle{play.unit_id()});
    CHECK(play.unit.world.saved_files.size() == 1);
    CHECK(log_of(play.unit).empty());
}

TEST_CASE("An authority reads what it was given, and only that unit", "[7.3]") {
    WholeCase play;
    play.play();
    play.insurer.wish(for_authority(play));
    REQUIRE(log_of(play.insurer).size() == 2);
    const HandOver& log = log_of(play.insurer).back().value;
    CHECK(log.recipient == "金堂县应急管理局");
    CHECK(log.basis == "查阅函 8 号");
    CHECK(log.handed_on == calendar::Date{2026, 11, 18});
    CHECK(log.file_name.starts_with("查阅包 成都𠮷祥食品有限公司"));

    Office authority(5);
    authority.set_day({2026, 11, 20});
    authority.act(ledger::FoundArchive{Writer::viewer, "金堂县应急管理局", "周科长", {}});
    REQUIRE(authority.status().opening == desk::Opening::open);
    take_in(authority, play.insurer);
    CHECK(authority.ledger().table<party::InsuredUnit>().size() == 1);
    CHECK(authority.ledger().table<archive::ArchiveFile>().size() == 1);
    CHECK(authority.ledger().table<policy::Premium>().size() == 0);
    CHECK(authority.view().duties.empty());
    CHECK(authority.world.attachments == play.insurer.world.attachments);
    // What the unit wrote counts, too: the insurer's key says whose that key is.
    CHECK(authority.status().keys_to_compare.empty());
    CHECK(authority.ledger().table<hazard::Rectification>().size() == 1);

    authority.take_messages();
    authority.wish(desk::ExportBundle{play.unit_id()});
    CHECK(authority.take_messages() == "查阅方只能查阅，不能导出\n");
    CHECK(authority.world.saved_files.empty());
}

TEST_CASE("Nothing is handed over without an authority to do so", "[7.3]") {
    WholeCase play;
    play.play();
    const auto files = play.insurer.world.saved_files.size();
    const auto logged = log_of(play.insurer).size();
    desk::ExportBundle wish = for_authority(play);
    wish.recipient->basis.clear();
    play.insurer.take_messages();
    play.insurer.wish(wish);
    CHECK(play.insurer.take_messages() == "请填写授权依据，例如查阅函、委托协议的名称和编号\n");
    CHECK(play.insurer.world.saved_files.size() == files);
    CHECK(log_of(play.insurer).size() == logged);
}

TEST_CASE("The file leaves only once the log of it is safe", "[7.3]") {
    WholeCase play;
    play.play();
    const auto files = play.insurer.world.saved_files.size();
    play.insurer.world.fail_at(1, Fault::quota);
    play.insurer.wish(for_authority(play));
    CHECK(play.insurer.status().saving == desk::Saving::failed);
    CHECK(play.insurer.world.saved_files.size() == files);
    play.insurer.wish(desk::RetrySaving{});
    CHECK(play.insurer.world.saved_files.size() == files + 1);
    play.insurer.open();
    CHECK(log_of(play.insurer).back().value.recipient == "金堂县应急管理局");
}
