#include "desk/whole_case.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

namespace anze::test {
namespace {

using namespace ledger;
using calendar::Date;
using record::Writer;

constexpr std::string_view list =
    "投保单位名称,统一社会信用代码,从业人员数,参保人数,保单号,保险起期,保险止期,应收保费(元)\n"
    "成都𠮷祥食品有限公司,91510121H5B939CMLJ,90,90,PZAX2026516092585950,20260505,"
    "20270504,10800.00\n";
constexpr std::string_view photo_on_site = "\xFF\xD8 on site \xFF\xD9";
constexpr std::string_view photo_after = "\xFF\xD8 after \xFF\xD9";

template <class R>
std::size_t count(Office& office) {
    return office.ledger().table<R>().size();
}

template <class R>
const Entry<R>& only(Office& office) {
    return office.ledger().table<R>().all().front();
}

// A photo is taken for a draft and comes back as an attachment.
std::vector<record::Attachment> taken_photo(Office& office, std::string_view bytes) {
    office.world.photos_to_pick.push_back({std::string(bytes)});
    office.wish(desk::AddPhotos{"draft", false});
    office.world.photos_to_pick.clear();
    return office.view().drafts.take_photos("draft");
}

void save_visit(WholeCase& play) {
    const Case each = play.current(play.insurer);
    service::Visit visit = each.visit->value;
    visit.items_confirmed = visit.measures_confirmed = visit.time_confirmed = true;
    visit.confirmed_on = {2026, 11, 6};
    visit.confirmed_by = service::ConfirmedBy::phone;
    visit.confirmed_with = "龙兰";
    visit.first_day_on = visit.last_day_on = {2026, 11, 9};
    visit.professionals_on_site = {each.group[0]->id, each.group[1]->id};
    visit.photos = taken_photo(play.insurer, photo_on_site);
    if (!visit.photos.empty())
        play.insurer.act(Save<service::Visit>{each.name, each.visit->id, visit});
}

void check_line(WholeCase& play) {
    const Case each = play.current(play.insurer);
    service::ChecklistItem line = each.checklist.front()->value;
    line.result = service::CheckResult::deviates;
    play.insurer.act(Save<service::ChecklistItem>{each.name, each.checklist.front()->id, line});
}

void find_hazard(WholeCase& play) {
    play.insurer.act(Save<hazard::Hazard>{play.current(play.insurer).name,
                                          {},
                                          {.found_on = {2026, 11, 9},
                                           .found_by = "陈静、周磊",
                                           .area = "配电",
                                           .category = "现场管理类",
                                           .subcategory = "用电安全",
                                           .description = "配电箱门未接地",
                                           .level = hazard::Level::general,
                                           .suggestion = "加装接地线并复测",
                                           .due_on = {2026, 11, 30},
                                           .responsible = "龙兰"}});
}

void make_plan(WholeCase& play) {
    plan::ServicePlan plan = plan::plan_template();
    plan.policy_id = only<policy::Policy>(play.insurer).id;
    for (const auto& each : play.insurer.ledger().table<party::Professional>().all())
        plan.professional_ids.push_back(each.id);
    plan.agreed_on = {2026, 11, 2};
    play.insurer.act(Save<plan::ServicePlan>{unit_stream(play.unit_id()), {}, plan});
}

void enter_professionals(WholeCase& play) {
    for (const std::string name : {"陈静", "周磊", "刘洋"}) {
        const auto& all = play.insurer.ledger().table<party::Professional>().all();
        if (std::ranges::any_of(all, [&](const auto& each) { return each.value.name == name; }))
            continue;
        play.insurer.act(Save<party::Professional>{company_stream(),
                                                   {},
                                                   {.name = name,
                                                    .engagement = party::Engagement::own_staff,
                                                    .qualification = party::Qualification::registered_safety_engineer,
                                                    .certificate_name = "中级注册安全工程师",
                                                    .certificate_number = "AQ-" + name}});
    }
}

void rectify(WholeCase& play) {
    const auto photos = taken_photo(play.unit, photo_after);
    if (photos.empty())
        return;
    play.unit.act(Save<hazard::Rectification>{play.current(play.unit).name,
                                              {},
                                              {.hazard_id = only<hazard::Hazard>(play.unit).id,
                                               .description = "已接地并复测",
                                               .photos = photos,
                                               .responsible = "龙兰",
                                               .done_on = {2026, 11, 16}}});
}

void answer_survey(WholeCase& play) {
    revisit::SatisfactionSurvey survey{.service_id = play.current(play.unit).name.service_id,
                                       .results_contain_hazards = revisit::Answer::yes,
                                       .rectified_as_suggested = revisit::Answer::yes,
                                       .filled_by = "龙兰",
                                       .filled_on = {2026, 11, 16}};
    for (const auto& indicator : revisit::indicators()) {
        revisit::SurveyAnswer answer{.item = std::string(indicator.key), .count = {0}};
        if (indicator.points_for_each == 0 && !indicator.all_or_nothing)
            answer.given = {indicator.highest_points};
        survey.answers.push_back(answer);
    }
    play.unit.act(Save<revisit::SatisfactionSurvey>{unit_stream(play.unit_id()), {}, survey});
}

std::vector<WholeCase::Step> insurer_prepares() {
    return {{"found the insurer", false,
             [](WholeCase& play) {
                 play.insurer.set_day({2026, 11, 2});
                 play.insurer.act(FoundArchive{Writer::insurer, "天府财险四川分公司", "王建国", "责任险管理部"});
             },
             [](WholeCase& play) { return count<party::Device>(play.insurer) == 1; }},
            {"take in the list", false,
             [](WholeCase& play) {
                 play.insurer.world.files_to_pick.assign(1, port::File{"名册.csv", std::string(list)});
                 play.insurer.wish(desk::PickRoster{});
                 play.insurer.wish(desk::TakeInRosterNow{});
             },
             [](WholeCase& play) { return count<policy::Policy>(play.insurer) == 1; }},
            {"enter the reviewer", false,
             [](WholeCase& play) {
                 play.insurer.act(
                     Save<party::Staff>{company_stream(), {}, {.name = "李敏", .in_management_body = true}});
             },
             [](WholeCase& play) { return count<party::Staff>(play.insurer) == 2; }},
            {"enter the professionals", false, enter_professionals,
             [](WholeCase& play) { return count<party::Professional>(play.insurer) == 3; }},
            {"make the plan", false, make_plan,
             [](WholeCase& play) { return count<plan::ServicePlan>(play.insurer) == 1; }},
            {"open the service", false,
             [](WholeCase& play) {
                 play.insurer.act(OpenService{only<plan::ServicePlan>(play.insurer).id,
                                              Date{2026, 11, 9},
                                              {{.area = "配电", .content = "配电箱门接地"}}});
             },
             [](WholeCase& play) { return count<service::Service>(play.insurer) == 1; }}};
}

std::vector<WholeCase::Step> insurer_visits() {
    return {
        {"record the visit", false, save_visit,
         [](WholeCase& play) { return !play.current(play.insurer).visit->value.photos.empty(); }},
        {"check the line", false, check_line,
         [](WholeCase& play) { return play.current(play.insurer).unchecked == 0; }},
        {"find the hazard", false, find_hazard,
         [](WholeCase& play) { return count<hazard::Hazard>(play.insurer) == 1; }},
        {"tell it in writing", false,
         [](WholeCase& play) {
             play.insurer.act(IssueNotice{play.service(play.insurer),
                                          {only<hazard::Hazard>(play.insurer).id},
                                          hazard::Delivery::on_site,
                                          "龙兰"});
         },
         [](WholeCase& play) { return count<hazard::Notice>(play.insurer) == 1; }},
        {"submit the record", false,
         [](WholeCase& play) {
             play.insurer.act(SubmitRecord{play.service(play.insurer), "对照清单逐项核对。", "一般隐患 1 项。", {}});
         },
         [](WholeCase& play) { return play.current(play.insurer).submitted(); }},
        {"review", false,
         [](WholeCase& play) {
             play.insurer.act(ReviewRecord{play.service(play.insurer), "李敏", service::Verdict::passed, "同意"});
         },
         [](WholeCase& play) { return play.current(play.insurer).review_passed(); }},
        {"send the feedback", false,
         [](WholeCase& play) {
             play.insurer.set_day({2026, 11, 12});
             play.insurer.act(SendFeedback{play.service(play.insurer), service::FeedbackMethod::bundle, "龙兰"});
         },
         [](WholeCase& play) { return count<service::Feedback>(play.insurer) == 1; }},
        {"hand it to the unit", false, [](WholeCase& play) { play.insurer.wish(desk::ExportBundle{play.unit_id()}); },
         [](WholeCase& play) { return play.insurer.world.saved_files.size() > 0; }}};
}

std::vector<WholeCase::Step> unit_answers() {
    return {{"found the unit", true,
             [](WholeCase& play) {
                 play.unit.set_day({2026, 11, 13});
                 play.unit.act(FoundArchive{Writer::unit, "成都𠮷祥食品有限公司", "龙兰", {}});
             },
             [](WholeCase& play) { return count<party::Device>(play.unit) == 1; }},
            {"take in the feedback", true, [](WholeCase& play) { take_in(play.unit, play.insurer); },
             [](WholeCase& play) { return count<service::Feedback>(play.unit) == 1; }},
            {"say that it has been received", true,
             [](WholeCase& play) {
                 play.unit.act(Save<service::Receipt>{
                     play.current(play.unit).name, {}, {.received_by = "龙兰", .received_on = {2026, 11, 13}}});
             },
             [](WholeCase& play) { return count<service::Receipt>(play.unit) == 1; }},
            {"rectify", true, rectify, [](WholeCase& play) { return count<hazard::Rectification>(play.unit) == 1; }},
            {"answer the survey", true, answer_survey,
             [](WholeCase& play) { return count<revisit::SatisfactionSurvey>(play.unit) == 1; }},
            {"hand the answer back", true, [](WholeCase& play) { play.unit.wish(desk::ExportBundle{play.unit_id()}); },
             [](WholeCase& play) { return play.unit.world.saved_files.size() > 0; }}};
}

std::vector<WholeCase::Step> insurer_closes() {
    return {{"take in the answer", false, [](WholeCase& play) { take_in(play.insurer, play.unit); },
             [](WholeCase& play) { return count<revisit::SatisfactionSurvey>(play.insurer) == 1; }},
            {"accept the rectification", false,
             [](WholeCase& play) {
                 play.insurer.set_day({2026, 11, 18});
                 play.insurer.act(Save<hazard::Acceptance>{play.current(play.insurer).name,
                                                           {},
                                                           {.hazard_id = only<hazard::Hazard>(play.insurer).id,
                                                            .verdict = hazard::Verdict::accepted,
                                                            .checked_on = {2026, 11, 18},
                                                            .checked_by = "陈静"}});
             },
             [](WholeCase& play) { return count<hazard::Acceptance>(play.insurer) == 1; }},
            {"call back", false,
             [](WholeCase& play) {
                 play.insurer.act(RecordCallBack{play.service(play.insurer),
                                                 {.called_on = {2026, 11, 18},
                                                  .method = revisit::Method::phone,
                                                  .caller = "王建国",
                                                  .unit_contact = "龙兰"}});
             },
             [](WholeCase& play) { return count<revisit::CallBack>(play.insurer) == 1; }},
            {"archive", false,
             [](WholeCase& play) {
                 play.insurer.act(ArchiveService{play.service(play.insurer),
                                                 next_archive_number(play.insurer.ledger(), {2026, 11, 18}),
                                                 "费用台账另附纸质",
                                                 {}});
             },
             [](WholeCase& play) { return play.current(play.insurer).stage() == Stage::done; }}};
}

}  // namespace

void take_in(Office& office, const Office& sender) {
    office.world.files_to_pick.assign(1, sender.world.saved_files.back());
    const auto& before = office.view().bundle_intake;
    if (!before || !before->ready || before->finished)
        office.wish(desk::PickBundle{});
    if (!office.view().bundle_intake)
        return;
    if (!office.view().bundle_intake->issuer_trusted)
        office.wish(desk::TrustIssuer{});
    office.wish(desk::TakeInBundle{});
}

const std::vector<WholeCase::Step>& WholeCase::steps() {
    static const std::vector<Step> all = [] {
        std::vector<Step> steps;
        for (const auto& part : {insurer_prepares(), insurer_visits(), unit_answers(), insurer_closes()})
            steps.insert(steps.end(), part.begin(), part.end());
        return steps;
    }();
    return all;
}

bool WholeCase::go(const Step& step) {
    step.go(*this);
    return step.is_done(*this);
}

void WholeCase::play() {
    play_until({});
}

void WholeCase::play_until(const std::string& name) {
    for (const Step& step : steps()) {
        if (step.name == name)
            return;
        INFO(step.name << ": " << at(step).take_messages());
        REQUIRE(go(step));
    }
}

ledger::Case WholeCase::current(Office& office) {
    return case_of(office.ledger(), service(office));
}

std::string case_text(Office& office) {
    std::set<std::string> lines;
    for (const auto& table : office.ledger().tables()) {
        for (std::size_t at = 0; at < table->size(); ++at) {
            const EntryBase& entry = table->entry(at);
            const auto kind = office.ledger().stream_of(entry.stream).kind;
            if (kind == record::Stream::unit || kind == record::Stream::service)
                lines.insert(entry.id + " " +
                             record::to_text(record::object_of(table->face().fields, table->value(at))));
        }
    }
    std::string text;
    for (const std::string& line : lines)
        text += line + "\n";
    return text;
}

}  // namespace anze::test
