// What is found again and again: typical hazards and hazard factors by branch of industry, to take the words from. The
// delivered ones come as a list that is fetched when it is first asked for; these are the insurer's own.
#pragma once

#include "hazard/hazard.h"

namespace anze::hazard {

enum class LibraryKind : std::uint8_t { none, hazard, factor };

struct LibraryEntry {
    std::string industry = {};
    LibraryKind kind = LibraryKind::none;
    std::string category = {};
    std::string subcategory = {};
    std::string factor_class = {};
    std::string accident_type = {};
    std::string description = {};
    Level level = Level::none;
    std::string major_basis = {};
    std::string basis = {};
    std::string suggestion = {};
    bool operator==(const LibraryEntry&) const = default;
};

// 3.11: what makes a hazard major is named.
std::vector<record::Error> library_gaps(const LibraryEntry& entry);

// The words of a hazard at hand for the library; when, where and by whom it was found stays with it.
LibraryEntry entry_of(const Hazard& hazard);
// And the other way round. A level is only suggested: where the entry has none, that of the hazard stays.
void take_over(Hazard& hazard, const LibraryEntry& entry);

struct LibraryQuery {
    std::string words = {};     // each has to be in it, in characters or in first letters of Pinyin
    std::string industry = {};  // empty: all
    std::string category = {};  // upper or lower
    bool operator==(const LibraryQuery&) const = default;
};
bool is_meant(const LibraryEntry& entry, const LibraryQuery& query);

}  // namespace anze::hazard

namespace anze::record {

template <>
struct Choices<hazard::LibraryKind> {
    static constexpr std::array list{
        Choice{hazard::LibraryKind::hazard, "hazard", "隐患"},
        Choice{hazard::LibraryKind::factor, "factor", "危险有害因素"},
    };
};

template <>
inline constexpr auto fields<hazard::LibraryEntry> = std::tuple{
    field(&hazard::LibraryEntry::industry, "industry", "行业或场所").required().longest(40),
    field(&hazard::LibraryEntry::kind, "kind", "种类").required(),
    field(&hazard::LibraryEntry::category, "category", "类别").longest(40),
    field(&hazard::LibraryEntry::subcategory, "subcategory", "细类").longest(60),
    field(&hazard::LibraryEntry::factor_class, "factor_class", "危险有害因素类别").longest(40),
    field(&hazard::LibraryEntry::accident_type, "accident_type", "主要事故类别").longest(40),
    field(&hazard::LibraryEntry::description, "description", "描述").required().long_text(),
    field(&hazard::LibraryEntry::level, "level", "分级").hint("只在有判定标准时填，其余由现场判断"),
    field(&hazard::LibraryEntry::major_basis, "major_basis", "重大隐患判定依据").longest(200),
    field(&hazard::LibraryEntry::basis, "basis", "依据").longest(200),
    field(&hazard::LibraryEntry::suggestion, "suggestion", "治理措施").required().long_text(),
};
static_assert(covers_every_member<hazard::LibraryEntry>);
template <>
inline constexpr TypeInfo type<hazard::LibraryEntry>{"library_entry", "隐患和危险有害因素库", Stream::company,
                                                     Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<hazard::LibraryEntry> = true;

}  // namespace anze::record
