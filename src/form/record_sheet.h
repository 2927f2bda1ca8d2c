// Records for which the standard has no form, as a paper: each with the names of its fields and what they say.
#pragma once

#include "form/document.h"

namespace anze::form {

struct RecordText {
    std::string type = {};  // "保险单"
    std::vector<std::pair<std::string, std::string>> fields = {};
};

Document record_sheet(std::string title, const std::vector<RecordText>& records);

}  // namespace anze::form
