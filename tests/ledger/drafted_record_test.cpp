#include "ledger/drafted_record.h"

#include "emergency/emergency.h"
#include "ledger/training_play.h"
#include "promotion/promotion.h"
#include "risk/risk.h"
#include "standardization/standardization.h"

using namespace anze;
using anze::ledger::Save;
using anze::test::day;
using anze::test::enter;
using anze::test::insure;
using anze::test::Prepared;
using anze::test::session_of;
using code::ServiceItem;

namespace {

struct Served : Prepared {
    explicit Served(ServiceItem item) {
        open(item, "2026-11-09");
        be_on_site("2026-11-09");
    }

    template <class R>
    void write(R value) {
        must(Save<R>{current().name, {}, std::move(value)});
    }
};

ledger::DraftedRecord drafted(const Prepared& play) {
    return ledger::drafted_record(play.ledger(), play.current());
}

}  // namespace

TEST_CASE("the record's first wording names day, persons, checklist and hazards", "[6.3.2.5]") {
    Prepared play;
    play.play_visit();
    CHECK(drafted(play).summary ==
          "2026年11月9日，陈静（中级注册安全工程师 AQ-陈静）、周磊（中级注册安全工程师 AQ-周磊）到成都鼎盛化工有限责任"
          "公司现场服务。"
          "对照排查清单 1 项逐项核对 1 项，发现隐患 1 条，其中重大 0 条，已出具隐患告知书 1 份。");
}

TEST_CASE("the record's conclusion lists each hazard with its measure and date", "[6.3.2.3]") {
    Prepared play;
    play.play_visit();
    CHECK(drafted(play).conclusion ==
          "本次发现隐患 1 条，其中重大 0 条，请按下列措施和时限整改：\n"
          "1. 配电箱未设置安全警示标志，箱门未接地（一般）：增设标志，箱门加装接地线并复测，2026年11月30日前完成。");
}

TEST_CASE("before the visit there is nothing to word", "[6.3.2.5]") {
    Prepared play;
    play.open(ServiceItem::training, "2026-11-09");
    enter(play, session_of(training::Form::on_site, "2026-11-09"));
    CHECK(drafted(play).summary.empty());
    CHECK(drafted(play).conclusion.empty());
}

TEST_CASE("where nothing is registered yet only the visit is worded", "[5.3.3]") {
    const Served play(ServiceItem::technology_promotion);
    CHECK(drafted(play).summary.ends_with("为成都鼎盛化工有限责任公司服务，开展科技推广。"));
    CHECK(drafted(play).conclusion.empty());
}

TEST_CASE("a training is worded with its sessions, minutes and results", "[6.1.2.4][6.1.2.5]") {
    Served play(ServiceItem::training);
    const std::string first = enter(play, session_of(training::Form::on_site, "2026-11-09"));
    enter(play, first, "何勇", 90);
    enter(play, first, "郑洁", 90);
    auto repeated = session_of(training::Form::on_site, "2026-11-09");
    repeated.topic = "用电安全";
    repeated.pass_score = record::decimal_of(90);
    repeated.effect.clear();
    enter(play, enter(play, repeated), "何勇", 30);
    play.write(training::Distribution{.kind = training::MaterialKind::poster,
                                      .title = "防范一氧化碳中毒",
                                      .quantity = {40},
                                      .given_on = day("2026-11-09"),
                                      .given_to = "各班组"});
    const auto record = drafted(play);
    CHECK(record.summary.contains(
        "开展安全培训。\n"
        "培训场次 2 项：\n"
        "1. 有限空间作业（2026年11月9日）；培训形式：线下；培训时长（分钟）：90；机构或师资：陈静；培训资料：课件一份；"
        "考核方式：闭卷笔试；参加 2 人，考核 2 人，合格 2 人，合格率 100.0%\n"
        "2. 用电安全（2026年11月9日）；"));
    CHECK(record.summary.ends_with(
        "\n宣传资料发放 1 项：\n"
        "1. 防范一氧化碳中毒（2026年11月9日）；资料类型：海报；发放数量：40；发放对象：各班组"));
    CHECK(record.conclusion == "共 2 场、180 分钟，参加 3 人次，考核 3 人次，合格 2 人次，合格率 66.7%。"
                               "不合格的 1 人次请安排补考。\n"
                               "培训场次：\n1. 有限空间作业（2026年11月9日）；培训效果评估：多数掌握");
}

TEST_CASE("what training has reached of the insured persons is worded, and who is left where it is online only",
          "[6.1.2.3]") {
    Served play(ServiceItem::training);
    insure(play, play.policy_id, "何勇");
    insure(play, play.policy_id, "郑洁");
    enter(play, enter(play, session_of(training::Form::online_live, "2026-11-09")), "何勇", 90);
    CHECK(drafted(play).conclusion.starts_with(
        "共 1 场、90 分钟，参加 1 人次，考核 1 人次，合格 1 人次，合格率 100.0%。"
        "保单有效期内，2 名参保人员中有 1 人学满 90 分钟（2 课时）。学时不足的 1 人请安排补学。\n"));
    enter(play, session_of(training::Form::on_site, "2026-11-09"));
    CHECK_FALSE(drafted(play).conclusion.contains("补学"));
}

TEST_CASE("an assessment is worded with its report and conclusion", "[6.2.2.6]") {
    Served play(ServiceItem::risk_assessment);
    play.write(risk::Assessment{.kind = risk::Kind::risk_identification,
                                .methods = "安全检查表法",
                                .conclusion = "2 处较大风险，加装联锁",
                                .report_title = "评估报告"});
    CHECK(drafted(play).summary.ends_with(
        "到成都鼎盛化工有限责任公司现场服务，开展风险评估。\n"
        "风险评估与安全评价成果 1 项：\n"
        "1. 安全风险辨识、评估；辨识、评估或检测方法：安全检查表法；报告名称：评估报告"));
    CHECK(drafted(play).conclusion ==
          "风险评估与安全评价成果：\n1. 安全风险辨识、评估；结论与措施：2 处较大风险，加装联锁");
}

TEST_CASE("standardization is worded with its stages and visits", "[6.4.2.2]") {
    Served play(ServiceItem::standardization);
    play.write(standardization::Step{.stage = standardization::Stage::initial_evaluation,
                                     .done_on = day("2026-11-09"),
                                     .persons = "陈静",
                                     .visits = {2},
                                     .result = "完成评估",
                                     .open_points = "缺应急物资台账"});
    CHECK(drafted(play).summary.contains("1. 初始评估（2026年11月9日）；服务人员：陈静；到场次数：2；"));
    CHECK(drafted(play).conclusion == "已开展初始评估，累计到场 2 次。\n标准化建设阶段：\n"
                                      "1. 初始评估（2026年11月9日）；待改进事项：缺应急物资台账");
}

TEST_CASE("a review and a drill are worded with what came of them", "[6.5.2.2][6.5.2.3]") {
    Served play(ServiceItem::emergency);
    play.write(emergency::PlanDocument{.kind = emergency::PlanKind::comprehensive, .title = "综合应急预案"});
    const std::string plan_id = play.ledger().table<emergency::PlanDocument>().all().back().id;
    play.write(emergency::ExpertReview{.plan_document_id = plan_id,
                                       .reviewed_on = day("2026-11-09"),
                                       .experts = {"陈静", "周磊", "刘洋"},
                                       .verdict = emergency::Verdict::passed});
    play.write(emergency::Drill{.kind = emergency::PlanKind::on_site,
                                .form = emergency::DrillForm::field,
                                .held_on = day("2026-11-09"),
                                .place = "罐区",
                                .scenario = "阀门泄漏",
                                .participants = {20},
                                .problems = "集合点不明"});
    CHECK(drafted(play).summary.contains("1. 综合应急预案（2026年11月9日）；评审专家：陈静、周磊、刘洋\n"));
    CHECK(drafted(play).summary.ends_with("1. 现场处置方案（2026年11月9日）；演练方式：实战演练；演练地点：罐区；"
                                          "事故情景：阀门泄漏；参演人数：20"));
    CHECK(drafted(play).conclusion == "预案评审：\n1. 综合应急预案（2026年11月9日）；评审结论：通过\n"
                                      "应急演练：\n1. 现场处置方案（2026年11月9日）；存在的问题：集合点不明");
}

TEST_CASE("a promotion is worded with what was presented and what the unit thinks of it", "[6.6.1]") {
    Served play(ServiceItem::technology_promotion);
    play.write(promotion::PromotionEvent{.form = promotion::Form::on_site,
                                         .held_on = day("2026-11-09"),
                                         .item_names = {"气体监测仪"},
                                         .told_persons = "董桂英",
                                         .response = "有意向试用"});
    CHECK(drafted(play).summary.ends_with("1. 现场交流（2026年11月9日）；推介的科技成果和技术装备：气体监测仪；"
                                          "告知的人员：董桂英"));
    CHECK(drafted(play).conclusion == "科技推广活动：\n1. 现场交流（2026年11月9日）；单位意向：有意向试用");
}
