#include "code/clauses.h"
#include "record/json.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <sstream>

using namespace anze;

TEST_CASE("Every clause of the list stands in the program word for word") {
    std::ifstream file("assets/clauses/clauses.json");
    std::ostringstream text;
    text << file.rdbuf();
    const auto listed = record::parse_json(text.str());
    REQUIRE(listed);
    REQUIRE(listed->size() == code::clause_texts().size());
    for (const auto& [clause, sentence] : listed->items()) {
        CAPTURE(clause);
        CHECK(code::clause_text(clause) == sentence.get<std::string>());
    }
    CHECK(code::clause_text("9.9.9").empty());
}

TEST_CASE("Every reading belongs to a clause of the standard") {
    for (const code::Reading& each : code::readings()) {
        CAPTURE(each.clause);
        CHECK_FALSE(code::clause_text(each.clause).empty());
        CHECK_FALSE(each.reading.empty());
    }
}
