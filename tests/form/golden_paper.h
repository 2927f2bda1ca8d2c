#pragma once

#include "form/document_json.h"
#include "form/html.h"
#include "golden/golden.h"

namespace anze::test {

// A paper as its two golden files show it: printed, and as what tests/node/documents.test.mjs writes Word and Excel
// from.
inline void matches_golden_paper(const std::string& name, const form::Document& document) {
    const auto address = [](const record::Attachment& picture) { return "attachment:" + picture.sha256; };
    matches_golden(name + ".html", form::to_html(document, address));
    matches_golden(name + ".document.json", form::to_json(document).dump(1) + "\n");
}

}  // namespace anze::test
