#include "record/filled.h"

#include <algorithm>

namespace anze::record {

std::string detail::fill(std::string_view sentence, std::span<const std::string> values) {
    std::string text;
    for (const std::string& value : values) {
        const std::size_t gap = sentence.find("{}");
        text += sentence.substr(0, gap);
        text += value;
        sentence.remove_prefix(gap + 2);
    }
    return text += sentence;
}

std::string digits(std::int64_t number, std::size_t width) {
    const std::string text = std::to_string(number);
    return std::string(width - std::min(width, text.size()), '0') + text;
}

}  // namespace anze::record
