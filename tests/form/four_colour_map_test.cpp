#include "form/four_colour_map.h"
#include "form/html.h"

#include "form/golden_paper.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::form;

namespace {

FourColourMap map() {
    return {.insurer_name = "天府财险四川分公司",
            .unit_name = "成都𠮷祥食品有限公司",
            .plan_name = "厂区<总>平面",
            .method = "风险矩阵分析法（L×S）",
            .printed_on = {2026, 11, 20},
            .drawing = {.picture = {.sha256 = std::string(64, 'b'), .media_type = "image/jpeg"},
                        .areas = {{.name = "氨机房",
                                   .level = "重大风险",
                                   .colour = "#d32f2f",
                                   .outline = {{{500, 500}, {3000, 500}, {3000, 2500}, {500, 2500}}}},
                                  {.name = "包装车间",
                                   .level = "低风险",
                                   .colour = "#1976d2",
                                   .outline = {{{4000, 500}, {9500, 500}, {6750, 9000}}}}}},
            .legend = {{"重大风险", "红色", "#d32f2f", 1, 2},
                       {"较大风险", "橙色", "#f57c00"},
                       {"一般风险", "黄色", "#f9c513"},
                       {"低风险", "蓝色", "#1976d2", 1, 5}}};
}

}  // namespace

TEST_CASE("The four-colour map is printed on A3 as its golden file shows", "[golden][6.2.1.2]") {
    test::matches_golden_paper("four_colour_map", four_colour_map_document(map(), Paper::a3_landscape));
}

TEST_CASE("Every area of the map is named with its level in words", "[6.2.1.2]") {
    const std::string html = to_html(four_colour_map_document(map(), Paper::a4_landscape));
    CHECK(html.contains("size: A4 landscape"));
    CHECK(html.contains("氨机房<br>重大风险</span>"));
    CHECK(html.contains("包装车间<br>低风险</span>"));
    CHECK(html.contains("［照片 bbbbbbbb］"));
    CHECK(html.contains("厂区&lt;总&gt;平面"));
}
