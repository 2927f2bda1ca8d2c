#include "golden/golden.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace anze::test {

void matches_golden(std::string_view name, std::string_view text) {
    const std::string path = "tests/golden/" + std::string(name);
    if (std::getenv("ANZE_WRITE_GOLDEN") != nullptr)
        std::ofstream(path, std::ios::binary) << text;
    std::ifstream file(path, std::ios::binary);
    REQUIRE(file);
    std::stringstream bytes;
    bytes << file.rdbuf();
    const std::string expected = bytes.str();
    const auto differs = std::ranges::mismatch(expected, text);
    const auto at = static_cast<std::size_t>(differs.in1 - expected.begin());
    INFO(path << " differs at byte " << at << ": ./dev golden writes it anew");
    CAPTURE(expected.substr(at, 80), text.substr(at, 80));
    CHECK((expected == text));
}

}  // namespace anze::test
