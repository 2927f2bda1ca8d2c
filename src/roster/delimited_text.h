#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace anze::roster {

struct Record {
    std::size_t line = 0;  // the line it begins on, or its row in a sheet; from 1
    std::vector<std::string> cells = {};
    bool quote_left_open = false;  // a quotation mark never closed: the record is taken to its line's end only
    std::string sheet = {};        // of a workbook

    [[nodiscard]] bool is_blank() const;
};

struct TextPosition {
    std::size_t byte = 0;
    std::size_t line = 1;
};

// RFC 4180 as spreadsheets write it: cells in quotation marks may hold separators, line breaks and doubled marks; lines
// end in CRLF, LF or CR; a byte order mark is skipped. The text must outlive the reader.
class DelimitedReader {
public:
    DelimitedReader(std::string_view text, char separator, TextPosition from = {});

    // Reads the next record, blank ones too; false at the end.
    bool next(Record& record);

    [[nodiscard]] TextPosition position() const { return {at_, line_}; }

private:
    bool read_quoted(std::string& cell);
    void read_plain(std::string& cell);
    void take_line_as_it_is(Record& record, TextPosition from);
    void skip_line_break();
    [[nodiscard]] bool at_line_break() const { return text_[at_] == '\n' || text_[at_] == '\r'; }

    std::string_view text_;
    char separator_;
    std::size_t at_;
    std::size_t line_;
};

// Comma, semicolon or tab: the one the first lines have most of.
[[nodiscard]] char detect_separator(std::string_view text);

// One line of CSV with CRLF. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
[[nodiscard]] std::string csv_line(const std::vector<std::string>& cells);

// A list to be filled in or mended with a spreadsheet: UTF-8 with the byte order mark that those want, and numbers they
// would shorten kept as text.
[[nodiscard]] std::string csv_file(const std::vector<std::vector<std::string>>& rows);

}  // namespace anze::roster
