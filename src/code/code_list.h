// code/: the lists that the standard's forms choose from, each a version with its source and how sure we are of it. A
// record keeps the code it was given; which version it was is found by the record's date.
#pragma once

#include "calendar/date.h"

#include <span>
#include <string_view>

namespace anze::code {

enum class Confidence : std::uint8_t { official, corroborated, single_source, unconfirmed };

// "官方原文", "多处转载一致", "单一来源", "未经证实"
[[nodiscard]] std::string_view confidence_label(Confidence confidence);

struct Item {
    std::string_view code;
    std::string_view name;
    std::string_view parent = {};  // code of the item above; empty at the top
    std::string_view source = {};  // where it differs from the list's
};

// What an item of the list before became.
struct Succession {
    std::string_view from;
    std::string_view to;
};

struct CodeList {
    std::string_view id;
    std::string_view name;
    std::string_view version;
    std::string_view source;
    Confidence confidence = Confidence::unconfirmed;
    bool codes_are_ours = false;     // the source gives names only; the codes are this program's
    calendar::Date valid_from = {};  // not set: from the beginning
    calendar::Date valid_to = {};    // the last day; not set: still valid
    std::span<const Item> items;
    std::span<const Succession> successions = {};  // by codes, where only one can be meant
};

namespace list_id {
constexpr std::string_view accident_type = "accident-type";
constexpr std::string_view hazard_category = "hazard-category";
constexpr std::string_view hazard_factor = "hazard-factor";
constexpr std::string_view high_risk_field = "high-risk-field";
constexpr std::string_view industry = "industry";
}  // namespace list_id

// Every version of every list.
[[nodiscard]] std::span<const CodeList> code_lists();

// The version valid on the day; none where no list of that id was.
[[nodiscard]] const CodeList* list_on(std::string_view id, calendar::Date on);

[[nodiscard]] const Item* find(const CodeList& list, std::string_view code);
[[nodiscard]] const Item* find(std::string_view id, std::string_view code, calendar::Date on);
[[nodiscard]] const Item* find_by_name(const CodeList& list, std::string_view name);

// The version that a name was taken from which the day's list does not have: an older or a newer one. None where the
// day's list has it, or no list does.
[[nodiscard]] const CodeList* other_list_with(std::string_view id, std::string_view name, calendar::Date on);

// What the day's list has in the place of a name of the list before it; none where several could be meant.
[[nodiscard]] const Item* successor(std::string_view id, std::string_view name, calendar::Date on);

}  // namespace anze::code
