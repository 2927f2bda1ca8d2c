#include "desk/office.h"
#include "fee/fee.h"
#include "ledger/action/undo_import.h"
#include "ledger/insured_persons.h"
#include "ledger/risk_case.h"
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

TEST_CASE("A masked number of nobody who is known is refused by row", "[6.1.2.3]") {
    Desktop office;
    office.act(TakeInPersons{office.policy_id, {{.name = "董桂英", .identity_number = "510101199003070016"}}});
    office.pick({desk::ListKind::insured_persons, office.policy_id},
                "姓名,身份证号,岗位\n董桂英,510***********0016,安全员\n王伟,510***********0016,司机\n");
    CHECK(office.intake().effect == ListEffect{.updated = 1});
    REQUIRE(office.intake().refused.size() == 1);
    CHECK(office.intake().refused[0].line == 3);
    CHECK(office.intake().refused[0].faults[0].column == "身份证号");
    office.wish(desk::TakeInListNow{});
    REQUIRE(insured_persons(office.ledger(), office.unit_id).size() == 1);
    CHECK(insured_persons(office.ledger(), office.unit_id).front()->value.id_number == "510101199003070016");
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

TEST_CASE("The columns that a person chose are chosen for the next list with the same header") {
    Desktop office;
    const desk::ListPurpose purpose{desk::ListKind::insured_persons, office.policy_id};
    office.pick(purpose, "谁,备注\n王伟,\n");
    CHECK(office.intake().error.contains("姓名"));
    office.wish(desk::ChangeListColumns{{0, -1, -1, -1, -1, -1}});
    office.wish(desk::TakeInListNow{});
    office.pick(purpose, "谁,备注\n龙兰,\n");
    CHECK(office.intake().error.empty());
    CHECK(office.intake().rows.at(0).at(0) == "龙兰");
    office.pick(purpose, "谁,说明\n龙兰,\n");
    CHECK(office.intake().error.contains("姓名"));
}

TEST_CASE("A template can be had for every list, and taking it in makes nothing") {
    Desktop office;
    office.wish(desk::DownloadListTemplate{desk::ListKind::insured_persons});
    CHECK(office.world.saved_files.back().name == "参保人员导入模板.csv");
    office.pick({desk::ListKind::insured_persons, office.policy_id}, office.world.saved_files.back().bytes);
    CHECK(office.intake().counts.other == 1);
    CHECK_FALSE(office.intake().action);
    office.wish(desk::DownloadRosterTemplate{});
    CHECK(office.world.saved_files.back().name == "名册导入模板.csv");
}

TEST_CASE("A list that was taken in is told, and taken back as a whole") {
    Desktop office;
    office.pick({desk::ListKind::insured_persons, office.policy_id}, std::string(list));
    office.wish(desk::TakeInListNow{});
    const auto& imports = office.ledger().table<roster::Import>().all();
    REQUIRE(imports.size() == 1);
    CHECK(imports.front().value.list == "参保人员");
    CHECK(imports.front().value.taken_by == "王建国");
    CHECK(imports.front().value.added.value == 2);
    CHECK(imports.front().value.refused.value == 1);
    office.act(UndoImport{imports.front().id, "单位给错了名单"});
    CHECK(insured_persons(office.ledger(), office.unit_id).empty());
}

TEST_CASE("Professionals are taken in by the table of their record", "[5.2.4]") {
    Desktop office;
    office.pick({desk::ListKind::professionals, {}},
                "姓名,来源,资质条件,证书编号,联系电话\n陈静,外部聘请,注册安全工程师,AQ1,138\n李强,外聘来的,b),AQ2,\n");
    REQUIRE(office.intake().rows.size() == 1);
    CHECK(office.intake().refused.size() == 1);
    office.wish(desk::TakeInListNow{});
    REQUIRE(office.ledger().table<party::Professional>().size() == 1);
    CHECK(office.ledger().table<party::Professional>().all().front().value.phone == "138");
}

TEST_CASE("Fees are taken in for the policy they were picked for", "[5.1.4]") {
    Desktop office;
    const desk::ListPurpose purpose{desk::ListKind::fees, office.policy_id};
    const std::string fees = "收支,入账日期,金额(元),用途\n使用,2026-11-03,\"3,000.00\",排查服务费\n";
    office.pick(purpose, fees);
    office.wish(desk::TakeInListNow{});
    const auto& entries = office.ledger().table<fee::FeeEntry>().all();
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().value.policy_id == office.policy_id);
    CHECK(entries.front().value.amount_fen.fen == 300'000);
    office.pick(purpose, fees);
    CHECK(office.intake().effect == ListEffect{.unchanged = 1});
    office.pick({desk::ListKind::fees, "nobody"}, fees);
    CHECK(office.intake().error.contains("找不到"));
}

TEST_CASE("Hazards are taken in for a service, and what its rules refuse is refused by row", "[6.3.2.3]") {
    Desktop office;
    const StreamName stream = service_stream(office.unit_id, "screening1");
    office.act(Save<service::Service>{
        stream, {}, {.plan_id = "plan", .title = "隐患排查", .item = code::ServiceItem::hazard_screening}});
    const std::string service = office.ledger().table<service::Service>().all().front().id;
    office.pick({desk::ListKind::hazards, service},
                "排查时间,排查人员,隐患具体描述,隐患分级,治理措施,治理时限,类别,隐患细类\n"
                "2026-11-02,陈静,配电箱前堆放杂物,一般,清理,2026-11-20,现场管理类,用电\n"
                "2026-11-02,陈静,报警器失效,重大,更换,2026-11-20,现场管理类,报警\n");
    REQUIRE(office.intake().rows.size() == 1);
    REQUIRE(office.intake().refused.size() == 1);
    office.wish(desk::TakeInListNow{});
    const auto& hazards = office.ledger().table<hazard::Hazard>().all();
    REQUIRE(hazards.size() == 1);
    CHECK(office.ledger().stream_of(hazards.front().stream) == stream);
}

TEST_CASE("Risk tables are taken in behind the rows that are there, and what is there is not doubled", "[C.3.2]") {
    Desktop office;
    const StreamName stream = service_stream(office.unit_id, "assessment1");
    office.act(Save<service::Service>{
        stream, {}, {.plan_id = "plan", .title = "风险评估", .item = code::ServiceItem::risk_assessment}});
    const std::string service = office.ledger().table<service::Service>().all().front().id;
    office.act(SaveRows<risk::Equipment>{stream, {{.value = {.workplace = "仓库", .name = "叉车"}}}});
    const desk::ListPurpose purpose{desk::ListKind::equipment, service};
    const std::string equipment = "设备设施清单\n序号,岗位或场所,设备设施名称,备注（状态）\n"
                                  "1,制冷机房,压缩机,在用\n2,制冷机房,,在用\n3,仓库,叉车,停用\n4,仓库,货架,\n";
    office.pick(purpose, equipment);
    CHECK(office.intake().effect == ListEffect{.added = 2, .updated = 1});
    REQUIRE(office.intake().refused.size() == 1);
    CHECK(office.intake().refused[0].faults.at(0).column == "设备设施名称");
    office.wish(desk::TakeInListNow{});
    const auto rows = rows_of<risk::Equipment>(office.ledger(), stream);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0]->value.condition == "停用");
    CHECK(rows[1]->value.name == "压缩机");
    CHECK(rows[2]->value.name == "货架");
    CHECK(rows[1]->value.position < rows[2]->value.position);
    office.pick(purpose, equipment);
    CHECK(office.intake().effect == ListEffect{.unchanged = 3});

    office.act(UndoImport{office.ledger().table<roster::Import>().all().front().id, "单位给错了清单"});
    const auto left = rows_of<risk::Equipment>(office.ledger(), stream);
    REQUIRE(left.size() == 1);
    CHECK(left[0]->value.name == "叉车");
}

TEST_CASE("Risks that are taken in are judged by the criteria of the service", "[C.3.2][6.2.2.2]") {
    Desktop office;
    const StreamName stream = service_stream(office.unit_id, "assessment1");
    office.act(Save<service::Service>{
        stream, {}, {.plan_id = "plan", .title = "风险评估", .item = code::ServiceItem::risk_assessment}});
    office.act(TakeCriteria{stream, risk_profiles(office.ledger()).front()});
    REQUIRE(office.ledger().in<risk::Criteria>(stream).size() == 1);
    const std::string service = office.ledger().table<service::Service>().all().front().id;
    office.pick({desk::ListKind::risks, service},
                "风险描述,场所地址,风险等级,可能性 L,严重性 S\n"
                "氨泄漏致人中毒,1 号冷库,重大风险,3,4\n货架倒塌,仓库,低风险,很小,2\n");
    CHECK(office.intake().unread_columns == std::vector<std::string>{"风险等级"});
    REQUIRE(office.intake().refused.size() == 1);
    CHECK(office.intake().refused[0].faults.at(0).column == "可能性 L");
    office.wish(desk::TakeInListNow{});
    const auto risks = office.ledger().in<risk::RiskItem>(stream);
    REQUIRE(risks.size() == 1);
    CHECK(risks[0]->value.criteria_id == office.ledger().in<risk::Criteria>(stream).front()->id);
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

TEST_CASE("A long list is written a little at a time, while only its progress is shown", "[6.1.2.3]") {
    Desktop office;
    constexpr std::size_t persons = 1000;
    std::string names = "姓名,岗位\n";
    for (std::size_t at = 0; at < persons; ++at)
        names += "员工" + std::to_string(at) + ",岗位" + std::to_string(at) + "\n";
    office.pick({desk::ListKind::insured_persons, office.policy_id}, names);
    REQUIRE(office.intake().effect.added == persons);
    const std::uint64_t done = office.view().done;
    office.ask(desk::TakeInListNow{});
    std::size_t most_at_once = 0;
    std::size_t written = 0;
    while (office.world.step()) {
        const std::size_t now = office.ledger().table<party::InsuredPerson>().all().size();
        most_at_once = std::max(most_at_once, now - written);
        written = now;
        const bool is_open = office.status().opening == desk::Opening::open;
        CHECK(is_open == (written == persons && office.view().done > done));
        // The record that takes it back stands from the first piece on.
        CHECK((written == 0 || office.ledger().table<roster::Import>().all().size() == 1));
    }
    CHECK(written == persons);
    CHECK(most_at_once <= 20);
    CHECK(office.take_messages().contains("新增 1000 人"));
    const auto& import = office.ledger().table<roster::Import>().all().front();
    office.act(UndoImport{.id = import.id, .reason = "重复"});
    CHECK(std::ranges::distance(office.ledger().table<party::InsuredPerson>().counting()) == 0);
    CHECK(office.status().opening == desk::Opening::open);
    office.open();
    CHECK(office.ledger().table<party::InsuredPerson>().all().size() == persons);
}

TEST_CASE("A file that is dropped on a page is the list of that page, and a roster where there is none") {
    Desktop office;
    const std::array persons{desk::ListPurpose{desk::ListKind::insured_persons, office.policy_id}};
    office.drop({"名单.csv", std::string(list)}, persons);
    REQUIRE(office.view().list_intake);
    CHECK(office.intake().purpose == persons.front());
    CHECK(office.intake().rows.size() == 2);
    office.wish(desk::ForgetList{});
    const std::array several{desk::ListPurpose{desk::ListKind::fees, "1"},
                             desk::ListPurpose{desk::ListKind::fees, "2"}};
    office.drop({"费用.csv", "日期,金额\n"}, several);
    CHECK_FALSE(office.view().list_intake);
    CHECK(office.take_messages().contains("这一页有几份名单"));
    office.drop({"名册.csv", "投保单位名称,保单号\n"});
    CHECK(office.view().roster_intake);
}
