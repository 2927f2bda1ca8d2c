// form/: the papers with stamps and signatures as data. A paper is a list of blocks, from which HTML (html.h), Word and
// Excel (document_json.h) are written.
#pragma once

#include "calendar/date.h"
#include "record/attachment.h"
#include "record/money.h"
#include "record/type.h"
#include "risk/outline.h"

#include <variant>

namespace anze::form {

enum class Paper : std::uint8_t { a4_portrait, a4_landscape, a3_landscape };

// A paper as a file: for an office program, or what is drawn on it as one picture (PNG).
enum class FileKind : std::uint8_t { word, excel, picture };
std::string_view extension_of(FileKind kind);

struct Heading {
    std::string text = {};
    bool on_new_page = false;
};

struct Subheading {
    std::string text = {};
    bool on_new_page = false;
};

struct Paragraph {
    std::string text = {};
    bool is_right = false;
};

struct Cell {
    std::string text = {};
    int columns = 1;
    bool is_label = false;
    std::vector<record::Attachment> pictures = {};
    std::string number = {};  // the plain decimal, where the text says it as people write it
};
using Row = std::vector<Cell>;

// `groups` and `head` repeat on each page; a row is never cut in two.
struct Table {
    std::vector<std::string> head = {};
    std::vector<Row> rows = {};
    std::vector<int> width_percents = {};
    Row groups = {};  // above the head, each over as many of its columns
};

// Places for a signature, a seal and the date.
struct Signatures {
    std::vector<std::string> parties = {};
};

struct DrawnArea {
    std::string name = {};
    std::string level = {};   // in words: a colour never stands alone
    std::string colour = {};  // "#rrggbb"
    risk::Outline outline = {};
};

struct DrawnColour {
    std::string text = {};
    std::string colour = {};  // "#rrggbb"
};

// Areas over a picture.
struct Drawing {
    record::Attachment picture = {};
    std::vector<DrawnArea> areas = {};
    std::vector<DrawnColour> legend = {};  // where no table says it beside the drawing
};

using Block = std::variant<Heading, Subheading, Paragraph, Table, Drawing, Signatures>;

struct Document {
    std::string title = {};  // the name of the file, too
    Paper paper = Paper::a4_portrait;
    std::vector<Block> blocks = {};

    void heading(std::string text, bool on_new_page = false) {
        blocks.push_back(Heading{std::move(text), on_new_page});
    }
    void subheading(std::string text, bool on_new_page = false) {
        blocks.push_back(Subheading{std::move(text), on_new_page});
    }
    void paragraph(std::string text) { blocks.push_back(Paragraph{std::move(text)}); }
    void right(std::string text) { blocks.push_back(Paragraph{std::move(text), true}); }
    void table(std::vector<std::string> head, std::vector<Row> rows, std::vector<int> width_percents = {}) {
        blocks.push_back(Table{std::move(head), std::move(rows), std::move(width_percents)});
    }
    void drawing(Drawing drawing) { blocks.push_back(std::move(drawing)); }
    void signatures(std::vector<std::string> parties) { blocks.push_back(Signatures{std::move(parties)}); }
};

// A cell that names what stands beside it.
inline Cell label(std::string_view text, int columns = 1) {
    return {.text = std::string(text), .columns = columns, .is_label = true};
}

// As people write it, and as a number where it is filled in.
Cell amount(record::Money money);

// The paper's wording for a field, from its field table.
template <class R, class T>
std::string field_label(T R::* member) {
    return std::string(record::label_of(member));
}

// Empty where there is no day.
std::string written_date(calendar::Date date);

}  // namespace anze::form
