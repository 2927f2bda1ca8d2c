// A list that was taken in: told as a whole, and taken back as a whole.
#pragma once

#include "calendar/date.h"
#include "record/type.h"

namespace anze::roster {

struct Import {
    std::string list = {};
    std::string file_name = {};
    calendar::Date taken_on = {};
    std::string taken_by = {};
    record::Count added = {};
    record::Count updated = {};
    record::Count refused = {};
    bool operator==(const Import&) const = default;
};

}  // namespace anze::roster

namespace anze::record {

template <>
inline constexpr auto fields<roster::Import> = std::tuple{
    field(&roster::Import::list, "list", "名单").required().longest(40),
    field(&roster::Import::file_name, "file_name", "文件").longest(200),
    field(&roster::Import::taken_on, "taken_on", "日期").required(),
    field(&roster::Import::taken_by, "taken_by", "经办人").longest(40),
    field(&roster::Import::added, "added", "新增"),
    field(&roster::Import::updated, "updated", "更新"),
    field(&roster::Import::refused, "refused", "退回"),
};
static_assert(covers_every_member<roster::Import>);
template <>
inline constexpr TypeInfo type<roster::Import>{"import", "导入记录", Stream::company, Writer::insurer};

}  // namespace anze::record
