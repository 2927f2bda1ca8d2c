#pragma once

#include "form/document_json.h"

namespace anze::test {

// A paper as its golden file shows it; tests/node/documents.test.mjs writes Word and Excel from there.
inline std::string paper_json(const form::Document& document) {
    return form::to_json(document).dump(1) + "\n";
}

}  // namespace anze::test
