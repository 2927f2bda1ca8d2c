#include "form/material_set.h"

#include "form/document_json.h"
#include "form/file_name.h"

#include <algorithm>
#include <array>

namespace anze::form {
namespace {

using archive::Material;

std::string two_digits(std::size_t number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

// "5-02 隐患告知书.docx"; the ending is never cut.
std::string named(Material material, std::size_t number, std::string_view name, std::string_view ending) {
    const std::string begin = std::to_string(static_cast<int>(material)) + "-" + two_digits(number) + " ";
    return file_name(begin + std::string(name), longest_file_name - ending.size()) + std::string(ending);
}

std::string_view ending_of(const record::Attachment& photo) {
    return photo.media_type == "image/png" ? ".png" : ".jpg";
}

// Numbers within each kind of material of one folder.
class Numbers {
public:
    std::size_t next(Material material) { return ++counts_.at(static_cast<std::size_t>(material)); }

private:
    std::array<std::size_t, record::Choices<Material>::list.size() + 1> counts_ = {};
};

void add_part(MaterialSet& set, std::vector<Row>& rows, MaterialPart& part, std::size_t number) {
    const std::string folder =
        part.title.empty() ? std::string() : file_name("服务" + two_digits(number) + " " + part.title) + "/";
    const auto add_row = [&](Material material, const std::string& path) {
        rows.push_back({{std::to_string(rows.size() + 1)},
                        {std::string(record::choice_label(material))},
                        {part.title.empty() ? "（全部服务）" : part.title},
                        {path}});
    };
    Numbers numbers;
    std::ranges::stable_sort(part.papers, {}, &MaterialPaper::material);
    for (MaterialPaper& each : part.papers) {
        const std::string path =
            folder + named(each.material, numbers.next(each.material), each.paper.title, extension_of(each.kind));
        add_row(each.material, path);
        set.files.push_back({path, each.kind, std::move(each.paper)});
    }
    Numbers photo_numbers;
    std::ranges::stable_sort(part.photos, {}, &MaterialPhoto::material);
    for (const MaterialPhoto& each : part.photos) {
        const std::string path =
            folder + "照片和附件/" +
            named(each.material, photo_numbers.next(each.material), each.name, ending_of(each.photo));
        add_row(each.material, path);
        set.photos.push_back({path, each.photo.sha256});
    }
}

// 7.1.2: of which kinds nothing lies here.
std::string missing_materials(const MaterialContent& content) {
    std::string missing;
    for (const auto& choice : record::Choices<Material>::list) {
        const auto is_it = [&](const auto& each) { return each.material == choice.value; };
        const bool there = std::ranges::any_of(content.parts, [&](const MaterialPart& part) {
            return std::ranges::any_of(part.papers, is_it) || std::ranges::any_of(part.photos, is_it);
        });
        if (!there)
            missing += (missing.empty() ? "" : "、") + std::string(choice.label);
    }
    return missing;
}

Document catalogue_of(const MaterialContent& content, std::vector<Row> rows, const std::string& missing) {
    Document document{.title = "目录"};
    document.heading("事故预防技术服务材料目录");
    document.table({},
                   {{label("投保单位"), {content.unit_name}},
                    {label("整理单位"), {content.given_by}},
                    {label("用途"), {content.meant_for}},
                    {label("整理日期"), {written_date(content.made_on)}}},
                   {20, 80});
    document.table({"序号", "材料（7.1.2）", "服务", "文件"}, std::move(rows), {8, 20, 26, 46});
    if (!missing.empty())
        document.paragraph("本套中没有：" + missing + "。");
    return document;
}

}  // namespace

MaterialSet material_set(MaterialContent content) {
    MaterialSet set{.name = file_name("全套材料 " + content.unit_name + " " + calendar::to_string(content.made_on),
                                      longest_file_name - std::string_view(".zip").size()),
                    .files = {{"0 目录" + std::string(extension_of(FileKind::word)), FileKind::word, {}}}};
    const std::string missing = missing_materials(content);
    std::vector<Row> rows;
    std::size_t services = 0;
    for (MaterialPart& part : content.parts)
        add_part(set, rows, part, part.title.empty() ? 0 : ++services);
    set.files.front().paper = catalogue_of(content, std::move(rows), missing);
    return set;
}

record::Json to_json(const MaterialSet& set) {
    constexpr std::array<std::string_view, 3> kinds{"word", "excel", "picture"};
    record::Json files = record::Json::array();
    for (const SetFile& each : set.files) {
        files.push_back({{"path", each.path},
                         {"kind", kinds.at(static_cast<std::size_t>(each.kind))},
                         {"paper", to_json(each.paper)}});
    }
    record::Json photos = record::Json::array();
    for (const SetPhoto& each : set.photos)
        photos.push_back({{"path", each.path}, {"sha256", each.sha256}});
    return {{"files", std::move(files)}, {"photos", std::move(photos)}};
}

}  // namespace anze::form
