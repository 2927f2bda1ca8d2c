#include "ledger/year.h"

#include "authority/authority.h"
#include "emergency/emergency.h"
#include "hazard/assistance.h"
#include "party/insured_person.h"
#include "party/regime.h"
#include "policy/terms.h"
#include "promotion/promotion.h"
#include "risk/risk.h"
#include "training/training.h"

namespace anze::test {

using namespace ledger;
using calendar::Date;
using code::ServiceItem;

namespace {

constexpr std::string_view plant_name = "成都鼎盛化工有限责任公司";
constexpr std::string_view builder_name = "成都蓉建建筑工程有限公司";
constexpr std::string_view food_maker_name = "成都吉祥食品有限公司";
constexpr std::string_view refuser_name = "成都广源五金经营部";

training::Attendance attendance(const std::string& session_id, std::string name, std::int64_t minutes) {
    return {.session_id = session_id,
            .name = std::move(name),
            .attended_minutes = {minutes},
            .passed = training::Passed::yes};
}

training::Session online_session(Date on, std::int64_t minutes) {
    return {.topic = "食品加工安全操作",
            .audience = "全体参保人员",
            .form = training::Form::online_recorded,
            .kind = training::Kind::routine,
            .content = "机械伤害与触电的预防",
            .held_on = on,
            .length_minutes = {minutes},
            .teacher = "责任险管理部",
            .materials = "课件与题库",
            .assessment = "线上测验",
            .effect = "均已掌握"};
}

}  // namespace

const std::vector<Year::Step>& Year::steps() {
    static const std::vector<Step> all{
        {{2026, 1, 12}, &Year::get_catalogue},
        {{2026, 1, 15}, &Year::agree_with_plant},
        {{2026, 1, 20}, &Year::agree_with_food_maker},
        {{2026, 2, 6}, &Year::open_screening},
        {{2026, 2, 10}, &Year::confirm_visit},
        {{2026, 2, 12}, &Year::find_hazards},
        {{2026, 2, 13}, &Year::help_with_hazard},
        {{2026, 2, 26}, &Year::submit},
        {{2026, 2, 27}, &Year::review},
        {{2026, 3, 2}, &Year::send},
        {{2026, 3, 5}, &Year::survey},
        {{2026, 3, 10}, &Year::train_manager},
        {{2026, 3, 17}, &Year::agree_with_builder},
        {{2026, 3, 20}, &Year::call_back},
        {{2026, 3, 24}, &Year::report_hazard},
        {{2026, 3, 31}, &Year::seal},
        {{2026, 4, 2}, &Year::be_refused},
        {{2026, 4, 9}, &Year::report_refusal},
        {{2026, 6, 1}, &Year::open_training},
        {{2026, 6, 10}, &Year::train_first},
        {{2026, 6, 12}, &Year::open_drill},
        {{2026, 6, 16}, &Year::hold_drill},
        {{2026, 8, 26}, &Year::renew_certificate},
        {{2026, 9, 8}, &Year::open_evaluation},
        {{2026, 9, 10}, &Year::begin_evaluation},
        {{2026, 9, 14}, &Year::notify_authority},
        {{2026, 9, 24}, &Year::evaluate},
        {{2026, 10, 9}, &Year::submit},
        {{2026, 10, 10}, &Year::review},
        {{2026, 10, 12}, &Year::send},
        {{2026, 11, 23}, &Year::complain},
        {{2026, 12, 1}, &Year::extend_complaint},
        {{2026, 12, 21}, &Year::answer_complaint},
        {{2026, 12, 24}, &Year::close_complaint},
        {{2026, 12, 25}, &Year::train_rest},
        {{2026, 12, 28}, &Year::complain_again},
    };
    return all;
}

void Year::live(Date day) {
    today = day;
    for (const Step& step : steps()) {
        if (step.on == day)
            (this->*step.what)();
    }
}

Year::Year() {
    today = {2026, 1, 1};
    found_house();
    chemical_plant = take_up({.name = std::string(plant_name),
                              .industry = "化学原料和化学制品制造业",
                              .industry_code = "C26",
                              .high_risk_field = "危险化学品",
                              .staff_count = {1200}},
                             {2026, 1, 1}, {2026, 12, 31});
    save(internal_stream(chemical_plant), party::UnitFigures{.revenue_ten_thousand_yuan = "60000"});
    builder = take_up({.name = std::string(builder_name),
                       .industry = "房屋建筑业",
                       .industry_code = "E47",
                       .high_risk_field = "建筑施工",
                       .staff_count = {260}},
                      {2026, 3, 1}, {2027, 2, 28});
    save(internal_stream(builder),
         party::UnitFigures{.revenue_ten_thousand_yuan = "7000", .assets_ten_thousand_yuan = "6000"});
    food_maker = take_up(
        {.name = std::string(food_maker_name), .industry = "食品制造业", .industry_code = "C14", .staff_count = {30}},
        {2026, 1, 5}, {2027, 1, 4});
    refuser =
        take_up({.name = std::string(refuser_name), .industry = "零售业", .industry_code = "F52", .staff_count = {12}},
                {2026, 1, 1}, {2026, 12, 31});
}

void Year::found_house() {
    must(FoundArchive{record::Writer::insurer, "天府财险四川分公司", "王建国", "责任险管理部"});
    save(company_stream(), party::Staff{.name = "李敏", .in_management_body = true});
    for (const std::string name : {"陈静", "周磊", "刘洋"}) {
        save(company_stream(), party::Professional{.name = name,
                                                   .engagement = party::Engagement::own_staff,
                                                   .qualification = party::Qualification::registered_safety_engineer,
                                                   .certificate_name = "中级注册安全工程师",
                                                   .certificate_number = "AQ-" + name,
                                                   .certificate_expiry = name == "周磊" ? Date{2026, 8, 31} : Date{},
                                                   .evaluator_certificate = "PJ-" + name});
    }
    for (const auto& kind : record::Choices<party::RegimeKind>::list) {
        save(company_stream(), party::Regime{.kind = kind.value,
                                             .title = std::string(kind.label) + "制度",
                                             .version = "2025",
                                             .effective_on = {2025, 7, 1},
                                             .approved_by = "总经理室",
                                             .content = "制度全文"});
    }
}

void Year::get_catalogue() {
    save(company_stream(), promotion::CatalogueItem{.year = {2026},
                                                    .kind = promotion::ItemKind::equipment,
                                                    .name = "可燃气体激光巡检仪",
                                                    .publisher = "应急管理部",
                                                    .source = "先进适用技术装备目录"});
}

void Year::train_manager() {
    save(company_stream(), party::ManagerTraining{.staff_id = ledger().table<party::Staff>().all().back().id,
                                                  .held_on = today,
                                                  .topic = "安责险法规与事故预防服务"});
}

void Year::renew_certificate() {
    for (const auto& each : ledger().table<party::Professional>().all()) {
        if (each.value.name != "周磊")
            continue;
        auto after = each.value;
        after.certificate_expiry = {2029, 8, 31};
        save(company_stream(), after, each.id);
        return;
    }
}

std::string Year::take_up(const party::InsuredUnit& unit, Date starts_on, Date ends_on) {
    must(Save<party::InsuredUnit>{{}, {}, unit});
    const std::string id = ledger().table<party::InsuredUnit>().all().back().id;
    const std::string policy = save(unit_stream(id), policy::Policy{.number = "PZAX2026" + id,
                                                                    .insurer_name = "天府财险四川分公司",
                                                                    .starts_on = starts_on,
                                                                    .ends_on = ends_on});
    save(unit_stream(id), policy::RightsNotice{.policy_id = policy,
                                               .told_on = {2025, 12, 30},
                                               .told_by = "王建国",
                                               .told_to = "安全负责人",
                                               .way = policy::NoticeWay::written,
                                               .contents = "事故预防服务的权利和义务",
                                               .evidence = {photo()}});
    return id;
}

std::string Year::policy_of(const std::string& unit_id) const {
    return ledger().table<policy::Policy>().in(*ledger().stream_number(unit_stream(unit_id))).front()->id;
}

void Year::agree(const std::string& unit_id, std::vector<ServiceItem> items, Date on, std::int64_t planned_visits) {
    for (const ServiceItem item : items) {
        save(unit_stream(unit_id), policy::ServiceTerm{.policy_id = policy_of(unit_id),
                                                       .item = item,
                                                       .content = std::string(record::choice_label(item)),
                                                       .times_a_year = {1}});
    }
    auto plan = plan::plan_template();
    plan.policy_id = policy_of(unit_id);
    plan.items = std::move(items);
    plan.visits_a_year = {planned_visits};
    for (const auto& each : ledger().table<party::Professional>().all())
        plan.professional_ids.push_back(each.id);
    plan.agreed_on = on;
    save(unit_stream(unit_id), plan);
}

void Year::open(const std::string& unit_id, ServiceItem item, Date planned_on) {
    const auto unit = *ledger().stream_number(unit_stream(unit_id));
    const auto* plan = ledger().table<plan::ServicePlan>().last_in(unit);
    std::vector<service::ChecklistItem> checklist;
    if (item == ServiceItem::hazard_screening)
        checklist.push_back({.area = "罐区", .content = "可燃气体报警器在线"});
    must(OpenService{.plan_id = plan->id, .planned_on = planned_on, .checklist = checklist, .item = item});
    service_ = service_streams(ledger(), unit_id).front();
}

void Year::confirm() {
    auto visit = current().visit->value;
    visit.items_confirmed = visit.measures_confirmed = visit.time_confirmed = true;
    visit.confirmed_on = today;
    visit.confirmed_by = service::ConfirmedBy::phone;
    visit.confirmed_with = "安全负责人";
    save(current().name, visit, current().visit->id);
}

void Year::visit(Date first, Date last) {
    auto visit = current().visit->value;
    visit.first_day_on = first;
    visit.last_day_on = last;
    visit.professionals_on_site = {current().group[0]->id, current().group[1]->id};
    visit.photos = {photo()};
    save(current().name, visit, current().visit->id);
}

void Year::submit() {
    must(SubmitRecord{service_, "服务过程", "结论与建议", "演示用：成果材料另附"});
}

void Year::review() {
    const std::string author = std::exchange(actor, "李敏");
    must(ReviewRecord{service_, "李敏", service::Verdict::passed, {}});
    actor = author;
}

void Year::send() {
    must(SendFeedback{service_, service::FeedbackMethod::paper, "安全负责人"});
}

// As the unit's answer brings it.
void Year::survey() {
    const StreamName& name = current().name;
    Device unit(static_cast<std::uint8_t>(++devices_), record::Writer::unit, name.unit_id);
    unit.now_seconds = device.now_seconds++;
    must(TrustKey{.public_key = unit.key.device_id(),
                  .fingerprint = crypto::fingerprint(unit.key.public_key()),
                  .writer = record::Writer::unit,
                  .unit_id = name.unit_id,
                  .owner_name = "投保单位"});
    device.take_in({unit.write(creation(unit_stream(name.unit_id), name.service_id,
                                        revisit::SatisfactionSurvey{.service_id = name.service_id,
                                                                    .results_contain_hazards = revisit::Answer::yes,
                                                                    .rectified_as_suggested = revisit::Answer::no,
                                                                    .filled_by = "安全负责人",
                                                                    .filled_on = today}),
                               "安全负责人")});
}

void Year::call_back() {
    must(RecordCallBack{service_,
                        {.service_id = current().name.service_id,
                         .called_on = today,
                         .method = revisit::Method::phone,
                         .caller = "王建国",
                         .unit_contact = "安全负责人",
                         .survey_id = current().survey->id}});
}

void Year::seal() {
    must(ArchiveService{.service = service_, .number = "AZ-2026-0001", .gap_reason = "纸质材料另存"});
}

void Year::agree_with_plant() {
    agree(chemical_plant, {ServiceItem::hazard_screening, ServiceItem::emergency}, today);
}

void Year::open_screening() {
    open(chemical_plant, ServiceItem::hazard_screening, {2026, 2, 12});
}

void Year::confirm_visit() {
    confirm();
}

void Year::find_hazards() {
    visit({2026, 2, 12}, {2026, 2, 13});
    auto line = current().checklist.front()->value;
    line.result = service::CheckResult::deviates;
    save(current().name, line, current().checklist.front()->id);
    save(current().name, hazard::Hazard{.found_on = today,
                                        .found_by = "陈静",
                                        .area = "罐区",
                                        .category = "现场管理类",
                                        .subcategory = "生产设备设施及工艺",
                                        .description = "甲醇储罐未设高液位联锁",
                                        .level = hazard::Level::major,
                                        .major_basis = "危险化学品重大隐患判定标准",
                                        .suggestion = "增设高液位联锁",
                                        .due_on = {2026, 3, 20},
                                        .responsible = "储运部"});
    must(IssueNotice{service_, {current().hazards.front().hazard->id}, hazard::Delivery::on_site, "安全负责人"});
}

void Year::help_with_hazard() {
    save(current().name, hazard::Assistance{.hazard_id = current().hazards.front().hazard->id,
                                            .assisted_on = today,
                                            .way = "现场指导",
                                            .assisted_by = "陈静",
                                            .advice = "先降液位运行，委托设计单位出联锁方案"});
}

void Year::report_hazard() {
    save(internal_stream(chemical_plant), authority::Report{.matter = authority::Matter::major_hazard,
                                                            .hazard_id = current().hazards.front().hazard->id,
                                                            .authority_name = "金堂县应急管理局",
                                                            .reported_on = today,
                                                            .method = authority::Method::written,
                                                            .facts = "重大隐患到期未整改",
                                                            .request = "请督促整改",
                                                            .reported_by = "王建国"});
}

void Year::open_drill() {
    open(chemical_plant, ServiceItem::emergency, {2026, 6, 16});
}

void Year::hold_drill() {
    confirm();
    visit(today, today);
    for (const auto kind : {emergency::PlanKind::comprehensive, emergency::PlanKind::on_site})
        save(current().name, emergency::Drill{.kind = kind,
                                              .form = emergency::DrillForm::field,
                                              .held_on = today,
                                              .place = "罐区",
                                              .scenario = "甲醇泄漏",
                                              .participants = {30}});
    submit();
    review();
    send();
    survey();
    call_back();
    must(ArchiveService{.service = service_, .number = "AZ-2026-0002", .gap_reason = "纸质材料另存"});
}

void Year::agree_with_builder() {
    agree(builder, {ServiceItem::risk_assessment}, today, 2);
}

void Year::open_evaluation() {
    open(builder, ServiceItem::risk_assessment, {2026, 9, 24});
}

void Year::begin_evaluation() {
    save(current().name, risk::Assessment{.kind = risk::Kind::safety_evaluation,
                                          .evaluation_kind = risk::EvaluationKind::current_state,
                                          .organization_name = "四川安评技术有限公司"});
}

void Year::notify_authority() {
    const auto* result = ledger().table<risk::Assessment>().last_in(service_);
    auto after = result->value;
    after.authority_notified_on = today;
    after.authority_name = "成都市应急管理局";
    save(current().name, after, result->id);
    confirm();
}

void Year::evaluate() {
    visit(today, today);
}

void Year::complain() {
    complaint_ = save(unit_stream(builder), complaint::Registration{.channel = complaint::Channel::phone,
                                                                    .received_on = today,
                                                                    .complainant = "安全负责人",
                                                                    .request = "评价报告结论与现场不符",
                                                                    .handler = "王建国"});
}

void Year::extend_complaint() {
    save(unit_stream(builder), complaint::Extension{.registration_id = complaint_,
                                                    .extent = complaint::Extent::further,
                                                    .told_on = today,
                                                    .reason = "需要到现场复核"});
}

void Year::answer_complaint() {
    save(unit_stream(builder), complaint::Answer{.registration_id = complaint_,
                                                 .request = "更正评价报告",
                                                 .findings = "经复核，报告第 4 章有误",
                                                 .measures = "重新出具报告",
                                                 .answered_on = today,
                                                 .answered_by = "王建国"});
}

void Year::close_complaint() {
    save(unit_stream(builder), complaint::Closing{.registration_id = complaint_,
                                                  .outcome = complaint::Outcome::no_reply,
                                                  .closed_on = today,
                                                  .note = "电话确认，单位没有其他意见"});
}

void Year::complain_again() {
    complain();
}

void Year::agree_with_food_maker() {
    agree(food_maker, {ServiceItem::training}, today);
    for (const std::string name : {"赵敏", "钱勇", "孙丽"})
        save(persons_stream(food_maker), party::InsuredPerson{.policy_id = policy_of(food_maker), .name = name});
}

void Year::open_training() {
    open(food_maker, ServiceItem::training, {2026, 6, 10});
}

void Year::train_first() {
    confirm();
    const std::string session = save(current().name, online_session(today, 60));
    for (const std::string name : {"赵敏", "钱勇"})
        save(current().name, attendance(session, name, 60));
    visit(today, today);
    submit();
    review();
    send();
    survey();
    call_back();
    must(ArchiveService{.service = service_, .number = "AZ-2026-0003", .gap_reason = "纸质材料另存"});
}

void Year::train_rest() {
    open(food_maker, ServiceItem::training, today);
    confirm();
    const std::string session = save(current().name, online_session(today, 90));
    for (const std::string name : {"赵敏", "钱勇", "孙丽"})
        save(current().name, attendance(session, name, name == "孙丽" ? 90 : 30));
    visit(today, today);
    submit();
    review();
    send();
}

void Year::be_refused() {
    save(internal_stream(refuser), authority::CooperationAttempt{.tried_on = today,
                                                                 .way = authority::Way::phone,
                                                                 .contacted = "负责人",
                                                                 .asked = "约定隐患排查时间",
                                                                 .outcome = authority::Outcome::refused,
                                                                 .response = "不需要，不让进门",
                                                                 .noted_by = "王建国"});
}

void Year::report_refusal() {
    save(internal_stream(refuser), authority::Report{.matter = authority::Matter::non_cooperation,
                                                     .authority_name = "青白江区应急管理局",
                                                     .reported_on = today,
                                                     .method = authority::Method::written,
                                                     .facts = "2026-04-02 电话约定排查，负责人拒绝",
                                                     .request = "请督促配合",
                                                     .reported_by = "王建国"});
}

}  // namespace anze::test
