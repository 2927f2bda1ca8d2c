#include "ledger/play.h"

using namespace anze;
using namespace anze::ledger;
using anze::test::day;
using anze::test::Prepared;

namespace {

bool rests_on(const Refusals& refusals, std::string_view clause) {
    return std::ranges::find(refusals, clause, &record::Error::clause) != refusals.end();
}

SubmitRecord submission(const Prepared& play) {
    return {play.service, "对照清单逐项核对。", "一般隐患 1 项，建议限期整改。", {}};
}

void unit_answers(Prepared& play, calendar::Date on) {
    revisit::SatisfactionSurvey survey{.service_id = play.current().name.service_id,
                                       .results_contain_hazards = revisit::Answer::yes,
                                       .rectified_as_suggested = revisit::Answer::yes,
                                       .filled_by = "董桂英",
                                       .filled_on = on};
    for (const auto& indicator : revisit::indicators()) {
        revisit::SurveyAnswer answer{.item = std::string(indicator.key), .count = {0}};
        if (indicator.points_for_each == 0 && !indicator.all_or_nothing)
            answer.given = {indicator.highest_points};
        survey.answers.push_back(answer);
    }
    play.unit_writes({creation(unit_stream(play.unit_id), "survey", survey),
                      creation(play.current().name, "rectification",
                               hazard::Rectification{.hazard_id = play.current().hazards.front().hazard->id,
                                                     .description = "已接地并张贴标志",
                                                     .done_on = on})});
}

}  // namespace

TEST_CASE("the plan is only agreed when it says all it has to", "[5.3.1]") {
    Prepared play;
    auto plan = play.ledger().find<plan::ServicePlan>(play.plan_id)->value;
    plan.expected_goals.clear();
    const auto refusals = play.try_to(Save<plan::ServicePlan>{unit_stream(play.unit_id), play.plan_id, plan});
    REQUIRE(rests_on(refusals, "5.3.1"));
    plan.agreed_on = {};
    REQUIRE(play.try_to(Save<plan::ServicePlan>{unit_stream(play.unit_id), play.plan_id, plan}).empty());
    REQUIRE(rests_on(play.try_to(OpenService{play.plan_id, day("2026-11-20"), {}}), "5.3.1"));
}

TEST_CASE("a team of two needs a reason", "[5.2.2]") {
    Prepared play;
    auto plan = play.ledger().find<plan::ServicePlan>(play.plan_id)->value;
    plan.professional_ids.pop_back();
    const Save<plan::ServicePlan> save{unit_stream(play.unit_id), play.plan_id, plan};
    REQUIRE(rests_on(play.try_to(save), "5.2.2"));
    plan.too_few_reason = "单位规模小，双方商定 2 人";
    REQUIRE(play.try_to(Save<plan::ServicePlan>{unit_stream(play.unit_id), play.plan_id, plan}).empty());
}

TEST_CASE("a professional whose certificate has expired does not count", "[5.2.4][5.2.2]") {
    Prepared play;
    auto person = play.ledger().find<party::Professional>(play.professional_ids[0])->value;
    person.certificate_expiry = day("2026-10-31");
    play.must(Save<party::Professional>{company_stream(), play.professional_ids[0], person});
    auto plan = play.ledger().find<plan::ServicePlan>(play.plan_id)->value;
    plan.team_note = "复核";
    const auto refusals = play.try_to(Save<plan::ServicePlan>{unit_stream(play.unit_id), play.plan_id, plan});
    REQUIRE(rests_on(refusals, "5.2.4"));
    REQUIRE(rests_on(refusals, "5.2.2"));
}

TEST_CASE("the record waits for confirmation, two people on site, the whole checklist and the notice",
          "[5.3.2][6.3.2.2][6.3.2.5]") {
    Prepared play;
    play.play_visit();
    auto visit = play.current().visit->value;
    const auto stream = play.current().name;
    SECTION("not confirmed") {
        visit.time_confirmed = false;
    }
    SECTION("one person on site") {
        visit.professionals_on_site.pop_back();
    }
    SECTION("no photo of the service") {
        visit.photos.clear();
    }
    play.must(Save<service::Visit>{stream, play.current().visit->id, visit});
    auto submit = submission(play);
    const auto refusals = play.try_to(submit);
    REQUIRE(!refusals.empty());
    submit.deviations = "实际情况如此，已向管理机构说明";
    REQUIRE(play.try_to(submit).empty());
}

TEST_CASE("a hazard that was not told in writing holds the record", "[5.3.2][6.3.2.3]") {
    Prepared play;
    play.play_visit();
    auto hazard = play.general_hazard();
    hazard.level = hazard::Level::major;
    REQUIRE(rests_on(play.try_to(Save<hazard::Hazard>{play.current().name, {}, hazard}), "6.3.2.3"));
    hazard.major_basis = "工贸企业重大事故隐患判定标准";
    play.must(Save<hazard::Hazard>{play.current().name, {}, hazard});
    REQUIRE(rests_on(play.try_to(submission(play)), "6.3.2.3"));
}

TEST_CASE("another person of the management body reviews", "[5.3.3]") {
    Prepared play;
    play.play_visit();
    play.must(submission(play));
    REQUIRE(rests_on(play.try_to(ReviewRecord{play.service, "王建国", service::Verdict::passed, {}}), "5.3.3"));
    play.must(ReviewRecord{play.service, "李敏", service::Verdict::returned, "请补充结论"});
    REQUIRE(play.current().stage() == Stage::record);
    play.must(submission(play));
    REQUIRE(play.current().stage() == Stage::review);
    play.must(ReviewRecord{play.service, "李敏", service::Verdict::passed, {}});
    REQUIRE(play.current().stage() == Stage::feedback);
}

TEST_CASE("the whole chain from the visit to the archive", "[5.3.3][5.3.4.1][5.3.4.2][7.2]") {
    Prepared play;
    play.play_visit();
    REQUIRE(rests_on(play.try_to(SendFeedback{play.service, service::FeedbackMethod::bundle, "董桂英"}), "5.3.3"));
    play.must(submission(play));
    play.must(ReviewRecord{play.service, "李敏", service::Verdict::passed, {}});
    play.today = day("2026-11-12");
    play.must(SendFeedback{play.service, service::FeedbackMethod::bundle, "董桂英"});
    unit_answers(play, day("2026-11-16"));
    REQUIRE(play.current().hazards.front().state() == HazardState::rectified);
    play.today = day("2026-11-18");
    play.must(Save<hazard::Acceptance>{play.current().name,
                                       {},
                                       {.hazard_id = play.current().hazards.front().hazard->id,
                                        .verdict = hazard::Verdict::accepted,
                                        .checked_on = play.today,
                                        .checked_by = "陈静"}});
    REQUIRE(play.current().hazards.front().state() == HazardState::accepted);
    REQUIRE(rests_on(play.try_to(ArchiveService{play.service, "AZ-2026-0001", "说明", {}}), "5.3.4.2"));
    play.must(RecordCallBack{
        play.service,
        {.called_on = play.today, .method = revisit::Method::phone, .caller = "王建国", .unit_contact = "董桂英"}});
    REQUIRE(rests_on(play.try_to(ArchiveService{play.service, "AZ-2026-0001", {}, {}}), "7.1.2"));
    play.must(ArchiveService{play.service, next_archive_number(play.ledger(), play.today), "费用台账另附纸质", {}});
    REQUIRE(play.current().stage() == Stage::done);
    const auto refusals = play.try_to(Save<hazard::Hazard>{play.current().name, {}, play.general_hazard()});
    REQUIRE(rests_on(refusals, "7.2"));
}

TEST_CASE("an insurer does not write the unit's answer") {
    Prepared play;
    play.play_visit();
    const hazard::Rectification answer{
        .hazard_id = play.current().hazards.front().hazard->id, .description = "已整改", .done_on = play.today};
    REQUIRE(!play.try_to(Save<hazard::Rectification>{play.current().name, {}, answer}).empty());
}

TEST_CASE("the same roster twice changes nothing") {
    Prepared play;
    roster::Row row;
    row.unit_name = "成都鼎盛化工有限责任公司";
    row.policy_number = "PZAX2026000001";
    row.starts_on = {2026, 5, 20};
    row.ends_on = {2027, 5, 19};
    row.premium_due = record::money_of_fen(4'080'000);
    REQUIRE(perform(play.ledger(), TakeInRoster{{row, row}}, play.context()).empty());
    RosterForecast forecast(play.ledger());
    forecast.add(std::array{row});
    REQUIRE(forecast.effect().unchanged == 1);
    row.insured_persons = {120};
    RosterForecast other(play.ledger());
    other.add(std::array{row});
    REQUIRE(other.effect().updated == 1);
}

TEST_CASE("a withdrawn record keeps its reason and no longer counts", "[7.2]") {
    Prepared play;
    play.play_visit();
    play.must(Save<service::ChecklistItem>{play.current().name, {}, {.area = "仓储", .content = "误填"}});
    const auto id = play.current().checklist.back()->id;
    REQUIRE(!play.try_to(Withdraw<service::ChecklistItem>{id, {}}).empty());
    play.must(Withdraw<service::ChecklistItem>{id, "误填"});
    REQUIRE(play.current().checklist.size() == 1);
    REQUIRE(play.ledger().find<service::ChecklistItem>(id)->withdrawn_reason == "误填");
}
