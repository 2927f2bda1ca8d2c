#include "ledger/duty.h"
#include "ledger/hazard_path.h"
#include "ledger/play.h"

using namespace anze;
using namespace anze::ledger;
using anze::test::day;
using anze::test::Prepared;

namespace {

// A service with a general hazard that is told, and a major one that was found the same day.
struct Major : Prepared {
    Major() {
        play_visit();
        auto hazard = general_hazard();
        hazard.description = "储罐区未设可燃气体报警";
        hazard.level = hazard::Level::major;
        hazard.major_basis = "重大隐患判定标准第七条";
        must(Save<hazard::Hazard>{current().name, {}, hazard});
        id = current().hazards.back().hazard->id;
    }

    std::string id = {};

    HazardCase one() const { return *current().hazard(id); }
    HazardPath path() const { return path_of(ledger(), one()); }
    void tell() { must(IssueNotice{service, {id}, hazard::Delivery::on_site, "董桂英"}); }
    void help(std::string_view date) {
        must(Save<hazard::Assistance>{current().name,
                                      {},
                                      {.hazard_id = id,
                                       .assisted_on = day(date),
                                       .way = "现场指导",
                                       .assisted_by = "陈静",
                                       .advice = "先停用储罐"}});
    }
    void rectify(std::string_view date) {
        unit_writes(
            {creation(current().name, "rectified",
                      hazard::Rectification{.hazard_id = id, .description = "已装报警器", .done_on = day(date)})});
    }
    void check(hazard::Verdict verdict, std::string_view date) {
        must(Save<hazard::Acceptance>{current().name,
                                      {},
                                      {.hazard_id = id,
                                       .verdict = verdict,
                                       .checked_on = day(date),
                                       .checked_by = "王建国",
                                       .remark = "报警器未接通"}});
    }
    void report(std::string_view date, authority::Matter matter = authority::Matter::major_hazard) {
        must(Save<authority::Report>{internal_stream(unit_id),
                                     {},
                                     {.matter = matter,
                                      .hazard_id = id,
                                      .authority_name = "区应急管理局",
                                      .reported_on = day(date),
                                      .method = authority::Method::written,
                                      .facts = "未整改",
                                      .reported_by = "王建国"}});
    }

    // The duties about the major hazard on that day.
    std::vector<Duty> duties_on(std::string_view date) const {
        auto all = duties(ledger(), calendar::built_in_calendar(), day(date));
        std::erase_if(all, [&](const Duty& duty) { return duty.record_id != id; });
        return all;
    }
    std::string settled_by(std::string_view date) const {
        const auto all = duties_on(date);
        return all.size() == 1 ? all.front().settled_by : std::string();
    }
};

}  // namespace

TEST_CASE("the path of a major hazard is joined from its records", "[6.3.2.3]") {
    Major play;
    REQUIRE_FALSE(play.path().path.told_on.is_set());
    play.tell();
    play.help("2026-11-12");
    play.help("2026-11-10");
    play.report("2026-12-02");
    play.report("2026-12-09");
    play.report("2026-11-30", authority::Matter::non_cooperation);
    const HazardPath found = play.path();
    CHECK(found.path.told_on == day("2026-11-09"));
    CHECK(found.path.assistances == 2);
    CHECK(found.assistances.front()->value.assisted_on == day("2026-11-10"));
    CHECK(found.reports.size() == 2);
    CHECK(found.path.reported_on == day("2026-12-02"));
    CHECK(path_of(play.ledger(), play.current().hazards.front()).assistances.empty());
}

TEST_CASE("told again, a hazard was told on the first day; a withdrawn assistance is none", "[6.3.2.3]") {
    Major play;
    play.tell();
    play.help("2026-11-10");
    play.today = day("2026-11-11");
    auto notice = play.one().notice->value;
    notice.number += "-2";
    notice.issued_on = play.today;
    play.must(Save<hazard::Notice>{play.current().name, {}, notice});
    play.must(Withdraw<hazard::Assistance>{play.path().assistances.front()->id, "登错了"});
    CHECK(play.path().path.told_on == day("2026-11-09"));
    CHECK(play.path().path.assistances == 0);
}

TEST_CASE("a unit that was told of a major hazard is to be helped the next working day, as a target", "[6.3.2.3]") {
    Major play;
    CHECK(play.settled_by("2026-11-09") == "出具隐患告知书");
    play.tell();
    const auto all = play.duties_on("2026-11-10");
    REQUIRE(all.size() == 1);
    CHECK(all.front().settled_by == "登记协助整改");
    CHECK(all.front().due.date == day("2026-11-10"));
    CHECK(all.front().clause == "6.3.2.3");
    CHECK(all.front().is_target);
    play.help("2026-11-10");
    CHECK(play.duties_on("2026-11-10").empty());
}

TEST_CASE("a major hazard that is not rectified by its due date is to be reported in three working days", "[6.3.2.3]") {
    Major play;
    play.tell();
    play.help("2026-11-10");
    CHECK(play.duties_on("2026-11-30").empty());
    const auto all = play.duties_on("2026-12-01");
    REQUIRE(all.size() == 1);
    CHECK(all.front().settled_by == "登记报告");
    CHECK(all.front().due.date == day("2026-12-03"));
    CHECK(all.front().is_target);
    CHECK(all.front().state == DutyState::coming);
    play.report("2026-12-02");
    CHECK(play.duties_on("2026-12-03").empty());
}

TEST_CASE("a hazard that nobody told the unit of is not reported, one that helps nobody is", "[6.3.2.3]") {
    Major play;
    CHECK(play.settled_by("2026-12-01") == "出具隐患告知书");
    play.tell();
    CHECK(play.settled_by("2026-12-01") == "登记报告");
    play.report("2026-12-01");
    CHECK(play.settled_by("2026-12-01") == "登记协助整改");
}

TEST_CASE("what the unit says to be rectified is reported only when the re-check finds it open", "[6.3.2.3]") {
    Major play;
    play.tell();
    play.help("2026-11-10");
    play.rectify("2026-11-27");
    CHECK_FALSE(to_report_since(play.one(), play.path(), day("2026-12-08")).is_set());
    play.check(hazard::Verdict::not_accepted, "2026-12-07");
    CHECK(play.path().path.verdict == hazard::Verdict::not_accepted);
    CHECK(to_report_since(play.one(), play.path(), day("2026-12-08")) == day("2026-12-07"));
    CHECK(drafted_facts(play.one(), play.path(), day("2026-12-08"))
              .ends_with("2026年12月7日复查验收不合格，截至2026年12月8日该单位仍未整改到位。"));
    play.check(hazard::Verdict::accepted, "2026-12-09");
    CHECK_FALSE(to_report_since(play.one(), play.path(), day("2026-12-10")).is_set());
}

TEST_CASE("the facts of a report follow the path", "[6.3.2.3]") {
    Major play;
    play.tell();
    play.help("2026-11-10");
    const std::string number = play.one().notice->value.number;
    CHECK(drafted_facts(play.one(), play.path(), day("2026-12-01")) ==
          "2026年11月9日，在该单位甲类库房排查发现重大事故隐患：储罐区未设可燃气体报警\n"
          "判定依据：重大隐患判定标准第七条\n"
          "2026年11月9日，以隐患告知书（" +
              number +
              "）书面告知该单位，治理措施：增设标志，箱门加装接地线并复测，治理时限：2026年11月30日\n"
              "2026年11月10日，陈静以现场指导方式协助整改：先停用储罐\n"
              "截至2026年12月1日该单位仍未整改。");
}
