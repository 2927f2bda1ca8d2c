#include "form/archive_catalogue.h"

#include "form/file_name.h"

namespace anze::form {
namespace {

using archive::ArchiveFile;
using archive::Disposal;
using archive::Supplement;

std::string state_text(const archive::MaterialState& state) {
    return state.present ? "有" : state.needed ? "缺" : "不需要";
}

std::string contents_text(const CatalogueMaterial& material) {
    std::string text;
    for (const auto& [name, count] : material.records)
        text += (text.empty() ? "" : "；") + name + " " + std::to_string(count) + " 份";
    if (!material.state.present && !material.state.note.empty())
        text += (text.empty() ? "" : "\n") + material.state.note;
    return text;
}

void add_head(Document& document, const ArchiveCatalogue& catalogue) {
    const ArchiveFile& file = catalogue.file;
    document.heading("事故预防技术服务档案目录");
    document.right("档案号：" + file.number);
    document.table({},
                   {{label("投保单位"), {catalogue.unit_name, 3}},
                    {label("服务"), {catalogue.service_title, 3}},
                    {label(field_label(&ArchiveFile::archived_on)),
                     {written_date(file.archived_on)},
                     label(field_label(&ArchiveFile::archived_by)),
                     {file.archived_by}},
                    {label("保存至"), {written_date(catalogue.keep_until) + "（至少 5 年，7.2）", 3}}},
                   {16, 40, 14, 30});
}

// 7.1.2 the nine kinds of material
void add_materials(Document& document, const ArchiveCatalogue& catalogue) {
    std::vector<Row> rows;
    for (const CatalogueMaterial& each : catalogue.materials) {
        rows.push_back({{std::to_string(rows.size() + 1)},
                        {std::string(record::choice_label(each.state.material))},
                        {state_text(each.state)},
                        {contents_text(each)}});
    }
    document.subheading("一、归档材料（7.1.2）");
    document.table({"序号", "材料", "状态", "内容"}, rows, {8, 26, 12, 54});
    if (!catalogue.file.gaps.empty())
        document.paragraph("缺项：" + catalogue.file.gaps + "。理由：" + catalogue.file.gap_reason);
}

void add_supplements(Document& document, const ArchiveCatalogue& catalogue) {
    std::vector<Row> rows;
    for (const Supplement& each : catalogue.supplements) {
        rows.push_back({{written_date(each.added_on)},
                        {each.content},
                        {each.pages.is_set() ? std::to_string(each.pages.value) : std::string()},
                        {each.reason},
                        {each.added_by}});
    }
    document.subheading("二、归档后的补充");
    if (rows.empty())
        return document.paragraph("没有补充。");
    document.table({field_label(&Supplement::added_on), field_label(&Supplement::content),
                    field_label(&Supplement::pages), field_label(&Supplement::reason),
                    field_label(&Supplement::added_by)},
                   rows, {18, 34, 8, 28, 12});
}

void add_disposals(Document& document, const ArchiveCatalogue& catalogue) {
    for (const Disposal& each : catalogue.disposals) {
        document.paragraph("处置决定：" + written_date(each.decided_on) + " " + each.decided_by + " 决定" +
                           std::string(record::choice_label(each.decision)) + "。依据：" + each.basis +
                           "。电子记录不删除，本决定一并留存。");
    }
}

void add_heads(Document& document, const ArchiveCatalogue& catalogue) {
    document.subheading("三、封存的操作链");
    document.paragraph("每行为：设备公钥|操作条数|最后一条操作的编号。任何改动都会使编号不符。");
    for (const std::string& head : catalogue.file.heads)
        document.paragraph(head);
}

std::string catalogue_file_name(const ArchiveCatalogue& catalogue) {
    return file_name("档案目录 " + catalogue.unit_name + " " + catalogue.file.number);
}

}  // namespace

Document catalogue_document(const ArchiveCatalogue& catalogue) {
    Document document{.title = catalogue_file_name(catalogue)};
    add_head(document, catalogue);
    add_materials(document, catalogue);
    add_supplements(document, catalogue);
    add_disposals(document, catalogue);
    add_heads(document, catalogue);
    document.signatures({"归档单位：" + catalogue.insurer_name});
    return document;
}

}  // namespace anze::form
