// form/: the papers with stamps and signatures, as rows of fields; here written as whole HTML documents that a browser
// prints on A4 and saves as PDF.
#pragma once

#include "record/attachment.h"

#include <functional>

namespace anze::form {

// Text as HTML: nothing in a record can become markup.
std::string escaped(std::string_view text);

// Where a picture of an attachment can be had while printing (a blob address, or data:); empty shows its name instead.
using PictureAddress = std::function<std::string(const record::Attachment&)>;

enum class Paper : std::uint8_t { a4_portrait, a4_landscape };

// Builds one document; every function appends.
class Document {
public:
    explicit Document(std::string title, Paper paper = Paper::a4_portrait) : title_(std::move(title)), paper_(paper) {}

    void heading(std::string_view text);
    void subheading(std::string_view text);
    void paragraph(std::string_view text);
    void right(std::string_view text);

    struct Cell {
        std::string text = {};
        int columns = 1;
        bool is_label = false;
        std::vector<record::Attachment> pictures = {};
    };
    // `head` repeats on each page; a row is never cut in two.
    void table(const std::vector<std::string>& head, const std::vector<std::vector<Cell>>& rows,
               const PictureAddress& picture = {}, const std::vector<int>& width_percents = {});

    // Places for a signature, a seal and the date.
    void signatures(const std::vector<std::string>& parties);

    std::string html() const;

private:
    std::string title_;
    Paper paper_;
    std::string body_ = {};
};

}  // namespace anze::form
