#include "desktop/decode.h"

#include <catch2/catch_test_macros.hpp>

using anze::desktop::decode;

TEST_CASE("GB18030 is read with its characters of two and of four bytes") {
    CHECK(decode("\xB3\xC9\xB6\xBC\x95\x34\xB2\x35,\xFE\x9F,a", "gb18030").value() == "成都𠮷,䶮,a");
    CHECK(decode("", "gb18030").value().empty());
}

TEST_CASE("UTF-16 is read in both byte orders") {
    CHECK(decode(std::string("\x10\x62\xFD\x90", 4), "utf-16le").value() == "成都");
    CHECK(decode(std::string("\x62\x10\x90\xFD", 4), "utf-16be").value() == "成都");
}

TEST_CASE("Bytes that mean nothing become the replacement character and nothing else is lost") {
    CHECK(decode("\xB3\xC9\xFF\xB6\xBC", "gb18030").value() == "成\uFFFD都");
    CHECK(decode("\xB3\xC9\xB6", "gb18030").value() == "成\uFFFD");
}

TEST_CASE("More than one piece of output comes whole") {
    std::string bytes;
    std::string expected;
    for (int times = 0; times < 5000; ++times) {
        bytes += "\xB3\xC9";
        expected += "成";
    }
    CHECK(decode(bytes, "gb18030").value() == expected);
}

TEST_CASE("An encoding that nobody knows is refused") {
    CHECK(decode("x", "no-such-encoding").error().message == "不支持的编码：no-such-encoding");
}
