#include "desk/desk.h"

#include "desk/whole_case.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::test;
using namespace anze::ledger;
using desktop::Fault;
using record::Writer;

namespace {

void found(Office& office) {
    office.set_day({2026, 11, 2});
    office.act(FoundArchive{Writer::insurer, "天府财险四川分公司", "王建国", "责任险管理部"});
    REQUIRE(office.status().opening == desk::Opening::open);
}

void save_staff(Office& office, const std::string& name, const std::string& draft_name = {}) {
    office.act(Save<party::Staff>{company_stream(), {}, {.name = name}}, draft_name);
}

std::size_t staff_count(Office& office) {
    return office.ledger().table<party::Staff>().size();
}

// Enough that a snapshot is written.
void take_in_many(Office& office) {
    std::vector<roster::Row> rows(100);
    int serial = 0;
    for (roster::Row& row : rows) {
        row.unit_name = "第 " + std::to_string(++serial) + " 家单位";
        row.policy_number = "P" + std::to_string(serial);
        row.starts_on = {2026, 5, 20};
        row.ends_on = {2027, 5, 19};
        row.premium_due = record::money_of_fen(serial);
    }
    office.act(TakeInRoster{rows});
    REQUIRE(office.ledger().table<party::InsuredUnit>().size() == 100);
    REQUIRE(office.world.snapshot);
}

}  // namespace

TEST_CASE("The first start asks who somebody is and makes the key") {
    Office office(1);
    CHECK(office.status().opening == desk::Opening::first_start);
    CHECK(office.world.key.form == port::WrappedKey::Form::none);
    office.act(FoundArchive{Writer::insurer, "天府财险", {}, {}});
    CHECK(office.view().last_refusals.front().message == "请填写您的姓名");
    CHECK(office.world.operations.empty());
    found(office);
    CHECK(office.world.key.form == port::WrappedKey::Form::browser);
    CHECK(office.status().side == Writer::insurer);
    CHECK(office.status().owner_name == "天府财险四川分公司");
    CHECK(office.status().fingerprint.size() == 39);
    CHECK(office.status().persistence == desk::Persistence::granted);
}

TEST_CASE("Whoever tries the first start again under another name is called by that name") {
    Office office(1);
    office.world.fail_at(2, Fault::error);
    office.act(FoundArchive{Writer::insurer, "天府财险", "王建国", {}});
    REQUIRE(office.status().saving == desk::Saving::failed);
    office.open();
    REQUIRE(office.status().opening == desk::Opening::first_start);
    office.act(FoundArchive{Writer::insurer, "天府财险", "李敏", {}});
    CHECK(office.status().actor == "李敏");
    CHECK(office.ledger().actors() == std::vector<std::string>{"李敏"});
}

TEST_CASE("While the last save has not gone through nothing else is written") {
    Office office(1);
    found(office);
    office.world.fail_at(1, Fault::quota);
    save_staff(office, "李敏", "staff");
    CHECK(office.status().saving == desk::Saving::failed);
    CHECK(office.status().saving_message == "空间不足");
    save_staff(office, "周磊");
    CHECK(office.view().last_refusals.front().message == "上一次保存没有成功，请先点“重试保存”");
    office.wish(desk::RetrySaving{});
    CHECK(office.status().saving == desk::Saving::saved);
    save_staff(office, "周磊");
    office.open();
    CHECK(staff_count(office) == 3);
}

TEST_CASE("An answer that got lost is looked up before anything is written again") {
    Office office(1);
    found(office);
    office.world.fail_at(1, Fault::lost_answer);
    save_staff(office, "李敏");
    CHECK(office.status().saving == desk::Saving::uncertain);
    const auto stored = office.world.operations;
    office.wish(desk::RetrySaving{});
    CHECK(office.status().saving == desk::Saving::saved);
    CHECK(office.world.operations == stored);
}

TEST_CASE("While saving has failed, handing over and backing up say so") {
    WholeCase play;
    play.play_until("hand it to the unit");
    play.insurer.world.fail_at(1, Fault::error);
    save_staff(play.insurer, "周磊");
    play.insurer.take_messages();
    play.insurer.wish(desk::ExportBundle{play.unit_id()});
    CHECK(play.insurer.take_messages() == "上一次保存没有成功，请先点“重试保存”\n");
    play.insurer.wish(desk::ExportBackup{"口令"});
    CHECK(play.insurer.take_messages() == "上一次保存没有成功，请先点“重试保存”\n");
    play.insurer.wish(desk::RetrySaving{});
    CHECK(play.insurer.world.saved_files.empty());
}

TEST_CASE("A draft outlives the window and goes with the act it was for") {
    Office office(1);
    found(office);
    const party::Staff empty;
    party::Staff typed{.name = "李敏"};
    office.view().drafts.keep("staff", empty, typed);
    office.end_frame();
    office.open();
    CHECK(office.view().drafts.open("staff", empty).value == typed);
    office.world.fail_at(1, Fault::error);
    save_staff(office, "李敏", "staff");
    CHECK(office.view().drafts.has("staff"));
    office.wish(desk::RetrySaving{});
    CHECK_FALSE(office.view().drafts.has("staff"));
}

namespace {

const Duty& first_under(std::string_view clause, const std::vector<Duty>& all) {
    const auto found = std::ranges::find(all, clause, &Duty::clause);
    REQUIRE(found != all.end());
    return *found;
}

}  // namespace

TEST_CASE("A person looks ahead to another day and takes what is due along to a calendar", "[5.2.1]") {
    Office office(1);
    found(office);
    office.act(Save<party::Staff>{company_stream(), {}, {.name = "李敏", .in_management_body = true}});
    CHECK(office.view().planned_day == calendar::Date{2026, 11, 2});
    CHECK(office.view().planned.size() == office.view().duties.size());
    office.wish(desk::LookAhead{{2027, 1, 4}});
    CHECK(first_under("5.2.1", office.view().planned).due.date == calendar::Date{2027, 12, 31});
    CHECK(first_under("5.2.1", office.view().duties).due.date == calendar::Date{2026, 12, 31});
    office.act(Save<party::Staff>{company_stream(), {}, {.name = "赵敏", .in_management_body = true}});
    CHECK(office.view().planned.size() == office.view().duties.size());
    office.wish(desk::ExportCalendar{office.view().planned});
    const port::File& file = office.world.saved_files.back();
    CHECK(file.name == "待办 2026-11-02.ics");
    CHECK(file.bytes.find("DTSTART;VALUE=DATE:20271231") != std::string::npos);
    CHECK(file.bytes.find("管理人员年度专业技能培训：赵敏") != std::string::npos);
    office.wish(desk::LookAhead{});
    CHECK(office.view().planned_day == calendar::Date{2026, 11, 2});
}

TEST_CASE("A snapshot opens the archive, and what came after it is read from the journal") {
    Office office(1);
    found(office);
    take_in_many(office);
    save_staff(office, "李敏");
    const std::string before = case_text(office);
    const std::string snapshot = *office.world.snapshot;
    office.open();
    CHECK(case_text(office) == before);
    CHECK(staff_count(office) == 2);
    CHECK(office.status().verified);
    SECTION("a damaged one is rebuilt") {
        office.world.snapshot = snapshot.substr(0, snapshot.size() / 2);
    }
    SECTION("a missing one is rebuilt") {
        office.world.snapshot.reset();
    }
    office.open();
    CHECK(case_text(office) == before);
    CHECK_FALSE(office.status().read_only);
    CHECK(office.world.snapshot);
}

TEST_CASE("A journal shorter than its snapshot is doubted and only read") {
    Office office(1);
    found(office);
    take_in_many(office);
    office.world.operations.resize(office.world.operations.size() - 1);
    office.open();
    CHECK(office.status().opening == desk::Opening::open);
    CHECK(office.status().read_only);
    CHECK_FALSE(office.status().can_take_over);
    CHECK(office.status().read_only_reason.contains("可能被浏览器清除或损坏"));
    CHECK_FALSE(office.status().verified);
    const auto stored = office.world.operations;
    save_staff(office, "李敏");
    CHECK(office.view().last_refusals.front().message == office.status().read_only_reason);
    CHECK(office.world.operations == stored);
}

TEST_CASE("A journal whose end is missing is doubted by its heads") {
    Office office(1);
    found(office);
    save_staff(office, "李敏");
    office.world.operations.pop_back();
    office.open();
    CHECK(office.status().read_only);
    CHECK(office.status().read_only_reason.contains("末尾缺失"));
}

TEST_CASE("Where only the heads are left of an archive, that is no first start") {
    Office office(1);
    found(office);
    office.world.operations.clear();
    office.open();
    CHECK(office.status().opening == desk::Opening::failed);
    CHECK(office.status().opening_error.contains("末尾缺失"));
}

TEST_CASE("A journal with a changed operation is doubted") {
    Office office(1);
    found(office);
    save_staff(office, "李敏");
    std::string& last = office.world.operations.back();
    SECTION("unreadable") {
        last[last.size() / 2] = '*';
    }
    SECTION("readable, but not what was signed") {
        const std::size_t dot = last.rfind('.');
        last = last.substr(0, dot) + office.world.operations.front().substr(office.world.operations.front().rfind('.'));
    }
    office.open();
    CHECK(office.status().read_only);
    CHECK_FALSE(office.status().verified);
}

TEST_CASE("An archive without its key is not opened, and nothing is made in its place") {
    Office office(1);
    found(office);
    office.world.key = {};
    office.open();
    CHECK(office.status().opening == desk::Opening::failed);
    CHECK(office.status().opening_error.contains("没有密钥"));
}

TEST_CASE("A second window only reads, until the first one closes") {
    Office office(1);
    found(office);
    office.world.another_window_writes = true;
    office.open();
    CHECK(office.status().opening == desk::Opening::open);
    CHECK(office.status().read_only);
    CHECK(office.status().can_take_over);
    CHECK(office.status().read_only_reason == "本软件已在另一个窗口打开，此窗口只能查看");
    save_staff(office, "李敏");
    CHECK(staff_count(office) == 1);
    CHECK_FALSE(office.view().last_refusals.empty());
    office.world.another_window_writes = false;
    office.world.when_writer();
    office.world.settle();
    CHECK_FALSE(office.status().read_only);
    save_staff(office, "李敏");
    CHECK(staff_count(office) == 2);
    CHECK(office.status().saving == desk::Saving::saved);
}

TEST_CASE("A passphrase locks the archive, a wrong one does not open it, none takes it away") {
    Office office(1);
    found(office);
    const std::string public_key = office.status().public_key;
    office.wish(desk::SetPassphrase{"口令 123"});
    CHECK(office.world.key.form == port::WrappedKey::Form::passphrase);
    CHECK(office.status().passphrase_set);
    office.open();
    CHECK(office.status().opening == desk::Opening::locked);
    CHECK(office.ledger().table<party::Device>().size() == 0);
    office.wish(desk::Unlock{"口令"});
    CHECK(office.status().opening == desk::Opening::locked);
    CHECK(office.status().opening_error == "口令不对，或内容已被改动");
    office.ask(desk::Unlock{"口令 123"});
    CHECK(office.status().opening == desk::Opening::loading);
    CHECK(office.status().loading_title == "正在核对口令");
    office.world.settle();
    CHECK(office.status().opening == desk::Opening::open);
    CHECK(office.status().opening_error.empty());
    CHECK(office.status().public_key == public_key);
    save_staff(office, "李敏");
    office.wish(desk::SetPassphrase{});
    CHECK_FALSE(office.status().passphrase_set);
    office.open();
    CHECK(office.status().opening == desk::Opening::open);
    CHECK(staff_count(office) == 2);
}

TEST_CASE("A passphrase that could not be stored is not set") {
    Office office(1);
    found(office);
    office.world.fail_at(1, Fault::error);
    office.wish(desk::SetPassphrase{"口令"});
    CHECK_FALSE(office.status().passphrase_set);
    CHECK(office.world.key.form == port::WrappedKey::Form::browser);
    CHECK(office.take_messages() == "密钥没有保存\n");
}

TEST_CASE("A list in GB18030 is read, shown and taken in") {
    Office office(1);
    found(office);
    // 投保单位名称,统一社会信用代码,保单号,保险起期,保险止期 / 成都𠮷祥食品有限公司,...
    const std::string list =
        "\xCD\xB6\xB1\xA3\xB5\xA5\xCE\xBB\xC3\xFB\xB3\xC6,\xCD\xB3\xD2\xBB\xC9\xE7\xBB\xE1\xD0\xC5\xD3\xC3\xB4\xFA\xC2"
        "\xEB,\xB1\xA3\xB5\xA5\xBA\xC5,\xB1\xA3\xCF\xD5\xC6\xF0\xC6\xDA,\xB1\xA3\xCF\xD5\xD6\xB9\xC6\xDA\r\n"
        "\xB3\xC9\xB6\xBC\x95\x34\xB2\x35\xCF\xE9\xCA\xB3\xC6\xB7\xD3\xD0\xCF\xDE\xB9\xAB\xCB\xBE,91510121H5B939CMLJ,"
        "P1,20260505,20270504\r\n";
    office.world.files_to_pick.push_back({"名册.csv", list});
    office.wish(desk::PickRoster{});
    REQUIRE(office.view().roster_intake);
    CHECK(office.view().roster_intake->error.empty());
    REQUIRE(office.view().roster_intake->finished);
    CHECK(office.view().roster_intake->effect.new_policies == 1);
    office.wish(desk::TakeInRosterNow{});
    CHECK(office.ledger().table<party::InsuredUnit>().all().front().value.name == "成都𠮷祥食品有限公司");
    CHECK_FALSE(office.view().roster_intake);
}

TEST_CASE("Newer holiday calendars are taken in one after the other and outlive the window") {
    Office office(1);
    found(office);
    CHECK_FALSE(office.view().calendar.known(2027));
    office.world.files_to_pick.push_back({"放假.json", "{}"});
    office.wish(desk::PickCalendar{});
    CHECK(office.take_messages().contains("这不是放假安排文件"));
    for (const int year : {2027, 2028}) {
        calendar::HolidayYear holidays{.year = year, .source = "通知", .version = "1"};
        for (const auto& [month, day] :
             {std::pair{1, 1}, {2, 6}, {2, 7}, {2, 8}, {4, 4}, {5, 1}, {6, 9}, {10, 1}, {10, 2}, {10, 3}})
            holidays.off_days.push_back({year, month, day});
        office.world.files_to_pick.push_back({"放假.json", calendar::holidays_text({holidays})});
        office.wish(desk::PickCalendar{});
    }
    office.open();
    CHECK(office.view().calendar.known(2026));
    CHECK(office.view().calendar.known(2027));
    CHECK(office.view().calendar.known(2028));
}

TEST_CASE("A second click on the first start does nothing") {
    Office office(1);
    const desk::Wish founding =
        desk::Do{FoundArchive{Writer::insurer, "天府财险四川分公司", "王建国", "责任险管理部"}, {}};
    office.ask(founding);
    office.wish(founding);
    CHECK(office.ledger().table<party::Device>().size() == 1);
    office.open();
    CHECK(office.status().opening == desk::Opening::open);
    CHECK(office.ledger().table<party::Device>().size() == 1);
}

TEST_CASE("A file that is being taken in is neither forgotten nor replaced on the way") {
    WholeCase play;
    play.play_until("take in the feedback");
    const port::File file = play.insurer.world.saved_files.back();
    play.unit.world.files_to_pick.assign(1, file);
    play.unit.wish(desk::PickBundle{});
    play.unit.wish(desk::TrustIssuer{});
    play.unit.ask(desk::TakeInBundle{});
    play.unit.ask(desk::ForgetBundle{});
    play.unit.world.files_to_pick.assign(1, file);
    play.unit.wish(desk::PickBundle{});
    CHECK(play.unit.view().bundle_intake->finished);
    CHECK(play.unit.ledger().table<hazard::Hazard>().size() == 1);
}

TEST_CASE("What is saved while a bundle is being taken in stands beside it in the store") {
    WholeCase play;
    play.play_until("answer the survey");
    // More than is taken in at a stretch.
    for (int number = 1; number <= 100; ++number) {
        auto unit = play.insurer.ledger().table<party::InsuredUnit>().all().front();
        unit.value.phone = "028-" + std::to_string(number);
        play.insurer.act(Save<party::InsuredUnit>{unit_stream(unit.id), unit.id, unit.value});
    }
    play.insurer.wish(desk::ExportBundle{play.unit_id()});
    play.unit.world.files_to_pick.assign(1, play.insurer.world.saved_files.back());
    play.unit.wish(desk::PickBundle{});
    play.unit.ask(desk::TakeInBundle{});
    auto rectification = play.unit.ledger().table<hazard::Rectification>().all().front();
    std::size_t saved = 0;
    const std::function<void()> save_in_between = [&] {
        if (play.unit.view().bundle_intake->finished || saved == 50)
            return;
        rectification.value.description = "第 " + std::to_string(++saved) + " 次复测";
        play.unit.ask(desk::Do{
            Save<hazard::Rectification>{play.current(play.unit).name, rectification.id, rectification.value}, {}});
        CHECK(play.unit.view().last_refusals.empty());
        play.unit.world.later(save_in_between);
    };
    const std::size_t before = play.unit.world.operations.size();
    play.unit.world.later(save_in_between);
    play.unit.world.settle();
    REQUIRE(saved > 4);
    CHECK(play.unit.status().saving == desk::Saving::saved);
    CHECK(play.unit.world.operations.size() == before + 100 + saved);
    const std::string held = case_text(play.unit);
    play.unit.open();
    CHECK(play.unit.status().opening == desk::Opening::open);
    CHECK(case_text(play.unit) == held);
    CHECK(play.unit.ledger().table<hazard::Rectification>().all().front().value == rectification.value);
    CHECK(play.unit.ledger().table<party::InsuredUnit>().all().front().value.phone == "028-100");
}

TEST_CASE("A paper goes to the printer with the addresses of its pictures") {
    Office office(1);
    found(office);
    form::Document paper{.title = "告知书"};
    paper.table({}, {{{.text = "照片", .pictures = {{.sha256 = "0123456789abcdef"}}}}});
    office.wish(desk::Print{paper});
    REQUIRE(office.world.printed.size() == 1);
    CHECK(office.world.printed.front().contains("<title>告知书</title>"));
    CHECK(office.world.printed.front().contains("src=\"attachment:0123456789abcdef\""));
}

TEST_CASE("A paper is written as Word and Excel under its own name, and said when it cannot be") {
    Office office(1);
    found(office);
    office.take_messages();
    const form::Document paper{.title = "告知书"};
    office.wish(desk::SaveDocument{paper, form::FileKind::word});
    office.wish(desk::SaveDocument{paper, form::FileKind::excel});
    REQUIRE(office.world.saved_documents.size() == 2);
    const auto& [kind, name, text] = office.world.saved_documents.front();
    CHECK(kind == form::FileKind::word);
    CHECK(name == "告知书.docx");
    CHECK(text == R"({"title":"告知书","paper":"a4_portrait","blocks":[]})");
    CHECK(office.world.saved_documents.back().kind == form::FileKind::excel);
    CHECK(office.world.saved_documents.back().name == "告知书.xlsx");
    CHECK(office.take_messages() == "已导出“告知书.docx”\n已导出“告知书.xlsx”\n");
    office.world.documents_refusal = "请连上网络后重试";
    office.wish(desk::SaveDocument{paper, form::FileKind::word});
    CHECK(office.take_messages() == "没有导出“告知书.docx”：请连上网络后重试\n");
    CHECK(office.status().notices.back().is_error);
    office.world.documents_refusal.clear();
    // A second press before the first one is answered asks for nothing more.
    office.ask(desk::SaveDocument{paper, form::FileKind::word});
    office.wish(desk::SaveDocument{paper, form::FileKind::word});
    CHECK(office.world.saved_documents.size() == 3);
}

TEST_CASE("A fork that comes in with a bundle takes out what its device wrote from there on") {
    WholeCase play;
    play.play_until("say that it has been received");
    const auto copy = play.insurer.world.operations;
    // The same key on two desks: each writes without knowing of the other.
    const auto rename = [&](Office& office, const std::string& phone) {
        auto unit = office.ledger().table<party::InsuredUnit>().all().front();
        unit.value.phone = phone;
        office.act(Save<party::InsuredUnit>{unit_stream(unit.id), unit.id, unit.value});
        office.wish(desk::ExportBundle{unit.id});
    };
    rename(play.insurer, "028-1");
    const port::File one_way = play.insurer.world.saved_files.back();
    play.insurer.world.operations = copy;
    play.insurer.world.heads.clear();
    play.insurer.open();
    rename(play.insurer, "028-2");
    const port::File other_way = play.insurer.world.saved_files.back();
    for (const port::File& file : {one_way, other_way}) {
        play.unit.world.files_to_pick.assign(1, file);
        play.unit.wish(desk::PickBundle{});
        play.unit.wish(desk::TakeInBundle{});
    }
    const auto& unit = play.unit.ledger().table<party::InsuredUnit>().all().front().value;
    CHECK(unit.name == "成都𠮷祥食品有限公司");
    CHECK(unit.phone.empty());
    const std::string after = case_text(play.unit);
    play.unit.open();
    CHECK(case_text(play.unit) == after);
}
