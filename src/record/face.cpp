#include "record/face.h"

#include "record/attachment.h"
#include "record/check.h"
#include "record/difference.h"

#include <algorithm>

namespace anze::record {

std::string FieldFace::text_of_value(const void* of) const {
    return is_masked ? masked(value->text(of)) : value->text(of);
}

const FieldFace* find_field(Faces faces, std::string_view key) {
    const auto found = std::ranges::find(faces, key, &FieldFace::key);
    return found == faces.end() ? nullptr : &*found;
}

Json object_of(Faces faces, const void* record) {
    Json object = Json::object();
    for (const FieldFace& each : faces) {
        if (each.is_set(record))
            object[std::string(each.key)] = each.to_json(record);
    }
    return object;
}

bool read_object(Faces faces, const Json& object, void* record) {
    bool good = true;
    for (const FieldFace& each : faces) {
        if (const Json* found = member(object, each.key))
            good = each.from_json(*found, record) && good;
    }
    return good;
}

std::string text_of(Faces faces, const void* record) {
    std::string all;
    for (const FieldFace& each : faces) {
        const std::string part = each.text(record);
        if (!part.empty())
            all += (all.empty() ? "" : " ") + part;
    }
    return all;
}

void pack(Faces faces, Packer& packer, const void* record) {
    for (const FieldFace& each : faces)
        each.value->pack(packer, each.in(record));
}

void unpack(Faces faces, Unpacker& unpacker, void* record) {
    for (const FieldFace& each : faces)
        each.value->unpack(unpacker, each.in(record));
}

std::vector<Attachment> attachments_of(Faces faces, const void* record) {
    std::vector<Attachment> all;
    for (const FieldFace& each : faces) {
        if (each.value->kind == Kind::attachments)
            std::ranges::copy(*static_cast<const std::vector<Attachment>*>(each.in(record)), std::back_inserter(all));
    }
    return all;
}

std::vector<Error> check(Faces faces, const void* record) {
    std::vector<Error> errors;
    for (const FieldFace& each : faces) {
        if (each.is_required && !each.is_set(record))
            errors.push_back({"请填写“" + std::string(each.label) + "”", std::string(each.key)});
        if (each.value->kind != Kind::text)
            continue;
        const std::size_t count = character_count(*static_cast<const std::string*>(each.in(record)));
        if (count > each.longest_characters) {
            errors.push_back({"“" + std::string(each.label) + "”最多 " + std::to_string(each.longest_characters) +
                                  " 字，现在 " + std::to_string(count) + " 字",
                              std::string(each.key)});
        }
    }
    return errors;
}

Json changed_fields(Faces faces, const void* before, const void* after) {
    Json set = Json::object();
    for (const FieldFace& each : faces) {
        if (!each.equal(before, after))
            set[std::string(each.key)] = each.to_json(after);
    }
    return set;
}

std::vector<Difference> differences(Faces faces, const void* before, const void* after) {
    std::vector<Difference> found;
    for (const FieldFace& each : faces) {
        if (!each.equal(before, after))
            found.push_back({each.key, each.label, each.text(before), each.text(after)});
    }
    return found;
}

std::vector<Difference> merge(Faces faces, void* base, const void* mine, const void* theirs) {
    std::vector<Difference> conflicts;
    for (const FieldFace& each : faces) {
        const bool only_theirs = each.equal(mine, base);
        if (!only_theirs && !each.equal(theirs, base) && !each.equal(mine, theirs))
            conflicts.push_back({each.key, each.label, each.text(mine), each.text(theirs)});
        each.copy(base, only_theirs ? theirs : mine);
    }
    return conflicts;
}

}  // namespace anze::record
