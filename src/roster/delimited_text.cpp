#include "roster/delimited_text.h"

#include "record/text.h"

#include <algorithm>

namespace anze::roster {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::size_t looked_at_for_separator = 4096;
constexpr std::size_t digits_a_spreadsheet_shows = 11;

bool is_formula_sign(char character) {
    return character == '=' || character == '+' || character == '-' || character == '@';
}

}  // namespace

bool Record::is_blank() const {
    return std::ranges::all_of(cells, [](const std::string& cell) { return record::narrow(cell).empty(); });
}

DelimitedReader::DelimitedReader(std::string_view text, char separator, TextPosition from)
    : text_(text), separator_(separator), at_(from.byte), line_(from.line) {
    if (at_ == 0 && text_.starts_with(byte_order_mark))
        at_ = byte_order_mark.size();
}

void DelimitedReader::skip_line_break() {
    at_ += text_.substr(at_).starts_with("\r\n") ? 2 : 1;
    ++line_;
}

bool DelimitedReader::read_quoted(std::string& cell) {
    ++at_;
    while (at_ < text_.size()) {
        if (text_[at_] == '"') {
            const bool doubled = text_.substr(at_).starts_with("\"\"");
            if (!doubled) {
                ++at_;
                return true;
            }
            ++at_;
        } else if (at_line_break()) {
            cell.push_back('\n');
            skip_line_break();
            continue;
        }
        cell.push_back(text_[at_++]);
    }
    return false;
}

void DelimitedReader::read_plain(std::string& cell) {
    const std::size_t from = at_;
    while (at_ < text_.size() && text_[at_] != separator_ && !at_line_break())
        ++at_;
    cell.append(text_.substr(from, at_ - from));
}

void DelimitedReader::take_line_as_it_is(Record& record, TextPosition from) {
    at_ = from.byte;
    line_ = from.line;
    record.cells.clear();
    record.quote_left_open = true;
    while (true) {
        read_plain(record.cells.emplace_back());
        if (at_ == text_.size())
            return;
        if (at_line_break())
            return skip_line_break();
        ++at_;
    }
}

bool DelimitedReader::next(Record& record) {
    record.cells.clear();
    record.quote_left_open = false;
    record.line = line_;
    if (at_ >= text_.size())
        return false;
    const TextPosition from = position();
    while (true) {
        std::string& cell = record.cells.emplace_back();
        if (at_ < text_.size() && text_[at_] == '"' && !read_quoted(cell)) {
            take_line_as_it_is(record, from);
            return true;
        }
        read_plain(cell);
        if (at_ >= text_.size())
            return true;
        if (at_line_break()) {
            skip_line_break();
            return true;
        }
        ++at_;
    }
}

char detect_separator(std::string_view text) {
    const std::string_view beginning = text.substr(0, looked_at_for_separator);
    char best = ',';
    for (const char separator : {';', '\t'}) {
        if (std::ranges::count(beginning, separator) > std::ranges::count(beginning, best))
            best = separator;
    }
    return best;
}

std::string csv_line(const std::vector<std::string>& cells) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line.push_back(',');
        std::string cell = cells[i];
        if (!cell.empty() && is_formula_sign(cell.front()))
            cell.insert(0, "'");
        if (cell.find_first_of(",\"\r\n;\t") == std::string::npos) {
            line += cell;
            continue;
        }
        line.push_back('"');
        for (const char character : cell)
            line.append(character == '"' ? 2 : 1, character);
        line.push_back('"');
    }
    return line + "\r\n";
}

std::string csv_file(const std::vector<std::vector<std::string>>& rows) {
    std::string text(byte_order_mark);
    for (const std::vector<std::string>& row : rows) {
        std::vector<std::string> cells = row;
        for (std::string& cell : cells) {
            // A blank of any kind before it makes a number text, and the reader of a list drops it.
            if (cell.size() > digits_a_spreadsheet_shows && cell.find_first_not_of("0123456789") == std::string::npos)
                cell.insert(0, "\t");
        }
        text += csv_line(cells);
    }
    return text;
}

}  // namespace anze::roster
