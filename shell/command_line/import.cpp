#include "command_line/commands.h"
#include "command_line/file.h"
#include "desktop/decode.h"
#include "roster/encoding.h"
#include "roster/roster.h"

#include <format>

namespace anze::command_line {
namespace {

record::Result<std::string> read_text_file(const std::string& path) {
    auto bytes = read_file(path);
    if (!bytes)
        return bytes;
    const auto encoding = roster::detect_encoding(*bytes);
    if (!encoding)
        return std::unexpected(encoding.error());
    if (*encoding == roster::Encoding::utf_8)
        return bytes;
    return desktop::decode(*bytes, std::string(roster::encoding_name(*encoding)));
}

}  // namespace

Outcome import(const std::string& path) {
    auto text = read_text_file(path);
    if (!text)
        return refused(text.error());
    const auto roster = roster::read_roster(std::move(*text));
    if (!roster)
        return refused(roster.error());
    Outcome outcome;
    for (const roster::Row& row : roster->rows) {
        for (const std::string& note : row.notes)
            outcome.output += std::format("第 {} 行已接受，请留意：{}\n", row.line, note);
    }
    for (const roster::Duplicate& each : roster->duplicates) {
        outcome.output += std::format("第 {} 行与第 {} 行是同一份保单 {}，只算一份\n", each.line, each.first_line,
                                      each.policy_number);
    }
    if (roster->blank_lines > 0)
        outcome.output += std::format("跳过 {} 个空行\n", roster->blank_lines);
    for (const roster::RefusedRow& row : roster->refused) {
        for (const roster::Fault& fault : row.faults) {
            const std::string column = fault.column.empty() ? "整行" : "“" + fault.column + "”列";
            outcome.output += std::format("退回第 {} 行，{}：{}\n", row.line, column, fault.reason);
        }
    }
    outcome.output +=
        std::format("accepted {} policies, refused {} rows\n", roster->rows.size(), roster->refused.size());
    return outcome;
}

}  // namespace anze::command_line
