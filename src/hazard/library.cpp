#include "hazard/library.h"

#include "record/check.h"
#include "record/pinyin.h"
#include "record/text.h"

#include <algorithm>

namespace anze::hazard {
namespace {

bool has_word(const LibraryEntry& entry, std::string_view word) {
    return record::holds_typed(entry.description, word) || record::holds_typed(entry.subcategory, word) ||
           record::holds_typed(entry.industry, word) || record::holds_typed(entry.accident_type, word) ||
           entry.suggestion.contains(word);
}

}  // namespace

// 3.11: a major hazard is one by a standard.
std::vector<record::Error> library_gaps(const LibraryEntry& entry) {
    auto gaps = record::check(entry);
    if (entry.level == Level::major && entry.major_basis.empty())
        gaps.push_back({"请写明判为重大隐患的依据", std::string(record::key_of(&LibraryEntry::major_basis)), "3.11"});
    return gaps;
}

LibraryEntry entry_of(const Hazard& hazard) {
    return {.kind = LibraryKind::hazard,
            .category = hazard.category,
            .subcategory = hazard.subcategory,
            .description = hazard.description,
            .level = hazard.level,
            .major_basis = hazard.major_basis,
            .suggestion = hazard.suggestion};
}

void take_over(Hazard& hazard, const LibraryEntry& entry) {
    hazard.category = entry.category;
    hazard.subcategory = entry.subcategory;
    hazard.description = entry.description;
    hazard.suggestion = entry.suggestion;
    if (entry.level == Level::none)
        return;
    hazard.level = entry.level;
    hazard.major_basis = entry.major_basis;
}

bool is_meant(const LibraryEntry& entry, const LibraryQuery& query) {
    if (!query.industry.empty() && entry.industry != query.industry)
        return false;
    if (!query.category.empty() && entry.category != query.category && entry.subcategory != query.category)
        return false;
    std::string_view rest = query.words;
    while (!rest.empty()) {
        const std::size_t blank = std::min(rest.find(' '), rest.size());
        if (!has_word(entry, record::narrow(rest.substr(0, blank))))
            return false;
        rest.remove_prefix(std::min(blank + 1, rest.size()));
    }
    return true;
}

}  // namespace anze::hazard
