#include "form/material_set.h"

#include "form/file_name.h"
#include "form/golden_paper.h"
#include "form/record_sheet.h"
#include "record/text.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::form;
using archive::Material;

namespace {

MaterialPaper paper(Material material, std::string title, FileKind kind = FileKind::word) {
    return {material, kind, {.title = std::move(title)}};
}

MaterialContent content() {
    const record::Attachment photo{.sha256 = std::string(64, 'a'), .media_type = "image/png"};
    return {
        .unit_name = "成都𠮷祥食品有限公司",
        .given_by = "天府财险四川分公司",
        .meant_for = "提供给投保单位",
        .made_on = {2026, 12, 8},
        .parts = {{.papers = {paper(Material::plan, "服务方案"), paper(Material::contract, "保险合同与约定")}},
                  {.title = "2026 年第 1 次隐患排查",
                   .papers = {paper(Material::call_back, "回访确认表"), paper(Material::service_record, "隐患告知书"),
                              paper(Material::service_record, "治理台账", FileKind::excel)},
                   .photos = {{Material::service_record, "配电箱<缺>接地", photo}}}}};
}

std::vector<std::string> paths(const MaterialSet& set) {
    std::vector<std::string> all;
    for (const MaterialPaper& each : set.files)
        all.push_back(each.path);
    for (const MaterialPhoto& each : set.photos)
        all.push_back(each.path);
    return all;
}

}  // namespace

TEST_CASE("A set begins with its catalogue and lies in the order of an archive", "[7.1.2]") {
    CHECK(paths(material_set(content())) ==
          std::vector<std::string>{"0 目录.docx", "1-01 保险合同与约定.docx", "3-01 服务方案.docx",
                                   "服务01 2026 年第 1 次隐患排查/5-01 隐患告知书.docx",
                                   "服务01 2026 年第 1 次隐患排查/5-02 治理台账.xlsx",
                                   "服务01 2026 年第 1 次隐患排查/7-01 回访确认表.docx",
                                   "服务01 2026 年第 1 次隐患排查/照片和附件/5-01 配电箱_缺_接地.png"});
    CHECK(material_set(content()).name == "全套材料 成都𠮷祥食品有限公司 2026-12-08");
}

TEST_CASE("The catalogue of a set is printed and written as its golden files show", "[golden][7.1.2]") {
    test::matches_golden_paper("material_catalogue", material_set(content()).files.front().paper);
}

TEST_CASE("Names in a set are cut to 80 characters and keep their ending", "[7.1.2]") {
    MaterialContent long_names = content();
    long_names.parts.back().title = std::string(400, 'x');
    long_names.parts.back().papers = {paper(Material::plan, std::string(200, 'y'), FileKind::picture)};
    const MaterialSet set = material_set(std::move(long_names));
    const std::string& path = set.files.back().path;
    CHECK(path.ends_with("y.png"));
    CHECK(record::character_count(path.substr(0, path.find('/'))) == 80);
    CHECK(record::character_count(path.substr(path.find('/') + 1)) == 80);
}

TEST_CASE("A name is one that Windows takes") {
    CHECK(file_name("甲/乙:丙\t丁\x01 ...") == "甲_乙_丙_丁_");
    CHECK(file_name("CON.") == "CON");
    CHECK(file_name("很长的名字", 3) == "很长的");
}

TEST_CASE("Records without a form are printed and written as the golden files show", "[golden][7.1.2]") {
    test::matches_golden_paper("record_sheet",
                               record_sheet("保险合同与约定 成都𠮷祥食品有限公司",
                                            {{"保单", {{"保单号", "PZAX2026516092585950"}, {"起期", "2026-01-01"}}},
                                             {"合同约定的服务", {{"服务项目", "隐患排查"}, {"备注", "一行\n<二>"}}}}));
}
