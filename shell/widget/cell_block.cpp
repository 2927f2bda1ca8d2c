#include "widget/cell_block.h"

#include <optional>

namespace anze::widget {
namespace {

struct QuotedCell {
    std::string text{};
    std::size_t end = 0;  // behind the closing quote
};

// A spreadsheet quotes only what has to be: quotes around anything else belong to the text.
std::optional<QuotedCell> quoted_cell(std::string_view text, std::size_t begin) {
    QuotedCell cell;
    bool has_to_be_quoted = false;
    for (std::size_t at = begin + 1; at < text.size(); ++at) {
        const char c = text[at];
        if (c != '"') {
            has_to_be_quoted = has_to_be_quoted || c == '\t' || c == '\n' || c == '\r';
            if (c != '\r')
                cell.text.push_back(c);
            continue;
        }
        if (at + 1 < text.size() && text[at + 1] == '"') {
            has_to_be_quoted = true;
            cell.text.push_back('"');
            ++at;
            continue;
        }
        cell.end = at + 1;
        const bool ends = cell.end == text.size() || std::string_view("\t\r\n").contains(text[cell.end]);
        return ends && has_to_be_quoted ? std::optional(std::move(cell)) : std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

CellRows read_block(std::string_view text) {
    CellRows rows(1);
    std::size_t at = 0;
    while (true) {
        std::string cell;
        if (auto quoted = at < text.size() && text[at] == '"' ? quoted_cell(text, at) : std::nullopt) {
            cell = std::move(quoted->text);
            at = quoted->end;
        } else {
            const std::size_t end = std::min(text.find_first_of("\t\r\n", at), text.size());
            cell = std::string(text.substr(at, end - at));
            at = end;
        }
        rows.back().push_back(std::move(cell));
        if (at == text.size())
            return rows;
        const bool ends_row = text[at] != '\t';
        at += text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n' ? 2 : 1;
        // The last row ends as the others do.
        if (ends_row && at == text.size())
            return rows;
        if (ends_row)
            rows.emplace_back();
    }
}

std::string block_text(const CellRows& rows) {
    std::string all;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        all += row == 0 ? "" : "\n";
        for (std::size_t column = 0; column < rows[row].size(); ++column) {
            const std::string& cell = rows[row][column];
            all += column == 0 ? "" : "\t";
            if (cell.find_first_of("\t\r\n") == std::string::npos && !cell.starts_with('"')) {
                all += cell;
                continue;
            }
            all += '"';
            for (const char c : cell)
                all += c == '"' ? "\"\"" : std::string(1, c);
            all += '"';
        }
    }
    return all;
}

}  // namespace anze::widget
