#include "ledger/risk_case.h"

#include "ledger/evidence.h"
#include "ledger/play.h"
#include "ledger/row_order.h"
#include "ledger/rows.h"
#include "risk/risk.h"

using namespace anze;
using namespace anze::ledger;
using anze::test::day;
using anze::test::Prepared;
using record::decimal_of;
using risk::Activity;
using risk::SafetyCheck;
using risk::WorkHazard;

namespace {

struct Assessing : Prepared {
    Assessing() { open(code::ServiceItem::risk_assessment, "2026-11-09"); }

    StreamName stream() const { return current().name; }
    RiskCase risks() const { return risk_case(ledger(), stream()); }
    void judge_by(std::size_t delivered) { must(TakeCriteria{stream(), risk_profiles(ledger())[delivered]}); }
    template <class R>
    void save(std::vector<R> values, std::string after_id = {}) {
        SaveRows<R> action{stream(), {}, std::move(after_id)};
        for (R& each : values)
            action.rows.push_back({{}, std::move(each)});
        must(action);
    }
    // The activities from top to bottom.
    std::string activities() const {
        std::string all;
        for (const auto* each : rows_of<Activity>(ledger(), stream()))
            all += each->value.activity;
        return all;
    }
    std::string id_of(std::string_view activity) const {
        for (const auto* each : rows_of<Activity>(ledger(), stream())) {
            if (each->value.activity == activity)
                return each->id;
        }
        return {};
    }
    std::vector<std::string> gap_messages() const {
        std::vector<std::string> all;
        for (const record::Error& each : risk_table_gaps(risks()))
            all.push_back(each.message);
        return all;
    }
};

Activity activity(std::string name) {
    return {.activity = std::move(name)};
}

WorkHazard work_hazard(std::string step, std::int64_t likelihood, std::int64_t severity) {
    return {.step = std::move(step),
            .hazard_factors = "物：软管老化",
            .consequences = "火灾",
            .existing_measures = "操作规程",
            .likelihood = decimal_of(likelihood),
            .severity_people = decimal_of(severity),
            .management_measures = "每季度更换"};
}

}  // namespace

TEST_CASE("A pasted block is one step, and keeps its order wherever it is put", "[C.3.2]") {
    Assessing play;
    play.save<Activity>({activity("甲"), activity("乙"), activity("丙")});
    CHECK(play.activities() == "甲乙丙");
    play.save<Activity>({activity("丁"), activity("戊")}, play.id_of("甲"));
    CHECK(play.activities() == "甲丁戊乙丙");
    play.save<Activity>({activity("己")}, play.id_of("丙"));
    CHECK(play.activities() == "甲丁戊乙丙己");

    Activity moved = play.ledger().find<Activity>(play.id_of("丙"))->value;
    moved.position = record::position_between({}, play.ledger().find<Activity>(play.id_of("甲"))->value.position);
    play.must(SaveRows<Activity>{play.stream(), {{play.id_of("丙"), moved}}});
    CHECK(play.activities() == "丙甲丁戊乙己");

    // Known rows and new ones in one step; the known ones stay where they are.
    Activity known = play.ledger().find<Activity>(play.id_of("丁"))->value;
    known.task = "卸车";
    play.must(SaveRows<Activity>{play.stream(), {{play.id_of("丁"), known}, {{}, activity("庚")}}, play.id_of("丙")});
    CHECK(play.activities() == "丙庚甲丁戊乙己");
    CHECK(play.ledger().find<Activity>(play.id_of("丁"))->value.task == "卸车");
}

TEST_CASE("Rows that two devices put at one place stay side by side, and the next goes behind both", "[C.3.2]") {
    Assessing play;
    play.save<Activity>({activity("甲"), activity("乙")});
    Activity twin = activity("丙");
    twin.position = play.ledger().find<Activity>(play.id_of("甲"))->value.position;
    play.save<Activity>({twin});
    CHECK(play.activities() == "甲丙乙");
    play.save<Activity>({activity("丁")}, play.id_of("甲"));
    CHECK(play.activities() == "甲丙丁乙");
}

TEST_CASE("A block with one wrong row is refused as a whole, and the row is named", "[C.3.2]") {
    Assessing play;
    SaveRows<Activity> action{play.stream(), {{{}, activity("甲")}, {{}, activity(""), "第 2 行"}}};
    auto refusals = play.try_to(action);
    REQUIRE(refusals.size() == 1);
    CHECK(refusals.front().message.starts_with("第 2 行："));
    CHECK(refusals.front().place == "1/activity");
    CHECK(play.activities().empty());
    CHECK(play.try_to(SaveRows<Activity>{play.stream()}).size() == 1);
    CHECK(play.try_to(SaveRows<Activity>{play.stream(), {{"nobody", activity("甲")}}}).front().message ==
          "这一行已在别处作废，请重新填写");
}

TEST_CASE("A row of the list is rated by its analysis as long as that counts, else by its own figures", "[6.2.1.2]") {
    Assessing play;
    play.judge_by(0);
    play.save<WorkHazard>({work_hazard("接管", 5, 5)});
    const auto* analysis = play.risks().work_hazards.front().entry;
    risk::RiskItem item{.analysis_id = analysis->id,
                        .criteria_id = play.risks().criteria.front()->id,
                        .likelihood = decimal_of(1),
                        .severity = decimal_of(1)};
    CHECK(rated(play.ledger(), item).rating.level == risk::Level::major);
    CHECK(rating_by(play.ledger(), item.criteria_id, risk::figures_of(item)).level == risk::Level::low);
    play.must(Withdraw<WorkHazard>{analysis->id, "误填"});
    CHECK(rated(play.ledger(), item).rating.level == risk::Level::low);
    item.criteria_id = "nobody";
    CHECK(!rated(play.ledger(), item).rating.is_set());
}

TEST_CASE("A block put between rows of a sheet stands there, and the others keep their positions", "[C.3.2]") {
    Assessing play;
    play.save<Activity>({activity("甲"), activity("乙"), activity("丙")});
    const auto kept = rows_of<Activity>(play.ledger(), play.stream());
    const ArrangedRow fresh{.came = kept.size(), .is_new = true};
    std::vector<ArrangedRow> arranged{fresh, fresh};
    for (const auto* each : kept)
        arranged.insert(arranged.end() - 1, ArrangedRow{.key = each->value.position, .came = arranged.size()});
    const auto wanted = row_positions(arranged);
    CHECK(wanted[1] == kept[0]->value.position);
    CHECK(wanted[3] == kept[2]->value.position);
    SaveRows<Activity> action{.stream = play.stream()};
    for (const std::size_t at : {std::size_t{0}, std::size_t{4}}) {
        Activity row = activity(at == 0 ? "丁" : "戊");
        row.position = wanted[at];
        action.rows.push_back({{}, std::move(row)});
    }
    play.must(action);
    CHECK(play.activities() == "丁甲乙丙戊");
}

TEST_CASE("Rows are withdrawn together, with one reason", "[7.2]") {
    Assessing play;
    play.save<Activity>({activity("甲"), activity("乙"), activity("丙")});
    SaveRows<Activity> action{.stream = play.stream(), .withdrawn_ids = {play.id_of("甲"), play.id_of("丙")}};
    CHECK(play.try_to(action).size() == 1);
    action.reason = "重复";
    const std::string first = action.withdrawn_ids.front();
    play.must(action);
    CHECK(play.activities() == "乙");
    CHECK(!play.try_to(SaveRows<Activity>{play.stream(), {{first, activity("甲")}}}).empty());
}

TEST_CASE("A row keeps the criteria it was judged by, whatever the company keeps later", "[6.2.2.2]") {
    Assessing play;
    risk::Profile own = risk_profiles(play.ledger()).front();
    own.source = "DB5101/T 18-2018 附录";
    own.is_confirmed = true;
    own.considerable_from = decimal_of(12);
    play.must(Save<risk::Profile>{company_stream(), {}, own});
    CHECK(risk_profiles(play.ledger()).size() == risk::delivered_profiles().size());
    play.judge_by(0);
    CHECK(play.try_to(TakeCriteria{play.stream(), own}).back().message == "本次服务已经采用“风险矩阵法 20/15/9”");
    play.save<WorkHazard>({work_hazard("接管", 3, 4)});
    CHECK(play.risks().work_hazards.front().before.level == risk::Level::considerable);

    const std::string profile_id = play.ledger().table<risk::Profile>().all().front().id;
    own.considerable_from = decimal_of(15);
    play.must(Save<risk::Profile>{company_stream(), profile_id, own});
    CHECK(play.risks().work_hazards.front().before.level == risk::Level::considerable);

    // With two criteria a person chooses; those of before are told by their own.
    play.must(TakeCriteria{play.stream(), own});
    play.save<WorkHazard>({work_hazard("复位", 3, 4)});
    const RiskCase risks = play.risks();
    CHECK(risks.work_hazards[0].before.level == risk::Level::considerable);
    CHECK(risks.work_hazards[1].criteria == nullptr);
    WorkHazard chosen = risks.work_hazards[1].entry->value;
    chosen.criteria_id = risks.criteria[1]->id;
    play.must(SaveRows<WorkHazard>{play.stream(), {{risks.work_hazards[1].entry->id, chosen}}});
    CHECK(play.risks().work_hazards[1].before.level == risk::Level::general);
}

TEST_CASE("A profile without a source or with levels in disorder is not kept", "[6.2.2.2]") {
    Assessing play;
    risk::Profile profile = risk::delivered_profiles().front();
    profile.general_from = decimal_of(30);
    profile.source.clear();
    CHECK(play.try_to(Save<risk::Profile>{company_stream(), {}, profile}).size() == 2);
    CHECK(play.try_to(TakeCriteria{play.stream(), profile}).size() == 2);
}

TEST_CASE("The list takes its levels from the analyses it comes from", "[6.2.1.2]") {
    Assessing play;
    play.judge_by(0);
    play.save<WorkHazard>({work_hazard("接管", 3, 5), work_hazard("复位", 1, 2)});
    play.save<SafetyCheck>({{.content = "呼吸阀", .likelihood = decimal_of(5), .severity_law = decimal_of(5)}});
    play.save<risk::RiskItem>(unlisted_risks(play.risks()));
    CHECK(unlisted_risks(play.risks()).empty());
    play.save<risk::RiskItem>(
        {{.description = "触电", .likelihood = decimal_of(3), .severity = decimal_of(3)}, {.description = "其他"}});
    using risk::Level;
    std::vector<Level> levels;
    for (const ListedRisk& each : play.risks().risks)
        levels.push_back(each.rating.level);
    CHECK(levels == std::vector{Level::considerable, Level::low, Level::major, Level::general, Level::none});

    CHECK(play.risks().risks.front().measures == "管理：每季度更换");

    // Once its analysis no longer counts, the risk has no level of its own.
    play.must(Withdraw<WorkHazard>{play.risks().work_hazards.front().entry->id, "重复"});
    CHECK(play.risks().risks.front().rating.level == Level::none);
}

TEST_CASE("Nothing is asked of a service without tables, and what several rows lack is told once",
          "[6.2.1.2][6.2.2.2][C.3.2]") {
    Assessing play;
    CHECK(play.gap_messages().empty());
    Activity bare = activity("卸料");
    bare.workplace = "卸车台";
    bare.task = "卸车";
    bare.step = "接地";
    play.save<Activity>({bare, bare});
    CHECK(play.gap_messages() ==
          std::vector<std::string>{"作业活动清单第 1、2 行：请填写使用设备设施、工具、仪器仪表",
                                   "作业活动清单第 1、2 行：请填写可能产生的危险和有害因素",
                                   "还没有风险清单：请从分析记录列入，或直接登记，每项有风险等级"});
    play.save<risk::RiskItem>({{.description = "火灾", .hazard_factors = "静电", .source = "鹤管"}});
    const auto gaps = evidence_gaps(play.ledger(), play.current());
    const auto says = [&](std::string_view words, std::string_view clause) {
        return std::ranges::any_of(
            gaps, [&](const record::Error& each) { return each.message.contains(words) && each.clause == clause; });
    };
    CHECK(says("风险清单第 1 行：没有风险等级", "6.2.1.2"));
    CHECK(says("风险清单表：请填写编制人及日期", "C.3.2"));
    CHECK(says("请在成果里附上安全风险四色图", "C.3.2"));
}

TEST_CASE("Tables that are whole leave nothing open", "[6.2.1.2][6.2.2.2][C.3.2]") {
    Assessing play;
    play.judge_by(0);
    play.must(Save<risk::InitialSurvey>{play.stream(), {}, {.conclusion = "风险可控"}});
    auto items = risk::given_survey_items();
    for (risk::SurveyItem& each : items) {
        each.findings = "已查";
        each.summary = "符合";
    }
    play.save(items);
    play.save<risk::Equipment>({{"罐区", "储罐", "泄漏", "在用"}});
    play.save<WorkHazard>({work_hazard("接管", 3, 5)});
    play.save<risk::RiskItem>(unlisted_risks(play.risks()));
    for (const risk::SignedTable table : {risk::SignedTable::work_hazards, risk::SignedTable::risk_list}) {
        play.must(Save<risk::SignOff>{play.stream(),
                                      {},
                                      {.table = table,
                                       .made_by = "陈静",
                                       .made_on = day("2026-11-09"),
                                       .checked_by = "何勇",
                                       .checked_on = day("2026-11-09"),
                                       .approved_by = "董桂英",
                                       .approved_on = day("2026-11-10")}});
    }
    CHECK(play.gap_messages().empty());
    CHECK(play.risks().sign_off(risk::SignedTable::risk_list).approved_by == "董桂英");

    // There is one head of the survey and one sign-off of each table, whoever writes it.
    play.must(Save<risk::InitialSurvey>{play.stream(), {}, {.conclusion = "风险较高"}});
    CHECK(play.ledger().table<risk::InitialSurvey>().in(play.service).size() == 1);
    CHECK(play.risks().survey->value.conclusion == "风险较高");
}
