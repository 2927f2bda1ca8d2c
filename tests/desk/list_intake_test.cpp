#include "desk/office.h"
#include "ledger/insured_persons.h"
#include "roster/sheet_text.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::test;
using namespace anze::ledger;
using record::Writer;

namespace {

struct Desktop : Office {
    Desktop() : Office(1) {
        set_day({2026, 11, 2});
        act(FoundArchive{Writer::insurer, "天府财险四川分公司", "王建国", "责任险管理部"});
        roster::Row row;
        row.unit_name = "成都𠮷祥食品有限公司";
        row.policy_number = "P1";
        row.starts_on = {2026, 5, 20};
        row.ends_on = {2027, 5, 19};
        act(TakeInRoster{{row}});
        policy_id = ledger().table<policy::Policy>().all().front().id;
        unit_id = ledger().table<party::InsuredUnit>().all().front().id;
    }
    std::string policy_id;
    std::string unit_id;

    void pick(desk::ListPurpose purpose, std::string bytes) {
        world.files_to_pick.push_back({"名单.csv", std::move(bytes)});
        wish(desk::PickList{std::move(purpose)});
        REQUIRE(view().list_intake);
    }
    const desk::ListIntake& intake() { return *view().list_intake; }
};

constexpr std::string_view list = "参保人员名单,,,\n"
                                  "姓名,身份证号,岗位,血型\n"
                                  "董桂英,510101199003070016,安全员,A\n"
                                  "龙兰,51010119900307001,包装工,B\n"
                                  "王伟,,司机,O\n";

}  // namespace

TEST_CASE("A list of insured persons is looked at, then taken in at once", "[6.1.2.3]") {
    Desktop office;
    office.pick({desk::ListKind::insured_persons, office.policy_id}, std::string(list));
    CHECK(office.intake().error.empty());
    CHECK(office.intake().file_name == "名单.csv");
    REQUIRE(office.intake().rows.size() == 2);
    CHECK(office.intake().rows[0][0] == "董桂英");
    CHECK(office.intake().rows[0][1] == "510***********0016");
    CHECK(office.intake().unread_columns == std::vector<std::string>{"血型"});
    REQUIRE(office.intake().refused.size() == 1);
    CHECK(office.intake().refused[0].line == 4);
    CHECK(office.intake().refused[0].faults[0].column == "身份证号");
    CHECK(office.intake().effect == ListEffect{.added = 2});
    CHECK(insured_persons(office.ledger(), office.unit_id).empty());
    office.wish(desk::TakeInListNow{});
    CHECK(insured_persons(office.ledger(), office.unit_id).size() == 2);
    CHECK_FALSE(office.view().list_intake);
    CHECK(office.take_messages().contains("新增 2 人"));
    office.open();
    CHECK(insured_persons(office.ledger(), office.unit_id).size() == 2);
}

TEST_CASE("The refused rows of a list are handed back with their reasons") {
    Desktop office;
    office.pick({desk::ListKind::insured_persons, office.policy_id}, std::string(list));
    office.wish(desk::DownloadRefusedOfList{});
    CHECK(office.world.saved_files.back().name == "退回的行.csv");
    CHECK(office.world.saved_files.back().bytes.contains("龙兰"));
    office.wish(desk::ForgetList{});
    CHECK_FALSE(office.view().list_intake);
    office.wish(desk::TakeInListNow{});
    CHECK(insured_persons(office.ledger(), office.unit_id).empty());
}

TEST_CASE("A list that cannot be read says why and offers nothing") {
    Desktop office;
    office.pick({desk::ListKind::insured_persons, office.policy_id}, "工号,岗位\n1,司机\n");
    CHECK(office.intake().error.contains("姓名"));
    CHECK_FALSE(office.intake().action);
    office.pick({desk::ListKind::insured_persons, office.policy_id}, "姓名,岗位\n");
    CHECK_FALSE(office.intake().action);
    office.wish(desk::TakeInListNow{});
    CHECK(office.view().list_intake);
}

TEST_CASE("A column that is not recognised is named by a person, and the list is read again", "[6.1.2.3]") {
    Desktop office;
    office.pick({desk::ListKind::insured_persons, office.policy_id},
                "谁,证号,备注\n董桂英,510101199003070016,\n龙兰,51010119900307001,\n");
    const roster::ColumnChoice recognised = office.intake().columns;
    CHECK(recognised.header == std::vector<std::string>{"谁", "证号", "备注"});
    CHECK(recognised.fields[1].label == "身份证号");
    CHECK(roster::missing_columns(recognised.fields, recognised.columns) == std::vector<std::string_view>{"姓名"});
    CHECK(office.intake().rows.empty());

    std::vector<int> columns = recognised.columns;
    columns[0] = 0;
    columns[1] = 1;
    office.wish(desk::ChangeListColumns{columns});
    CHECK(office.intake().error.empty());
    CHECK(office.intake().columns.columns == columns);
    REQUIRE(office.intake().rows.size() == 1);
    CHECK(office.intake().rows[0][1] == "510***********0016");
    CHECK(office.intake().refused.at(0).faults.at(0).column == "证号");
    CHECK(office.intake().unread_columns == std::vector<std::string>{"备注"});
    office.wish(desk::TakeInListNow{});
    CHECK(insured_persons(office.ledger(), office.unit_id).front()->value.id_number == "510101199003070016");

    office.wish(desk::ChangeListColumns{columns});
    CHECK_FALSE(office.view().list_intake);
}

TEST_CASE("A column that was taken for the wrong field is left out") {
    Desktop office;
    office.pick({desk::ListKind::insured_persons, office.policy_id}, "姓名,职务\n董桂英,厂长\n");
    std::vector<int> columns = office.intake().columns.columns;
    CHECK(office.intake().rows[0][2] == "厂长");
    columns[2] = roster::no_column;
    office.wish(desk::ChangeListColumns{columns});
    CHECK(office.intake().rows[0][2].empty());
    CHECK(office.intake().unread_columns == std::vector<std::string>{"职务"});
}

TEST_CASE("A list in GB18030 is read as well") {
    Desktop office;
    // 姓名 / 王伟
    office.pick({desk::ListKind::insured_persons, office.policy_id}, "\xD0\xD5\xC3\xFB\r\n\xCD\xF5\xCE\xB0\r\n");
    REQUIRE(office.intake().rows.size() == 1);
    CHECK(office.intake().rows[0][0] == "王伟");
}

TEST_CASE("A workbook is read by the page, and its list goes the same way") {
    Desktop office;
    office.world.workbooks["PK\x03\x04 one"] =
        sheet_text("说明", {{1, {"请填写"}}}) +
        sheet_text("名单", {{2, {"姓名", "身份证号"}}, {3, {"王伟"}}, {4, {"龙兰", "51010119900307001"}}});
    office.world.files_to_pick.push_back({"名单.xlsx", "PK\x03\x04 one"});
    const desk::ListPurpose purpose{desk::ListKind::insured_persons, office.policy_id};
    office.wish(desk::PickList{purpose});
    CHECK(office.intake().sheet_name == "名单");
    CHECK_FALSE(office.intake().reading);
    REQUIRE(office.intake().rows.size() == 1);
    REQUIRE(office.intake().refused.size() == 1);
    CHECK(office.intake().refused[0].faults[0].place == "名单!B4");
    office.wish(desk::ChangeListColumns{{0, -1, -1, -1, -1, -1}});
    CHECK(office.intake().rows.size() == 2);
    office.wish(desk::TakeInListNow{});
    CHECK(insured_persons(office.ledger(), office.unit_id).size() == 2);

    office.pick(purpose, "PK\x03\x04 another");
    CHECK(office.intake().error.contains("已损坏"));
    CHECK_FALSE(office.intake().action);
    office.pick(purpose, "\xD0\xCF\x11\xE0");
    CHECK(office.intake().error.contains("另存为 .xlsx"));
}

TEST_CASE("A file that is forgotten while it is read comes to nothing") {
    Desktop office;
    office.world.workbooks["PK\x03\x04 one"] = sheet_text("名单", {{1, {"姓名"}}, {2, {"王伟"}}});
    office.world.files_to_pick.push_back({"名单.xlsx", "PK\x03\x04 one"});
    office.world.files_to_pick.push_back({"名册.xlsx", "PK\x03\x04 one"});
    office.ask(desk::PickList{{desk::ListKind::insured_persons, office.policy_id}});
    office.ask(desk::PickRoster{});
    office.world.later([&] {
        office.ask(desk::ForgetRoster{});
        office.ask(desk::ForgetList{});
    });
    office.world.settle();
    CHECK_FALSE(office.view().list_intake);
    CHECK_FALSE(office.view().roster_intake);
}

TEST_CASE("Attendance is taken in for the session it was picked for", "[6.1.2.5]") {
    Desktop office;
    const StreamName service = service_stream(office.unit_id, "training1");
    office.act(Save<service::Service>{
        service, {}, {.plan_id = "plan", .title = "安全培训", .item = code::ServiceItem::training}});
    office.act(Save<training::Session>{service,
                                       {},
                                       {.topic = "用电安全",
                                        .audience = "全员",
                                        .form = training::Form::online_live,
                                        .kind = training::Kind::staff,
                                        .content = "用电",
                                        .held_on = {2026, 11, 2},
                                        .length_minutes = {90},
                                        .teacher = "陈静"}});
    REQUIRE(office.ledger().table<training::Session>().size() == 1);
    const std::string session = office.ledger().table<training::Session>().all().front().id;
    office.act(TakeInPersons{office.policy_id, {{.name = "董桂英"}}});
    office.pick({desk::ListKind::attendance, session}, "姓名,学习时长(分钟),成绩\n董桂英,90,95\n王伟,45,缺考\n");
    REQUIRE(office.intake().rows.size() == 2);
    CHECK(office.intake().rows[0][2] == "90");
    office.wish(desk::TakeInListNow{});
    const auto& attendances = office.ledger().table<training::Attendance>().all();
    REQUIRE(attendances.size() == 2);
    CHECK(attendances[0].value.session_id == session);
    CHECK(attendances[0].value.person_id == insured_persons(office.ledger(), office.unit_id).front()->id);
    office.pick({desk::ListKind::attendance, session}, "姓名,学习时长(分钟)\n董桂英,90\n");
    CHECK(office.intake().effect == ListEffect{.unchanged = 1});
    office.pick({desk::ListKind::attendance, session}, "姓名,在线多久\n董桂英,60\n");
    CHECK(office.intake().effect == ListEffect{.unchanged = 1});
    office.wish(desk::ChangeListColumns{{0, roster::no_column, 1, roster::no_column, roster::no_column}});
    CHECK(office.intake().effect == ListEffect{.updated = 1});
}
