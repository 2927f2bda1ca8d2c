// A photo or paper that lies beside the records, known by the hash of its bytes.
#pragma once

#include "record/field.h"

namespace anze::record {

struct Attachment {
    std::string sha256 = {};  // lower-case hex of the bytes
    std::string media_type = {};
    std::string name = {};
    Count size_bytes = {};
    bool operator==(const Attachment&) const = default;
};

template <>
inline constexpr auto fields<Attachment> = std::tuple{
    field(&Attachment::sha256, "sha256", "摘要").required(),
    field(&Attachment::media_type, "media_type", "类型"),
    field(&Attachment::name, "name", "名称"),
    field(&Attachment::size_bytes, "size_bytes", "字节"),
};
static_assert(covers_every_member<Attachment>);

// Every attachment a record names, whichever field holds it.
std::vector<Attachment> attachments_of(Faces faces, const void* record);

template <HasFields R>
std::vector<Attachment> attachments_of(const R& value) {
    return attachments_of(faces<R>(), &value);
}

}  // namespace anze::record
