#include "emergency/plan_contents.h"
#include "record/check.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::emergency;

namespace {

std::vector<std::string> titles(PlanKind kind) {
    std::vector<std::string> all;
    for (const PlanChapter& each : missing_chapters(kind, {}))
        all.push_back(each.title);
    return all;
}

PlanDocument drafted(PlanKind kind) {
    return {.kind = kind, .title = "预案", .steps_done = {PlanStep::drafting}};
}

std::vector<PlanChapter> written(PlanKind kind) {
    auto chapters = missing_chapters(kind, {});
    for (PlanChapter& each : chapters)
        each.text = "已写明";
    return chapters;
}

}  // namespace

TEST_CASE("each kind of plan has the contents the annex names", "[C.3.5][6.5.2.1]") {
    CHECK(titles(PlanKind::comprehensive) == std::vector<std::string>{"应急预案适用的范围及响应分级",
                                                                      "应急组织机构及职责", "应急响应", "后期处置",
                                                                      "应急保障"});
    CHECK(titles(PlanKind::special) == std::vector<std::string>{"专项应急预案适用的范围以及与综合应急预案的关系",
                                                                "应急组织机构及职责", "响应启动", "处置措施",
                                                                "应急保障"});
    CHECK(titles(PlanKind::on_site) ==
          std::vector<std::string>{"事故风险描述", "应急工作职责", "应急处置", "注意事项"});
    CHECK(titles(PlanKind::none).empty());
    for (PlanChapter each : missing_chapters(PlanKind::special, {})) {
        each.plan_document_id = "p1";
        CHECK(record::check(each).empty());
    }
}

TEST_CASE("what a house listed under its own number is not missed, and what is missed keeps its place", "[C.3.5]") {
    const std::vector<PlanChapter> own{{.title = "一、事故风险描述"}, {.title = "外包队伍"}, {.title = "3 应急处置"}};
    const auto missing = missing_chapters(PlanKind::on_site, own);
    REQUIRE(missing.size() == 2);
    CHECK(missing[0] == PlanChapter{.title = "应急工作职责", .order = {2}});
    CHECK(missing[1] == PlanChapter{.title = "注意事项", .order = {4}});
}

TEST_CASE("a drafted plan says everything it shall", "[C.3.5][6.5.2.1]") {
    const PlanDocument plan = drafted(PlanKind::comprehensive);
    auto chapters = written(plan.kind);
    CHECK(contents_gaps(plan, chapters).empty());
    chapters[2].text.clear();
    CHECK(contents_gaps(plan, chapters) == std::vector<record::Error>{{"内容还没有写明：应急响应", "text", "C.3.5"}});
    chapters.pop_back();
    chapters.push_back({.title = "附件"});
    CHECK(contents_gaps(plan, chapters) ==
          std::vector<record::Error>{{"内容还缺：应急保障。请列入并写明", "title", "C.3.5"},
                                     {"内容还没有写明：应急响应、附件", "text", "C.3.5"}});
}

TEST_CASE("contents are asked of a plan that is drafted or issued", "[C.3.5]") {
    PlanDocument plan{.kind = PlanKind::on_site, .title = "预案", .steps_done = {PlanStep::data_collection}};
    const auto chapters = missing_chapters(plan.kind, {});
    CHECK_FALSE(is_drafted(plan));
    CHECK(contents_gaps(plan, chapters).empty());
    CHECK(contents_remark(plan, {}).empty());
    SECTION("drafted") {
        plan.steps_done.push_back(PlanStep::drafting);
    }
    SECTION("issued") {
        plan.issued_on = {2026, 6, 1};
    }
    CHECK(contents_gaps(plan, chapters).size() == 1);
    CHECK_FALSE(contents_remark(plan, {}).empty());
}

TEST_CASE("a plan without listed contents is told of them, and nothing is refused", "[C.3.5]") {
    const PlanDocument plan = drafted(PlanKind::on_site);
    CHECK(contents_gaps(plan, {}).empty());
    CHECK(contents_remark(plan, {}) ==
          "预案已编制，但没有列出内容。现场处置方案的内容应包含但不限于事故风险描述、应急工作职责、应急处置、"
          "注意事项（附录 C.3.5）");
    CHECK(contents_remark(plan, written(plan.kind)).empty());
}
