// A paper as JSON, for those who write it as Word or Excel.
#pragma once

#include "form/document.h"
#include "record/json.h"

namespace anze::form {

// {"title", "paper": "a4_portrait", "blocks": [{"kind": "heading", "text"}, ...]}. A cell has beside its text only what
// it has: columns where it takes several, is_label, number, pictures as {"sha256", "media_type"}.
record::Json to_json(const Document& document);

}  // namespace anze::form
