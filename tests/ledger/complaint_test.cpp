#include "ledger/complaint_case.h"
#include "ledger/duty_book.h"
#include "ledger/play.h"

using namespace anze;
using namespace anze::ledger;
using namespace anze::complaint;
using anze::test::day;

namespace {

// An insurer to whom the unit has raised a complaint.
struct Complained : test::Prepared {
    Complained() {
        unit_writes({creation(unit_stream(unit_id), "complaint1",
                              Complaint{.raised_on = day("2026-11-20"),
                                        .request = "排查报告迟迟未发",
                                        .contact = "董桂英",
                                        .phone = "13800000000"})});
    }

    ComplaintCase joined() const { return complaint_case(ledger(), "complaint1"); }
    StreamName stream() const { return unit_stream(unit_id); }

    Registration registration() const {
        return {.complaint_id = "complaint1",
                .channel = Channel::program,
                .received_on = day("2026-11-23"),
                .complainant = "董桂英",
                .request = "排查报告迟迟未发",
                .handler = "王建国"};
    }
    Answer answer() const {
        return {.registration_id = "complaint1",
                .request = "尽快提供报告",
                .findings = "报告已于 11 月 20 日审核，漏发",
                .measures = "当日补发，今后由专人核对",
                .answered_on = day("2026-11-25"),
                .answered_by = "王建国"};
    }
    void register_it() { must(Save<Registration>{stream(), {}, registration()}); }
    void answer_it() { must(Save<Answer>{stream(), {}, answer()}); }
    void judge(Judgement judgement) {
        unit_writes({creation(stream(), "complaint1",
                              Verdict{.registration_id = "complaint1",
                                      .judgement = judgement,
                                      .opinion = "仍然太慢",
                                      .stated_by = "董桂英",
                                      .stated_on = day("2026-11-26")})});
    }
    Refusals close_as(Closing closing) {
        closing.registration_id = "complaint1";
        closing.closed_on = day("2026-11-27");
        return try_to(Save<Closing>{stream(), {}, closing});
    }
};

std::vector<Duty> complaint_duties_on(const test::Prepared& play, std::string_view date) {
    auto all = duties(play.ledger(), calendar::built_in_calendar(), day(date));
    std::erase_if(all, [](const Duty& duty) { return duty.place != Place::complaint; });
    return all;
}

bool has(const Refusals& refusals, std::string_view message) {
    return std::ranges::find(refusals, message, &record::Error::message) != refusals.end();
}

}  // namespace

TEST_CASE("what a unit raised is to be registered, and a person sees it through", "[5.4.1.2]") {
    Complained play;
    REQUIRE(play.joined().stage() == ComplaintStage::raised);
    auto due = complaint_duties_on(play, "2026-11-23");
    REQUIRE(due.size() == 1);
    CHECK(due.front().clause == "5.4.1.2");
    CHECK(due.front().due.date == day("2026-11-23"));
    CHECK(due.front().is_target);
    auto registration = play.registration();
    registration.received_on = day("2026-11-19");
    CHECK(has(play.try_to(Save<Registration>{play.stream(), {}, registration}), "收到日期早于单位提出的日期"));
    registration = play.registration();
    registration.handler.clear();
    CHECK(has(play.try_to(Save<Registration>{play.stream(), {}, registration}), "请填写“经办人”"));
    play.register_it();
    CHECK(play.joined().stage() == ComplaintStage::registered);
    CHECK(play.joined().registration->id == "complaint1");
}

TEST_CASE("the answer is due by the earliest of the limits", "[5.4.2.1]") {
    Complained play;
    play.register_it();
    auto due = complaint_duties_on(play, "2026-11-24");
    REQUIRE(due.size() == 1);
    CHECK(due.front().clause == "5.4.2.1");
    CHECK(due.front().due.date == day("2026-12-02"));
    CHECK(due.front().person == "王建国");
    CHECK(due.front().matter == "答复投诉：排查报告迟迟未发（最早时限：本规范 5.4.2.1，7 工作日）");
    CHECK(complaint_duties_on(play, "2026-12-11").front().late_of_period == calendar::Ratio{1, 1});

    play.must(Save<Extension>{play.stream(),
                              {},
                              {.registration_id = "complaint1",
                               .extent = Extent::further,
                               .told_on = day("2026-11-27"),
                               .reason = "须向服务机构调取现场记录"}});
    due = complaint_duties_on(play, "2026-11-30");
    REQUIRE(due.size() == 1);
    CHECK(due.front().due.date == day("2026-12-23"));
    // Thirty calendar days were allowed: late is counted in those.
    const Duty late = complaint_duties_on(play, "2027-01-22").front();
    CHECK(late.state == DutyState::overdue);
    CHECK(late.late_of_period == calendar::Ratio{1, 1});

    play.answer_it();
    CHECK(complaint_duties_on(play, "2026-11-30").empty());
    CHECK(has(play.try_to(Save<Extension>{play.stream(), {}, {.registration_id = "complaint1"}}),
              "这项投诉已答复，不用再延期"));
}

TEST_CASE("the answer says request, facts and measures", "[5.4.2.1]") {
    Complained play;
    const auto before = play.try_to(Save<Answer>{play.stream(), {}, play.answer()});
    CHECK(has(before, "请先登记这项投诉"));
    play.register_it();
    const auto refusals = play.try_to(Save<Answer>{play.stream(), {}, {.registration_id = "complaint1"}});
    CHECK(has(refusals, "请填写“投保单位的投诉请求”"));
    CHECK(has(refusals, "请填写“对基本事实的认定及依据”"));
    CHECK(has(refusals, "请填写“对投诉事项的处理措施”"));
    auto answer = play.answer();
    answer.answered_on = day("2026-11-22");
    CHECK(has(play.try_to(Save<Answer>{play.stream(), {}, answer}), "答复日期早于收到投诉的日期"));
    play.answer_it();
    play.judge(Judgement::dissatisfied);
    answer = play.answer();
    answer.measures = "改写";
    CHECK(has(play.try_to(Save<Answer>{play.stream(), "complaint1", answer}),
              "单位已对答复表态，不能再改答复；请办结，或另行登记"));
}

TEST_CASE("a longer limit needs its reason, the longest one an approval", "[5.4.2.1]") {
    Complained play;
    play.register_it();
    const auto refusals = play.try_to(
        Save<Extension>{play.stream(),
                        {},
                        {.registration_id = "complaint1", .extent = Extent::extended, .told_on = day("2026-11-24")}});
    CHECK(has(refusals, "请填写“延期原因”"));
    CHECK(has(refusals, "再延长须经负责人批准，请填写批准人"));
}

TEST_CASE("a unit that is still dissatisfied is not closed as satisfied", "[5.4.2.2]") {
    Complained play;
    play.register_it();
    play.answer_it();
    play.judge(Judgement::dissatisfied);
    REQUIRE(play.joined().stage() == ComplaintStage::disputed);
    const auto due = complaint_duties_on(play, "2026-11-26");
    REQUIRE(due.size() == 1);
    CHECK(due.front().clause == "5.4.2.2");
    CHECK(play.close_as({.outcome = Outcome::satisfied}).front().clause == "5.4.2.2");
    CHECK(play.close_as({.outcome = Outcome::escalated}).front().message == "请选择提交给哪个组织或部门");
    CHECK(play.close_as({.outcome = Outcome::escalated, .escalated_to = Body::emergency_management}).empty());
    CHECK(play.joined().stage() == ComplaintStage::closed);
    CHECK(complaint_duties_on(play, "2026-12-31").empty());
    CHECK(has(play.try_to(Save<Investigation>{internal_stream(play.unit_id),
                                              {},
                                              {.registration_id = "complaint1",
                                               .noted_on = day("2026-12-01"),
                                               .investigator = "王建国",
                                               .note = "补记"}}),
              "这项投诉已办结，不能再改"));
}

TEST_CASE("a unit that is satisfied says so, or the insurer says how it knows", "[5.4.2.2]") {
    Complained play;
    play.register_it();
    play.answer_it();
    CHECK(play.close_as({.outcome = Outcome::satisfied}).front().place == "note");
    play.judge(Judgement::satisfied);
    CHECK(play.joined().stage() == ComplaintStage::settled);
    CHECK(play.close_as({.outcome = Outcome::satisfied}).empty());
}

TEST_CASE("a verdict on an answer says why it dissatisfies", "[5.4.2.2]") {
    CHECK(verdict_gaps({.registration_id = "x",
                        .judgement = Judgement::dissatisfied,
                        .stated_by = "董桂英",
                        .stated_on = day("2026-11-26")})
              .front()
              .place == "opinion");
}

TEST_CASE("what is taken down by phone has a number of its own", "[5.4.1.1][5.4.1.2]") {
    Complained play;
    auto registration = play.registration();
    registration.complaint_id.clear();
    registration.channel = Channel::phone;
    play.must(Save<Registration>{play.stream(), {}, registration});
    REQUIRE(complaints(play.ledger(), play.unit_id).size() == 2);
    CHECK(complaints(play.ledger()).size() == 2);
    CHECK(complaints(play.ledger()).front().complaint == nullptr);
}

TEST_CASE("an insurer that knows a limit better corrects it, and the duties follow", "[5.4.2.1]") {
    Complained play;
    DutyBook book;
    play.register_it();
    const auto first_due = [&] {
        book.update(play.ledger(), calendar::built_in_calendar(), day("2026-11-24"));
        return std::ranges::find(book.all(), Place::complaint, &Duty::place)->due.date;
    };
    CHECK(first_due() == day("2026-12-02"));
    auto limit = delivered_limits().back();
    limit.first_days = {5};
    limit.source = "2026 年修订";
    play.must(Save<Limit>{company_stream(), {}, limit});
    CHECK(first_due() == day("2026-11-28"));
    CHECK(complaint_limits(play.ledger()).back().source == "2026 年修订");
}

TEST_CASE("the notes of an investigation stay with the insurer", "[5.4.1.2]") {
    Complained play;
    play.register_it();
    play.must(Save<Investigation>{internal_stream(play.unit_id),
                                  {},
                                  {.registration_id = "complaint1",
                                   .noted_on = day("2026-11-24"),
                                   .investigator = "王建国",
                                   .note = "机构漏发"}});
    REQUIRE(play.joined().investigations.size() == 1);
    CHECK(play.ledger().stream_of(play.joined().investigations.front()->stream).kind == record::Stream::internal);
}

TEST_CASE("a complaint belongs to the archive of its service, and is complete once it is closed", "[7.1.2]") {
    Complained play;
    play.play_visit();
    const auto material = [&] {
        const auto all = materials(play.ledger(), play.current());
        return *std::ranges::find(all, archive::Material::complaint, &archive::MaterialState::material);
    };
    CHECK(material().needed);
    CHECK_FALSE(material().present);
    CHECK(material().note == "有投诉尚未办结");
    play.register_it();
    play.answer_it();
    play.judge(Judgement::satisfied);
    REQUIRE(play.close_as({.outcome = Outcome::satisfied}).empty());
    CHECK(material().present);
}

TEST_CASE("a service without a complaint needs nothing about one", "[7.1.2]") {
    test::Prepared play;
    play.play_visit();
    const auto all = materials(play.ledger(), play.current());
    const auto found = std::ranges::find(all, archive::Material::complaint, &archive::MaterialState::material);
    CHECK_FALSE(found->needed);
}

TEST_CASE("a unit is told where to complain, by what procedure and who settles disputes", "[5.4.1.1]") {
    test::Prepared play;
    const ChannelNotice notice{.channel = "028-80000000，投诉专员王建国",
                               .procedure = "7 个工作日内答复",
                               .settlement = "自律组织协调",
                               .told_by = "王建国",
                               .told_on = day("2026-11-09")};
    auto incomplete = notice;
    incomplete.settlement.clear();
    CHECK(has(play.try_to(Save<ChannelNotice>{unit_stream(play.unit_id), {}, incomplete}), "请填写“纠纷调处方式”"));
    play.must(Save<ChannelNotice>{unit_stream(play.unit_id), {}, notice});
    REQUIRE(play.ledger().find<ChannelNotice>(play.unit_id) != nullptr);
    play.unit_writes({});
    CHECK(play.unit.ledger().find<ChannelNotice>(play.unit_id)->value == notice);
}
