#include "record/count.h"

#include "record/text.h"

#include <charconv>

namespace anze::record {
namespace {

constexpr std::size_t digits_at_most = 9;

}  // namespace

Result<Count> parse_count(std::string_view text) {
    std::string digits = narrow(text);
    std::erase(digits, ',');
    if (digits.empty())
        return Count{};
    if (digits.size() > digits_at_most || digits.find_first_not_of("0123456789") != std::string::npos)
        return fail("“" + std::string(text) + "”不是能识别的数，请写成整数，例如 120");
    Count count{0};
    std::from_chars(digits.data(), digits.data() + digits.size(), count.value);
    return count;
}

Result<void> Value<Count>::read(std::string_view written, Count& value) {
    const auto count = parse_count(written);
    if (!count)
        return std::unexpected(count.error());
    value = *count;
    return {};
}

}  // namespace anze::record
