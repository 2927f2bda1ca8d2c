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

// Of one part, in the order of the materials.
class Placing {
public:
    Placing(MaterialSet& set, std::vector<Row>& rows, MaterialPart& part, std::string folder)
        : set_(set), rows_(rows), part_(part), folder_(std::move(folder)) {}

    void place(Material material) {
        std::size_t papers = 0;
        for (MaterialPaper& each : part_.papers) {
            if (each.material != material)
                continue;
            each.path = folder_ + named(material, ++papers, each.paper.title, extension_of(each.kind));
            add_row(material, each.path);
            set_.files.push_back(std::move(each));
        }
        std::size_t photos = 0;
        for (MaterialPhoto& each : part_.photos) {
            if (each.material != material)
                continue;
            each.path = folder_ + "照片和附件/" + named(material, ++photos, each.name, ending_of(each.photo));
            add_row(material, each.path);
            set_.photos.push_back(std::move(each));
        }
    }

private:
    void add_row(Material material, const std::string& path) {
        rows_.push_back({{std::to_string(rows_.size() + 1)},
                         {std::string(material == Material::none ? "档案" : record::choice_label(material))},
                         {part_.title.empty() ? "（全部服务）" : part_.title},
                         {path}});
    }

    MaterialSet& set_;
    std::vector<Row>& rows_;
    MaterialPart& part_;
    std::string folder_;
};

// 7.1.2: of which kinds nothing lies here.
std::string missing_materials(const MaterialSet& set) {
    std::string missing;
    for (const auto& choice : record::Choices<Material>::list) {
        if (!std::ranges::contains(set.files, choice.value, &MaterialPaper::material) &&
            !std::ranges::contains(set.photos, choice.value, &MaterialPhoto::material))
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
                                      longest_file_name - std::string_view(".zip").size())};
    set.files.push_back({.path = "0 目录.docx"});
    std::vector<Row> rows;
    std::size_t services = 0;
    for (MaterialPart& part : content.parts) {
        std::string folder;
        if (!part.title.empty())
            folder = file_name("服务" + two_digits(++services) + " " + part.title) + "/";
        Placing placing(set, rows, part, std::move(folder));
        placing.place(Material::none);
        for (const auto& choice : record::Choices<Material>::list)
            placing.place(choice.value);
    }
    set.files.front().paper = catalogue_of(content, std::move(rows), missing_materials(set));
    return set;
}

record::Json to_json(const MaterialSet& set) {
    constexpr std::array<std::string_view, 3> kinds{"word", "excel", "picture"};
    record::Json json;
    for (const MaterialPaper& each : set.files) {
        record::Json& file = json["files"].emplace_back();
        file["path"] = each.path;
        file["kind"] = kinds.at(static_cast<std::size_t>(each.kind));
        file["paper"] = to_json(each.paper);
    }
    json["photos"] = record::Json::array();
    for (const MaterialPhoto& each : set.photos) {
        record::Json& photo = json["photos"].emplace_back();
        photo["path"] = each.path;
        photo["sha256"] = each.photo.sha256;
    }
    return json;
}

}  // namespace anze::form
