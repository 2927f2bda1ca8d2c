#include "desk/habits.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze::desk;

TEST_CASE("What a person likes is there again after a reload") {
    Habits habits;
    const auto version = habits.version();
    habits.keep("widths/checklist_item", "120,0,300");
    CHECK(habits.version() != version);
    Habits again;
    again.read(habits.to_text());
    CHECK(again.find("widths/checklist_item") == "120,0,300");
    CHECK(again.find("widths/other").empty());
}

TEST_CASE("What is kept badly is as nothing") {
    Habits habits;
    for (const char* text : {"", "[]", R"({"widths":3})", "{"})
        habits.read(text);
    CHECK(habits.find("widths").empty());
}
