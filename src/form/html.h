// A paper as a whole HTML document that a browser prints and saves as PDF.
#pragma once

#include "form/document.h"

#include <functional>

namespace anze::form {

// Text as HTML: nothing in a record can become markup.
std::string escaped(std::string_view text);

// Where a picture of an attachment can be had while printing (a blob address, or data:); empty shows its name instead.
using PictureAddress = std::function<std::string(const record::Attachment&)>;

std::string to_html(const Document& document, const PictureAddress& picture = {});

}  // namespace anze::form
