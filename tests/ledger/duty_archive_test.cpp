#include "archive/supplement.h"
#include "ledger/duty_book.h"
#include "ledger/play.h"

using namespace anze;
using namespace anze::ledger;
using anze::test::day;

namespace {

// Archived in 2026; the policy ends on 2027-05-19, so the file is kept until 2032-05-19.
struct Kept : test::Prepared {
    Kept() {
        play_visit();
        must(SubmitRecord{service, "过程", "结论", {}});
        must(ReviewRecord{service, "李敏", service::Verdict::passed, {}});
        must(SendFeedback{service, service::FeedbackMethod::bundle, {}});
        must(RecordCallBack{
            service,
            {.called_on = today, .method = revisit::Method::phone, .caller = "王建国", .unit_contact = "董桂英"}});
        must(ArchiveService{service, "AZ-2026-0001", "单位未填调查表", {"device|1|head"}});
    }

    std::vector<Duty> due_on(std::string_view date) const {
        auto all = duties(ledger(), calendar::built_in_calendar(), day(date));
        std::erase_if(all, [](const Duty& duty) { return duty.clause != "7.2"; });
        return all;
    }
    void decide(archive::Decision decision, std::string_view date) {
        must(Save<archive::Disposal>{unit_stream(unit_id),
                                     {},
                                     {.archive_file_id = current().archive_file->id,
                                      .decided_on = day(date),
                                      .decided_by = "责任险管理部",
                                      .basis = "档案鉴定意见",
                                      .decision = decision}});
    }
};

}  // namespace

TEST_CASE("the end of a file's time asks for a decision, sixty days before and until there is one", "[7.2]") {
    Kept play;
    CHECK(play.due_on("2032-03-20").empty());
    REQUIRE(play.due_on("2032-03-21").size() == 1);
    const Duty duty = play.due_on("2032-05-20").front();
    CHECK(duty.matter == "到期处置：档案 AZ-2026-0001");
    CHECK(duty.due.date == day("2032-05-20"));
    CHECK(duty.state == DutyState::today);
    CHECK(duty.is_target);
    CHECK(duty.person == "王建国");
    CHECK(duty.place == Place::archive);
    CHECK(play.ledger().stream_of(duty.stream) == play.current().name);
    CHECK(play.due_on("2033-01-04").size() == 1);
    SECTION("to keep it is a decision, too") {
        play.decide(archive::Decision::keep, "2032-04-01");
    }
    SECTION("it is destroyed") {
        play.decide(archive::Decision::destroy, "2032-05-20");
    }
    CHECK(play.due_on("2033-01-04").empty());
}

TEST_CASE("the book of duties follows a decision on a file", "[7.2]") {
    Kept play;
    DutyBook book;
    const auto is_to_decide = [&] {
        book.update(play.ledger(), calendar::built_in_calendar(), day("2032-05-20"));
        return std::ranges::contains(book.all(), "7.2", &Duty::clause);
    };
    CHECK(is_to_decide());
    play.decide(archive::Decision::keep, "2032-05-20");
    CHECK_FALSE(is_to_decide());
}
