// 全套材料: the papers of a unit and its services as one set of files, in the order of an archive (7.1.2), with a
// catalogue and the photos beside them.
#pragma once

#include "archive/archive.h"
#include "form/document.h"

namespace anze::form {

// `path`: in the set, once it has its place there.
struct MaterialPaper {
    archive::Material material = archive::Material::none;
    FileKind kind = FileKind::word;
    Document paper = {};
    std::string path = {};
};

struct MaterialPhoto {
    archive::Material material = archive::Material::none;
    std::string name = {};  // what it shows
    record::Attachment photo = {};
    std::string path = {};
};

// What there is of one service, or with an empty title of the unit itself.
struct MaterialPart {
    std::string title = {};
    std::vector<MaterialPaper> papers = {};
    std::vector<MaterialPhoto> photos = {};
};

struct MaterialContent {
    std::string unit_name = {};
    std::string given_by = {};
    std::string meant_for = {};
    calendar::Date made_on = {};
    std::vector<MaterialPart> parts = {};
};

struct MaterialSet {
    std::string name = {};  // of the whole, without its ending
    std::vector<MaterialPaper> files = {};
    std::vector<MaterialPhoto> photos = {};
};

// The catalogue comes first. A service's files lie in a folder of its own.
MaterialSet material_set(MaterialContent content);

record::Json to_json(const MaterialSet& set);

}  // namespace anze::form
