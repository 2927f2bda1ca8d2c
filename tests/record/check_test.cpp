#include "record/sample.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze::record;
using namespace anze::test;

TEST_CASE("A full record is complete, an empty one says what it lacks") {
    CHECK(check(full_sample()).empty());
    CHECK(check(Sample{}) ==
          std::vector<Error>{{"请填写“标题”", "title"}, {"请填写“人数”", "people"}, {"请填写“颜色”", "colour"}});
}

TEST_CASE("A text that is too long says by how much, counted in characters") {
    Sample sample = full_sample();
    sample.title = "一二三四𠮷";
    CHECK(check(sample) == std::vector<Error>{{"“标题”最多 4 字，现在 5 字", "title"}});
}
