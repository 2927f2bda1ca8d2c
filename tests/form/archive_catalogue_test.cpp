#include "form/archive_catalogue.h"
#include "form/html.h"

#include "form/golden_paper.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::form;
using archive::Material;

namespace {

ArchiveCatalogue catalogue() {
    return {.insurer_name = "天府财险四川分公司",
            .unit_name = "成都𠮷祥食品有限公司",
            .service_title = "2026 年第 1 次隐患排查",
            .file = {.number = "AZ-2026-0001",
                     .service_id = "s1",
                     .archived_on = {2026, 11, 20},
                     .archived_by = "王建国",
                     .gap_reason = "台账<另附>",
                     .gaps = "缺“服务费用台账”",
                     .heads = {"iojj3XQJ|12|aGVhZA", "kPpA4fVw|3|b3RoZXI"}},
            .keep_until = {2032, 5, 19},
            .materials = {{{Material::contract, true, true, {}}, {{"保单", 1}, {"权利义务告知", 2}}},
                          {{Material::entrustment_contract, false, false, "没有外部机构"}, {}},
                          {{Material::plan, true, true, {}}, {{"服务方案", 1}}},
                          {{Material::people, true, true, {}}, {{"服务小组成员", 2}}},
                          {{Material::service_record, true, true, {}}, {{"服务记录", 1}, {"隐患", 3}}},
                          {{Material::fee_account, false, true, "请附纸质台账摘录"}, {}},
                          {{Material::call_back, true, true, {}}, {{"回访记录", 1}}},
                          {{Material::complaint, false, false, "没有投诉"}, {}},
                          {{Material::annual_report, false, false, {}}, {}}}};
}

}  // namespace

TEST_CASE("The catalogue of a file is printed and written as its golden files show", "[golden][7.1.2][7.2]") {
    ArchiveCatalogue whole = catalogue();
    whole.supplements = {{"f1", "年度评估报告定稿晚于归档", "2026 年度评估报告", {12}, {2027, 1, 20}, "李敏"}};
    whole.disposals = {{"f1", {2032, 6, 1}, "责任险管理部", "档案鉴定意见", archive::Decision::destroy}};
    test::matches_golden_paper("archive_catalogue", catalogue_document(whole));
}

TEST_CASE("The catalogue says of each of the nine kinds of material what there is", "[7.1.2]") {
    const std::string html = to_html(catalogue_document(catalogue()));
    for (const auto& choice : record::Choices<Material>::list)
        CHECK(html.contains("<td>" + std::string(choice.label) + "</td>"));
    CHECK(html.contains("<td>有</td><td>保单 1 份；权利义务告知 2 份</td>"));
    CHECK(html.contains("<td>缺</td><td>请附纸质台账摘录</td>"));
    CHECK(html.contains("<td>不需要</td><td>没有投诉</td>"));
    CHECK(html.contains("没有补充。"));
    CHECK(html.contains("台账&lt;另附&gt;"));
    CHECK_FALSE(html.contains("处置决定"));
    CHECK(catalogue_document(catalogue()).title == "档案目录 成都𠮷祥食品有限公司 AZ-2026-0001");
}
