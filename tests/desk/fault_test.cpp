// The store fails at its k-th operation, for each k of the whole case. Whatever was shown as saved is there afterwards,
// whatever was not is told, and the case goes on to its end.
#include "desk/whole_case.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace anze;
using namespace anze::test;
using desktop::Fault;

namespace {

enum class Recovery : std::uint8_t { retry, open_again };

bool tells(Office& office) {
    const desk::Status& status = office.status();
    const bool saving_failed = status.saving == desk::Saving::failed || status.saving == desk::Saving::uncertain;
    const bool notice = std::ranges::any_of(status.notices, &desk::Notice::is_error);
    return (saving_failed && !status.saving_message.empty()) || notice;
}

bool is_saved(Office& office) {
    return office.status().saving == desk::Saving::saved;
}

void recover(Office& office, Recovery recovery) {
    if (recovery == Recovery::open_again)
        office.open();
    else if (!is_saved(office))
        office.wish(desk::RetrySaving{});
    REQUIRE(is_saved(office));
}

// True when the fault came.
bool play_with_fault(bool at_unit, int k, Fault fault, Recovery recovery) {
    WholeCase play;
    Office& faulty = at_unit ? play.unit : play.insurer;
    faulty.world.fail_at(k, fault);
    bool came = false;
    for (const auto& step : WholeCase::steps()) {
        INFO(step.name);
        Office& office = play.at(step);
        if (!play.go(step) || !is_saved(office)) {
            REQUIRE_FALSE(came);
            came = true;
            REQUIRE(&office == &faulty);
            REQUIRE(tells(office));
            recover(office, recovery);
            REQUIRE((step.is_done(play) || play.go(step)));
            REQUIRE(is_saved(office));
        }
        // What is shown is what is stored.
        REQUIRE(office.status().operation_count == office.world.operations.size());
    }
    const std::string insurer = case_text(play.insurer);
    const std::string unit = case_text(play.unit);
    play.insurer.open();
    play.unit.open();
    REQUIRE_FALSE(play.insurer.status().read_only);
    REQUIRE_FALSE(play.unit.status().read_only);
    REQUIRE(case_text(play.insurer) == insurer);
    REQUIRE(case_text(play.unit) == unit);
    REQUIRE(play.insurer.world.attachments.size() == 2);
    REQUIRE(play.unit.world.attachments.size() == 2);
    return came;
}

void for_each_operation(bool at_unit, int at_least) {
    const auto fault = GENERATE(Fault::error, Fault::quota, Fault::silence, Fault::lost_answer);
    const auto recovery = GENERATE(Recovery::retry, Recovery::open_again);
    int k = 1;
    for (bool came = true; came; ++k) {
        CAPTURE(k, static_cast<int>(fault), static_cast<int>(recovery));
        came = play_with_fault(at_unit, k, fault, recovery);
    }
    CHECK(k > at_least);
}

}  // namespace

TEST_CASE("The insurer's store fails at any of its operations") {
    for_each_operation(false, 20);
}

TEST_CASE("The unit's store fails at any of its operations") {
    for_each_operation(true, 8);
}
