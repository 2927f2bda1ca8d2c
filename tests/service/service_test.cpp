#include "service/service.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace anze;
using namespace anze::service;

namespace {

const Kind& screening = kind_of(code::ServiceItem::hazard_screening);

}  // namespace

TEST_CASE("confirmation comes before the visit", "[5.3.2]") {
    Visit visit{.planned_on = {2026, 11, 9},
                .items_confirmed = true,
                .measures_confirmed = true,
                .time_confirmed = true,
                .confirmed_on = {2026, 11, 6},
                .confirmed_with = "董桂英"};
    REQUIRE(confirmation_gaps(visit).empty());
    visit.first_day_on = {2026, 11, 5};
    REQUIRE(confirmation_gaps(visit).front().clause == "5.3.2");
    REQUIRE(confirmation_gaps(Visit{}).size() == 5);
}

TEST_CASE("two professionals at each visit", "[6.3.2.2]") {
    Visit visit{.first_day_on = {2026, 11, 9}, .last_day_on = {2026, 11, 9}, .professionals_on_site = {"a", "b"}};
    REQUIRE(visit_gaps(visit, screening).empty());
    REQUIRE(checklist_gaps(3, 0).empty());
    REQUIRE(checklist_gaps(3, 1).size() == 1);
    REQUIRE(checklist_gaps(0, 0).size() == 1);
    visit.professionals_on_site.pop_back();
    REQUIRE(visit_gaps(visit, screening).front().clause == "6.3.2.2");
}

TEST_CASE("each kind of service has its own demands", "[6.2.2.1][6.2.2.6][6.4.2.2][6.5.2.4]") {
    REQUIRE(kinds().size() == 7);
    REQUIRE(&kind_of(code::ServiceItem::none) == &screening);
    const Visit alone{.first_day_on = {2026, 11, 9}, .last_day_on = {2026, 11, 9}, .professionals_on_site = {"a"}};
    REQUIRE(visit_gaps(alone, kind_of(code::ServiceItem::risk_assessment)).front() ==
            record::Error{"每次到场的安全生产专业技术人员不少于 2 名，现有 1 名", "professionals_on_site", "6.2.2.1"});
    REQUIRE(visit_gaps(alone, kind_of(code::ServiceItem::training)).empty());
    const ServiceRecord record{.summary = "过程", .conclusion = "结论", .author = "王建国"};
    const auto clause_of_photos = [&](code::ServiceItem item) {
        return record_gaps(Visit{}, {}, record, kind_of(item)).front().clause;
    };
    REQUIRE(clause_of_photos(code::ServiceItem::risk_assessment) == "6.2.2.6");
    REQUIRE(clause_of_photos(code::ServiceItem::standardization) == "6.4.2.2");
    REQUIRE(clause_of_photos(code::ServiceItem::emergency) == "6.5.2.4");
    REQUIRE(record_gaps(Visit{}, {}, record, kind_of(code::ServiceItem::training)).empty());
}

TEST_CASE("the conclusion of a record is called by what its service leads to", "[5.3.3]") {
    std::set<std::string_view> names;
    for (const Kind& kind : kinds()) {
        names.insert(kind.conclusion);
        REQUIRE_FALSE(kind.conclusion_hint.empty());
    }
    REQUIRE(names.size() == kinds().size());
    REQUIRE(screening.conclusion == "排查结论与整改建议");
    REQUIRE(kind_of(code::ServiceItem::training).conclusion == "培训效果与建议");
}

TEST_CASE("the record names qualified people and holds photos", "[6.3.2.5]") {
    const ServiceRecord record{.summary = "过程", .conclusion = "结论", .author = "王建国"};
    Visit visit;
    const std::vector<GroupMember> group{
        {.professional_id = "p", .name = "陈静", .qualification = "a", .certificate = "1"}};
    REQUIRE(record_gaps(visit, group, record, screening).size() == 1);
    visit.photos = {{.sha256 = "x"}};
    REQUIRE(record_gaps(visit, group, record, screening).empty());
    REQUIRE(record_gaps(visit, {{.name = "周磊"}}, record, screening).front().clause == "6.3.2.5");
}

TEST_CASE("the windows of seven working days", "[5.3.3][6.3.2.4][5.3.4.1][5.3.4.2]") {
    const auto& calendar = calendar::built_in_calendar();
    REQUIRE(feedback_due(calendar, {2026, 2, 13}).date == calendar::Date{2026, 3, 2});
    REQUIRE(call_back_due(calendar, {2026, 9, 30}).date == calendar::Date{2026, 10, 15});
    REQUIRE(archive_due(calendar, {2026, 11, 23}).date == calendar::Date{2026, 12, 2});
}
