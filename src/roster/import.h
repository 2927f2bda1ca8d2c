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

// What an import wrote over in one known record: its fields as JSON, as they were before and as the list says them.
struct Replaced {
    std::string import_id = {};
    std::string record_type = {};
    std::string record_id = {};
    std::string before = {};
    std::string after = {};
    bool operator==(const Replaced&) const = default;
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

template <>
inline constexpr auto fields<roster::Replaced> = std::tuple{
    field(&roster::Replaced::import_id, "import_id", "导入记录").required(),
    field(&roster::Replaced::record_type, "record_type", "记录种类").required(),
    field(&roster::Replaced::record_id, "record_id", "记录").required(),
    field(&roster::Replaced::before, "before", "导入前").required().long_text(),
    field(&roster::Replaced::after, "after", "导入后").required().long_text(),
};
static_assert(covers_every_member<roster::Replaced>);
template <>
inline constexpr TypeInfo type<roster::Replaced>{"import_replaced", "导入前的内容", Stream::company, Writer::insurer};

}  // namespace anze::record
