// A small bundle of which any bit was changed, or which was cut short anywhere, is refused.
#include "bundle/sample.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::bundle;
using namespace anze::test;

namespace {

bool is_taken(std::string text) {
    Reader reader(std::move(text));
    read_all(reader);
    // Whoever is refused is told why, and nothing of the file can be taken in.
    CHECK(reader.finished() == reader.error().message.empty());
    CHECK((reader.finished() || reader.operations().empty()));
    return reader.finished();
}

const std::string& file() {
    static const std::string text = write(small_draft(), small_key()).value();
    return text;
}

}  // namespace

TEST_CASE("Every bit of a small bundle counts") {
    REQUIRE(is_taken(file()));
    for (std::size_t bit = 0; bit < file().size() * 8; ++bit) {
        std::string changed = file();
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
        CAPTURE(bit / 8, bit % 8);
        CHECK_FALSE(is_taken(changed));
    }
}

TEST_CASE("No blank but the line feed is taken for another") {
    for (std::size_t at = 0; at < file().size(); ++at) {
        for (const char blank : {' ', '\t', '\r', '\n'}) {
            std::string changed = file();
            if (changed[at] == blank)
                continue;
            changed[at] = blank;
            CAPTURE(at, static_cast<int>(blank));
            CHECK_FALSE(is_taken(changed));
        }
    }
}

TEST_CASE("A small bundle cut short anywhere is refused") {
    // The line feed at the end is for people.
    for (std::size_t length = 0; length + 1 < file().size(); ++length) {
        CAPTURE(length);
        CHECK_FALSE(is_taken(file().substr(0, length)));
    }
}
