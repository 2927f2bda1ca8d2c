// Every list that is exported and taken in again unchanged changes nothing, however its values were typed.
#include "desk/round_trip.h"

#include "ledger/insured_persons.h"
#include "ledger/risk_case.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::test;
using namespace anze::ledger;
using code::ServiceItem;
using desk::ListKind;

TEST_CASE("The roster comes in again as it went out", "[golden]") {
    RoundTrip office;
    office.act(Save<party::InsuredUnit>{unit_stream({}),
                                        {},
                                        {.name = "=甲,\"乙\"（丙）有限公司 ",
                                         .credit_code = "9151 0104 ma00 0000 2h",
                                         .address = "示例区;二号路　2号",
                                         .contact = " 王 建国",
                                         .phone = "028 8000 0002"}});
    const std::string typed_unit = office.ledger().table<party::InsuredUnit>().all().back().id;
    office.act(Save<party::UnitFigures>{
        internal_stream(typed_unit), {}, {.assets_ten_thousand_yuan = "6,300.0", .note = "续保中"}});
    office.act(Save<policy::Policy>{unit_stream(typed_unit),
                                    {},
                                    {.number = "PZ 2026 ０１",
                                     .insurer_name = "共保的另一家",
                                     .starts_on = {2026, 6, 1},
                                     .ends_on = {2027, 5, 31}}});
    office.act(Save<policy::Policy>{
        unit_stream(office.unit_id),
        {},
        {.number = "000000000000000000000001", .starts_on = {2027, 5, 25}, .ends_on = {2028, 5, 24}}});
    office.act(Save<party::InsuredUnit>{unit_stream({}), {}, {.name = "还没有保单的单位"}});
    const form::Document document = desk::roster_document(office.ledger());
    REQUIRE(std::get<form::Table>(document.blocks.back()).rows.size() == 3);
    office.roster_changes_nothing("roster", document);
}

TEST_CASE("Insured persons come in again as they went out, their numbers masked", "[golden][6.1.2.3]") {
    RoundTrip office;
    // Two numbers of one mask, two persons of one name, and the number of another document.
    office.act(TakeInPersons{office.policy_id,
                             {{.name = "董桂英",
                               .identity_number = "510101199003070016",
                               .position = "安全员",
                               .phone = "13800000001",
                               .joined_on = {2026, 5, 25}},
                              {.name = "林䶮", .identity_number = "510101198501190016"},
                              {.name = "王伟", .phone = "028-80000001"},
                              {.name = "王伟", .phone = "028-80000002"},
                              {.name = "阿依古丽·买买提", .identity_number = "E12345678"}}});
    const auto type = [&](party::InsuredPerson person) {
        person.policy_id = office.policy_id;
        office.act(Save<party::InsuredPerson>{persons_stream(office.unit_id), {}, std::move(person)});
    };
    type({.name = "张（大）",
          .id_number = "51010119900101001x",
          .post = "制冷工、叉车司机、电工（持证），兼夜班值守和氨泄漏应急处置小组成员，每周一、三、五",
          .phone = "138 0000 0003",
          .joined_on = {2026, 6, 1},
          .left_on = {2026, 12, 31}});
    type({.name = "李 娜", .id_number = "12345678"});
    type({.name = "赵敏", .id_number = "510101199003070017"});  // its last digit is wrong
    const auto& policy = *office.ledger().find<policy::Policy>(office.policy_id);
    const form::Document document = desk::persons_document("参保人员名单", persons_of_policy(office.ledger(), policy));
    office.list_changes_nothing("insured_persons", document, {ListKind::insured_persons, office.policy_id});
}

TEST_CASE("Attendance comes in again as it went out", "[golden][6.1.2.5]") {
    RoundTrip office;
    const StreamName service = office.serve(ServiceItem::training);
    office.act(Save<training::Session>{service,
                                       {},
                                       {.topic = "用电安全",
                                        .audience = "全员",
                                        .form = training::Form::on_site,
                                        .kind = training::Kind::staff,
                                        .content = "用电",
                                        .held_on = {2026, 11, 2},
                                        .length_minutes = {90},
                                        .teacher = "陈静"}});
    const std::string session = office.ledger().table<training::Session>().all().front().id;
    office.act(TakeInAttendance{session,
                                {{.name = "董桂英",
                                  .department = "冷库,一班",
                                  .attended_minutes = {90},
                                  .score = record::decimal_of(92, 50),
                                  .passed = training::Passed::yes},
                                 {.name = "王伟"},
                                 {.name = "Anna Li",
                                  .attended_minutes = {0},
                                  .score = record::decimal_of(0),
                                  .passed = training::Passed::no}}});
    office.act(Save<training::Attendance>{
        service, {}, {.session_id = session, .name = "张（大）", .department = " 机修 ", .attended_minutes = {45}}});
    // Who becomes known as insured later is no change of the list.
    office.act(TakeInPersons{office.policy_id, {{.name = "董桂英"}}});
    office.list_changes_nothing(
        "attendance", desk::attendance_document("参加人员名单", office.ledger().in<training::Attendance>(service)),
        {ListKind::attendance, session});
}

TEST_CASE("Professionals come in again as they went out", "[golden][5.2.4]") {
    RoundTrip office;
    office.act(Save<party::Professional>{company_stream(),
                                         {},
                                         {.name = "陈静",
                                          .engagement = party::Engagement::external,
                                          .organization = "成都示例,安全“技术”有限公司",
                                          .qualification = party::Qualification::registered_safety_engineer,
                                          .certificate_name = "中级、注册",
                                          .certificate_number = "000120260000000012",
                                          .certificate_expiry = {2028, 12, 31},
                                          .experience_years = {0},
                                          .field_of_work = "=危化(1)",
                                          .service_items = {ServiceItem::risk_assessment, ServiceItem::training},
                                          .phone = "+86 28 8000"}});
    office.act(Save<party::Professional>{company_stream(),
                                         {},
                                         {.name = " 李 敏 ",
                                          .engagement = party::Engagement::own_staff,
                                          .organization_id = "organization",
                                          .qualification = party::Qualification::engineering_title,
                                          .certificate_number = "A 1"}});
    office.list_changes_nothing(
        "professionals",
        desk::list_document("专业技术人员名单", office.ledger().in<party::Professional>(company_stream())),
        {.kind = ListKind::professionals});
}

TEST_CASE("Equipment and activities come in again as they went out", "[golden][C.3.2]") {
    RoundTrip office;
    const StreamName service = office.serve(ServiceItem::risk_assessment);
    office.act(SaveRows<risk::Equipment>{service,
                                         {{.value = {.workplace = "1号机房",
                                                     .name = "螺杆压缩机 -40℃",
                                                     .hazard_factors = "氨泄漏\n\n 滑倒",
                                                     .condition = "在用"}},
                                          {.value = {.name = "泵 P_x0041_"}}}});
    office.list_changes_nothing("equipment",
                                desk::list_document("设备设施清单", office.ledger().in<risk::Equipment>(service)),
                                {ListKind::equipment, office.service_id()});
    office.act(SaveRows<risk::Activity>{service,
                                        {{.value = {.workplace = "制冷机房",
                                                    .activity = "加注冷冻油",
                                                    .step = "1. 停机\n\n2. 接管 \n",
                                                    .hazard_factors = "氨泄漏",
                                                    .routine = risk::Routine::not_routine,
                                                    .note = "007"}},
                                         {.value = {.workplace = "制冷机房",
                                                    .activity = "加注冷冻油",
                                                    .step = "1. 停机\n\n2. 接管 \n",
                                                    .hazard_factors = "@滑倒"}}}});
    office.list_changes_nothing("activities",
                                desk::list_document("作业活动清单", office.ledger().in<risk::Activity>(service)),
                                {ListKind::activities, office.service_id()});
}

TEST_CASE("Risks come in again as they went out, those of an analysis without figures", "[golden][C.3.2]") {
    RoundTrip office;
    const StreamName service = office.serve(ServiceItem::risk_assessment);
    office.act(TakeCriteria{service, risk_profiles(office.ledger()).front()});
    const std::string criteria = office.ledger().in<risk::Criteria>(service).front()->id;
    office.act(SaveRows<risk::RiskItem>{service,
                                        {{.value = {.risk_type = "泄漏",
                                                    .description = "加注冷冻油：\n氨泄漏致人中毒",
                                                    .site_address = "1 号冷库",
                                                    .source = "螺杆压缩机",
                                                    .criteria_id = criteria,
                                                    .likelihood = record::decimal_of(3),
                                                    .exposure = record::decimal_of(0, 50),
                                                    .severity = record::decimal_of(15)}},
                                         {.value = {.description = "货架倒塌 ", .analysis_id = "analysis"}}}});
    office.list_changes_nothing("risks", desk::list_document("风险清单", office.ledger().in<risk::RiskItem>(service)),
                                {ListKind::risks, office.service_id()});
}

TEST_CASE("Hazards come in again as they went out", "[golden][6.3.2.3]") {
    RoundTrip office;
    const StreamName service = office.serve(ServiceItem::hazard_screening);
    office.act(Save<hazard::Hazard>{service,
                                    {},
                                    {.found_on = {2026, 11, 3},
                                     .found_by = "陈静、周磊",
                                     .area = "冷库",
                                     .category = "现场管理类",
                                     .subcategory = "用电安全",
                                     .description = "第一处：配电箱前堆放杂物，\n\n  第二处：接线“外露”",
                                     .photos = {{.sha256 = std::string(64, 'a'), .media_type = "image/jpeg"}},
                                     .level = hazard::Level::major,
                                     .major_basis = "判定标准 5.2",
                                     .suggestion = "=清理\n划线 ",
                                     .due_on = {2026, 11, 20},
                                     .responsible = "李强",
                                     .funds = "3,000 元",
                                     .remark = "0.50"}});
    office.list_changes_nothing("hazards", desk::list_document("隐患清单", office.ledger().in<hazard::Hazard>(service)),
                                {ListKind::hazards, office.service_id()});
}

TEST_CASE("Entries of the fee ledger come in again as they went out, and none is booked twice", "[golden][5.1.4]") {
    RoundTrip office;
    const auto book = [&](fee::FeeEntry entry) {
        entry.policy_id = office.policy_id;
        office.act(Save<fee::FeeEntry>{internal_stream(office.unit_id), {}, std::move(entry)});
    };
    book({.kind = fee::Kind::accrued, .amount_fen = record::money_of_fen(50), .booked_on = {2026, 6, 1}});
    book({.kind = fee::Kind::spent,
          .amount_fen = record::money_of_fen(123'456'789),
          .booked_on = {2026, 11, 3},
          .service_id = "service1",
          .item = ServiceItem::hazard_screening,
          .payee = "成都示例,\"公司\"",
          .purpose = "-排查服务费",
          .voucher = "000123456789012345"});
    // Two lectures of one day at one price, which only their services tell apart.
    fee::FeeEntry lecture{.kind = fee::Kind::spent,
                          .amount_fen = record::money_of_fen(300'000),
                          .booked_on = {2026, 11, 4},
                          .purpose = "讲课费"};
    for (const auto* service : {"service1", "service2"}) {
        lecture.service_id = service;
        book(lecture);
    }
    office.list_changes_nothing(
        "fees", desk::list_document("费用", office.ledger().in<fee::FeeEntry>(internal_stream(office.unit_id))),
        {ListKind::fees, office.policy_id}, 1);
}

TEST_CASE("The own library comes in again as it went out", "[golden][3.11]") {
    RoundTrip office;
    office.act(Save<hazard::LibraryEntry>{company_stream(),
                                          {},
                                          {.industry = "冷链",
                                           .kind = hazard::LibraryKind::hazard,
                                           .category = "现场管理类",
                                           .subcategory = "其他现场管理",
                                           .accident_type = "窒息",
                                           .description = "冷库内被困报警失效,\n\n“求救”按钮无响应",
                                           .level = hazard::Level::major,
                                           .major_basis = "本公司判定",
                                           .basis = "GB 28009 冷库安全规程",
                                           .suggestion = "修复，每月试验"}});
    office.act(Save<hazard::LibraryEntry>{company_stream(),
                                          {},
                                          {.industry = "用电 ",
                                           .kind = hazard::LibraryKind::factor,
                                           .factor_class = "物的因素",
                                           .description = "+绝缘损坏",
                                           .suggestion = "定期检测"}});
    office.list_changes_nothing(
        "hazard_library", desk::list_document("隐患库", office.ledger().in<hazard::LibraryEntry>(company_stream())),
        {.kind = ListKind::hazard_library});
}
