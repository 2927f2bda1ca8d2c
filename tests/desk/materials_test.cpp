// 全套材料: what is given to the unit is logged before it leaves the house, what stays is not.
#include "desk/whole_case.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::test;
using archive::HandOver;
using desktop::Fault;

namespace {

desk::SaveMaterials materials(const std::string& unit_id, bool leaves_the_house) {
    form::MaterialSet set{.name = "全套材料 成都𠮷祥食品有限公司"};
    set.files.push_back({.paper = {.title = "目录"}, .path = "0 目录.docx"});
    set.photos.push_back({.photo = {.sha256 = std::string(64, 'a')}, .path = "照片和附件/5-01 隐患.jpg"});
    return {.unit_id = unit_id, .leaves_the_house = leaves_the_house, .set = std::move(set)};
}

}  // namespace

TEST_CASE("A set of papers that stays in the house is written and not logged", "[7.1.2][7.3]") {
    WholeCase play;
    play.play_until("found the unit");
    Office& office = play.insurer;
    const std::size_t logged = office.ledger().table<HandOver>().all().size();
    office.wish(materials(play.unit_id(), false));
    CHECK(office.world.saved_files.back().name == "全套材料 成都𠮷祥食品有限公司.zip");
    CHECK(office.world.saved_files.back().bytes.contains(
        R"({"path":"0 目录.docx","kind":"word","paper":{"title":"目录")"));
    CHECK(office.ledger().table<HandOver>().all().size() == logged);
    CHECK_FALSE(office.status().materials_progress.has_value());
}

TEST_CASE("A set of papers for the unit is logged with what a bundle for it would hold", "[7.3][5.3.3]") {
    WholeCase play;
    play.play_until("found the unit");
    Office& office = play.insurer;
    const HandOver feedback = office.ledger().table<HandOver>().all().back().value;
    office.wish(materials(play.unit_id(), true));
    REQUIRE(office.ledger().table<HandOver>().all().size() == 2);
    const HandOver& log = office.ledger().table<HandOver>().all().back().value;
    CHECK(log.file_name == "全套材料 成都𠮷祥食品有限公司.zip");
    CHECK(log.streams == feedback.streams);
    CHECK(log.content == feedback.content);
}

TEST_CASE("What could not be written is neither logged nor handed out", "[7.3]") {
    WholeCase play;
    play.play_until("found the unit");
    Office& office = play.insurer;
    const std::size_t files = office.world.saved_files.size();
    office.take_messages();
    office.world.documents_refusal = "请连上网络后重试";
    office.wish(materials(play.unit_id(), true));
    CHECK(office.world.saved_files.size() == files);
    CHECK(office.ledger().table<HandOver>().all().size() == 1);
    CHECK(office.take_messages() == "没有导出“全套材料 成都𠮷祥食品有限公司.zip”：请连上网络后重试\n");
}

TEST_CASE("Without its log on the disk the set does not leave the house", "[7.3]") {
    WholeCase play;
    play.play_until("found the unit");
    Office& office = play.insurer;
    const std::size_t files = office.world.saved_files.size();
    office.world.fail_at(1, Fault::quota);
    office.wish(materials(play.unit_id(), true));
    CHECK(office.world.saved_files.size() == files);
}

TEST_CASE("Photos that are not on the device are counted in a message") {
    WholeCase play;
    play.play_until("found the unit");
    play.insurer.take_messages();
    play.insurer.world.missing_photos = 2;
    play.insurer.wish(materials(play.unit_id(), false));
    CHECK(play.insurer.take_messages().contains("有 2 张照片不在本机"));
}
