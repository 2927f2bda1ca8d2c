// The outermost JSON of a bundle, found without building a value of it: its strings hold no escapes, so a file of many
// photos is cut up in milliseconds.
#pragma once

#include "record/error.h"

#include <string_view>
#include <utility>
#include <vector>

namespace anze::bundle {

struct Envelope {
    std::string_view payload = {};
    std::string_view protected_header = {};
    std::string_view signature = {};
    std::vector<std::string_view> operations = {};
    std::vector<std::pair<std::string_view, std::string_view>> attachments = {};
};

record::Result<Envelope> cut(std::string_view text);

}  // namespace anze::bundle
