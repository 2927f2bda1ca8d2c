#include "emergency/emergency.h"
#include "ledger/evidence.h"
#include "ledger/plan_contents.h"
#include "ledger/play.h"

using namespace anze;
using namespace anze::ledger;
using anze::test::Prepared;
using emergency::PlanChapter;
using emergency::PlanDocument;
using emergency::PlanKind;

namespace {

struct Planned : Prepared {
    Planned() { open(code::ServiceItem::emergency, "2026-11-09"); }

    std::string add_plan(std::string title) {
        PlanDocument plan{.kind = PlanKind::on_site, .title = std::move(title), .issued_on = {2026, 11, 6}};
        for (const auto& step : record::Choices<emergency::PlanStep>::list)
            plan.steps_done.push_back(step.value);
        must(Save<PlanDocument>{current().name, {}, plan});
        return ledger().table<PlanDocument>().in(service).back()->id;
    }
    const Entry<PlanDocument>& plan(const std::string& id) const { return *ledger().find<PlanDocument>(id); }
    void list(std::vector<PlanChapter> chapters, const std::string& plan_id) {
        SaveRows<PlanChapter> action{.stream = current().name};
        for (PlanChapter& each : chapters) {
            each.plan_document_id = plan_id;
            action.rows.push_back({.value = std::move(each)});
        }
        must(action);
    }
    std::vector<std::string> titles(const std::string& plan_id) const {
        std::vector<std::string> all;
        for (const auto* each : chapters_of(ledger(), plan(plan_id)))
            all.push_back(each->value.title);
        return all;
    }
    std::vector<record::Error> gaps() const { return evidence_gaps(ledger(), current()); }
};

std::vector<PlanChapter> written_chapters() {
    auto chapters = emergency::missing_chapters(PlanKind::on_site, {});
    for (PlanChapter& each : chapters)
        each.text = "已写明";
    return chapters;
}

const std::vector<std::string> given{"事故风险描述", "应急工作职责", "应急处置", "注意事项"};

}  // namespace

TEST_CASE("each plan of a service has its contents, in their order", "[C.3.5][6.5.2.1]") {
    Planned play;
    const std::string leak = play.add_plan("氨泄漏现场处置方案");
    const std::string fire = play.add_plan("火灾现场处置方案");
    auto chapters = written_chapters();
    std::ranges::reverse(chapters);
    play.list(chapters, leak);
    CHECK(play.titles(leak) == given);
    CHECK(play.titles(fire).empty());
}

TEST_CASE("what the contents of a plan lack is asked with its name before the record is submitted",
          "[C.3.5][6.5.2.1]") {
    Planned play;
    const std::string leak = play.add_plan("氨泄漏现场处置方案");
    auto chapters = written_chapters();
    chapters[1].text.clear();
    chapters.pop_back();
    play.list(chapters, leak);
    REQUIRE(play.gaps() ==
            std::vector<record::Error>{{"预案“氨泄漏现场处置方案”：内容还缺：注意事项。请列入并写明", "title", "C.3.5"},
                                       {"预案“氨泄漏现场处置方案”：内容还没有写明：应急工作职责", "text", "C.3.5"}});
    CHECK(plan_gaps(play.ledger(), play.plan(leak)).size() == 2);

    const auto* open = chapters_of(play.ledger(), play.plan(leak))[1];
    PlanChapter filled = open->value;
    filled.text = "班组长报警并切断阀门";
    play.must(Save<PlanChapter>{play.current().name, open->id, filled});
    play.list(emergency::missing_chapters(PlanKind::on_site, chapters), leak);
    CHECK(play.titles(leak) == given);
    REQUIRE(play.gaps() ==
            std::vector<record::Error>{{"预案“氨泄漏现场处置方案”：内容还没有写明：注意事项", "text", "C.3.5"}});
}

TEST_CASE("a plan whose contents were never listed hinders nothing", "[C.3.5]") {
    Planned play;
    const std::string leak = play.add_plan("氨泄漏现场处置方案");
    CHECK(play.gaps().empty());
    play.list(written_chapters(), leak);
    CHECK(play.gaps().empty());
}

TEST_CASE("contents of a plan that was withdrawn are asked no more", "[C.3.5][7.2]") {
    Planned play;
    const std::string leak = play.add_plan("氨泄漏现场处置方案");
    const std::string fire = play.add_plan("火灾现场处置方案");
    play.list(emergency::missing_chapters(PlanKind::on_site, {}), leak);
    REQUIRE(play.gaps().size() == 1);
    play.must(Withdraw<PlanDocument>{leak, "登记重复"});
    CHECK(play.gaps().empty());
    CHECK(play.titles(fire).empty());
}
