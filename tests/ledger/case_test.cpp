#include "ledger/play.h"

using namespace anze;
using namespace anze::ledger;
using anze::test::day;
using anze::test::Prepared;

namespace {

std::string add_hazard(Prepared& play) {
    play.must(Save<hazard::Hazard>{play.current().name, {}, play.general_hazard()});
    return play.current().hazards.back().hazard->id;
}

void rectify(Prepared& play, const StreamName& stream, std::string record_id, const std::string& hazard_id) {
    play.unit_writes(
        {creation(stream, std::move(record_id),
                  hazard::Rectification{
                      .hazard_id = hazard_id, .description = "已接地并张贴标志", .done_on = day("2026-11-16")})});
}

std::vector<HazardState> states(const std::vector<HazardCase>& hazards) {
    std::vector<HazardState> all;
    for (const HazardCase& each : hazards)
        all.push_back(each.state());
    return all;
}

}  // namespace

TEST_CASE("all hazards at once stand as in their service", "[6.3.2.3]") {
    Prepared play;
    play.play_visit();
    add_hazard(play);
    const std::string refused = add_hazard(play);
    rectify(play, play.current().name, "first", refused);
    play.must(Save<hazard::Acceptance>{play.current().name,
                                       {},
                                       {.hazard_id = refused,
                                        .verdict = hazard::Verdict::not_accepted,
                                        .checked_on = day("2026-11-17"),
                                        .checked_by = "王建国",
                                        .remark = "未接地"}});
    using enum HazardState;
    REQUIRE(states(every_hazard(play.ledger())) == std::vector{told, found, not_accepted});
    REQUIRE(states(every_hazard(play.ledger())) == states(play.current().hazards));

    rectify(play, play.current().name, "second", refused);
    REQUIRE(states(every_hazard(play.ledger())).back() == rectified);
    REQUIRE(states(every_hazard(play.ledger())) == states(play.current().hazards));
}

TEST_CASE("what lies in the stream of another service says nothing about a hazard", "[6.3.2.3]") {
    Prepared play;
    play.play_visit();
    const std::string id = add_hazard(play);
    rectify(play, service_stream(play.unit_id, "other"), "foreign", id);
    REQUIRE(states(every_hazard(play.ledger())) == states(play.current().hazards));
    REQUIRE(states(every_hazard(play.ledger())).back() == HazardState::found);
}
