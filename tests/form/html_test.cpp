#include "form/html.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze::form;

TEST_CASE("Nothing that a person wrote becomes markup") {
    CHECK(escaped("<script>\"A\" & 'B'\n</script>") ==
          "&lt;script&gt;&quot;A&quot; &amp; &#39;B&#39;<br>&lt;/script&gt;");
    Document document{.title = "<b>标题</b>"};
    document.heading("<i>");
    document.paragraph("<img src=x onerror=alert(1)>");
    document.right("</p>");
    document.table({"<th>"}, {{{"<td>", 2}, label("\"")}}, {30, 70});
    document.signatures({"<u>"});
    const std::string html = to_html(document);
    for (const char* markup : {"<b>", "<i>", "<img", "<th><", "<td><td>", "<u>"}) {
        CAPTURE(markup);
        CHECK_FALSE(html.contains(markup));
    }
    CHECK(html.contains("<td colspan=\"2\">&lt;td&gt;</td><td class=\"label\">&quot;</td>"));
}

TEST_CASE("A picture is shown by its address, or named where there is none") {
    const anze::record::Attachment photo{.sha256 = "0123456789abcdef"};
    const auto html_with = [&](const PictureAddress& address) {
        Document document{.title = "x"};
        document.table({}, {{{"一", 1, false, {photo}}}});
        return to_html(document, address);
    };
    CHECK(html_with({}).contains("<td>一<br>［照片 01234567］</td>"));
    CHECK(html_with([](const auto& each) {
              return "attachment:" + each.sha256 + "\"";
          }).contains("<img src=\"attachment:0123456789abcdef&quot;\" alt=\"照片\">"));
}

TEST_CASE("Paper is A4, upright or across, or A3") {
    CHECK(to_html({}).contains("size: A4 portrait"));
    CHECK(to_html({.paper = Paper::a4_landscape}).contains("size: A4 landscape"));
    CHECK(to_html({.paper = Paper::a3_landscape}).contains("size: A3 landscape"));
}

TEST_CASE("A table of many columns is written small, and its groups stand above the head") {
    const std::vector<std::string> eleven(11, "列");
    Document document;
    document.blocks.push_back(Table{.head = eleven, .groups = {label("前", 4), label("<后>", 7)}});
    document.table(std::vector<std::string>(10, "列"), {});
    const std::string html = to_html(document);
    CHECK(html.contains("<table class=\"dense\">\n<thead><tr><th colspan=\"4\">前</th>"
                        "<th colspan=\"7\">&lt;后&gt;</th></tr><tr><th>列</th>"));
    CHECK(html.contains("<table>\n<thead><tr><th>列</th>"));
}
