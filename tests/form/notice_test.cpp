#include "form/html.h"
#include "form/notice.h"

#include "form/golden_paper.h"
#include "form/sample.h"
#include "record/text.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::form;

namespace {

NoticeContent content() {
    return {.parties = test::parties(),
            .notice = {.number = "告知-20261109-s1-1",
                       .hazard_ids = {"h1", "h2"},
                       .issued_on = {2026, 11, 9},
                       .issued_by = "陈静",
                       .delivery = hazard::Delivery::on_site,
                       .received_by = "龙兰"},
            .hazards = {{.area = "配电",
                         .category = "现场管理类",
                         .subcategory = "用电安全",
                         .description = "配电箱门未接地，<b>标志</b>缺失",
                         .photos = {{.sha256 = std::string(64, 'a'), .media_type = "image/jpeg"}},
                         .level = hazard::Level::general,
                         .suggestion = "加装接地线\n并复测",
                         .due_on = {2026, 11, 30},
                         .responsible = "龙兰"},
                        {.category = "现场管理类",
                         .subcategory = "消防安全",
                         .description = "安全出口被锁闭",
                         .level = hazard::Level::major,
                         .major_basis = "工贸企业重大事故隐患判定标准",
                         .suggestion = "立即停产，打开出口",
                         .due_on = {2026, 11, 9},
                         .responsible = "龙兰"}}};
}

}  // namespace

TEST_CASE("The notice of hazards is printed and written as its golden files show", "[golden][5.3.2][6.3.2.3]") {
    test::matches_golden_paper("notice", notice_document(content()));
}

TEST_CASE("The notice ticks the level that is meant and only that", "[3.11]") {
    const std::string html = to_html(notice_document(content()));
    CHECK(html.contains("<td>□重大 ☑一般</td>"));
    CHECK(html.contains("<td>☑重大 □一般</td>"));
    CHECK(html.contains("判定依据：工贸企业重大事故隐患判定标准"));
}

TEST_CASE("The notice's file name fits every system") {
    CHECK(notice_document(content()).title == "隐患告知书 成都𠮷祥食品有限公司 告知-20261109-s1-1");
    NoticeContent odd = content();
    odd.parties.unit_name = "a/b\\c:d*e?f\"g<h>i|j";
    CHECK(notice_document(odd).title == "隐患告知书 a_b_c_d_e_f_g_h_i_j 告知-20261109-s1-1");
    for (int times = 0; times < 40; ++times)
        odd.parties.unit_name += "𠮷祥";
    const std::string name = notice_document(odd).title;
    CHECK(record::character_count(name) == 80);
    CHECK(record::is_utf8(name));
}
