// How a person writes values in the cells of a list.
#include "record/text.h"
#include "record/value.h"

#include <algorithm>

namespace anze::record {
namespace {

constexpr std::array<std::string_view, 8> words_of_yes{"是", "√", "✓", "✔", "对", "1", "y", "yes"};
constexpr std::array<std::string_view, 8> words_of_no{"", "否", "×", "x", "不", "0", "n", "no"};

std::string small(std::string_view written) {
    std::string text = narrow(written);
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return text;
}

std::string joined(std::span<const std::string_view> labels) {
    constexpr std::size_t named_at_most = 8;
    std::string all;
    for (const std::string_view label : labels.first(std::min(labels.size(), named_at_most)))
        all += (all.empty() ? "" : "、") + std::string(label);
    return labels.size() > named_at_most ? all + " 等" : all;
}

}  // namespace

Result<void> Value<bool>::read(std::string_view written, bool& value) {
    const std::string word = small(written);
    const bool yes = std::ranges::contains(words_of_yes, word);
    if (!yes && !std::ranges::contains(words_of_no, word))
        return fail("“" + std::string(written) + "”不能识别，请写“是”或“否”");
    value = yes;
    return {};
}

Result<std::size_t> read_choice(std::string_view written, std::span<const std::string_view> labels) {
    const std::string word = narrow(written);
    if (word.empty())
        return labels.size();
    const auto found = std::ranges::find_if(labels, [&](std::string_view label) { return narrow(label) == word; });
    if (found == labels.end())
        return fail("“" + std::string(written) + "”不在选项中，请写：" + joined(labels));
    return static_cast<std::size_t>(found - labels.begin());
}

std::vector<std::string> listed(std::string_view written) {
    std::string parted(written);
    for (std::size_t at = 0; (at = parted.find("、", at)) != std::string::npos;)
        parted.replace(at, std::string_view("、").size(), "\n");
    return lines(parted);
}

}  // namespace anze::record
