#include "screen/route.h"

#include <algorithm>
#include <array>
#include <vector>

namespace anze::screen {
namespace {

// By Page; a unit and its services lie below "units".
constexpr std::array<std::string_view, 16> page_words{
    "todo",          "units",   "units", "units",  "hazards", "archives",  "complaints", "people",
    "organizations", "regimes", "fees",  "roster", "bundle",  "conflicts", "settings",   "about"};
// By Part.
constexpr std::array<std::string_view, 10> part_words{"plan",   "visit",    "checklist", "evidence",  "hazards",
                                                      "record", "feedback", "answer",    "call_back", "archive"};

bool is_followed_by_record(Page page) {
    return page == Page::complaints || page == Page::people;
}

// Before a plan of the unit, where else the id of a service stands.
constexpr std::string_view plan_word = "plans";

bool is_part_of_unit(std::string_view word) {
    return word == persons_list || word == fees_card;
}

std::vector<std::string_view> words_of(std::string_view address) {
    std::vector<std::string_view> words;
    while (!address.empty()) {
        const std::size_t end = address.find('/');
        words.push_back(address.substr(0, end));
        address.remove_prefix(end == std::string_view::npos ? address.size() : end + 1);
    }
    return words;
}

std::optional<Route> below_units(const std::vector<std::string_view>& words) {
    Route route{.page = Page::units};
    if (words.size() > 1) {
        route.page = Page::unit;
        route.unit_id = words[1];
    }
    if (words.size() > 3 && words[2] == plan_word) {
        route.record_id = words[3];
        return route;
    }
    if (words.size() == 3 && is_part_of_unit(words[2])) {
        route.record_id = words[2];
        return route;
    }
    if (words.size() > 2) {
        route.page = Page::service;
        route.service_id = words[2];
    }
    if (words.size() > 3) {
        const auto part = std::ranges::find(part_words, words[3]);
        if (part == part_words.end())
            return std::nullopt;
        route.part = static_cast<Part>(part - part_words.begin());
    }
    if (words.size() > 4)
        route.record_id = words[4];
    return route;
}

}  // namespace

std::string to_address(const Route& route) {
    std::string address = "#/" + std::string(page_words[static_cast<std::size_t>(route.page)]);
    if (route.page == Page::unit || route.page == Page::service)
        address += "/" + route.unit_id;
    if (route.page == Page::unit && is_part_of_unit(route.record_id))
        return address + "/" + route.record_id;
    if (route.page == Page::unit && !route.record_id.empty())
        address += "/" + std::string(plan_word) + "/" + route.record_id;
    if (is_followed_by_record(route.page) && !route.record_id.empty())
        address += "/" + route.record_id;
    if (route.page != Page::service)
        return address;
    address += "/" + route.service_id + "/" + std::string(part_words[static_cast<std::size_t>(route.part)]);
    return route.record_id.empty() ? address : address + "/" + route.record_id;
}

std::optional<Route> parse_address(std::string_view address) {
    constexpr std::string_view root = "#/";
    if (!address.starts_with(root))
        return std::nullopt;
    const auto words = words_of(address.substr(root.size()));
    if (words.empty())
        return Route{};
    if (words.front() == "units")
        return below_units(words);
    const auto page = std::ranges::find(page_words, words.front());
    if (page == page_words.end())
        return std::nullopt;
    Route route{.page = static_cast<Page>(page - page_words.begin())};
    if (is_followed_by_record(route.page) && words.size() > 1)
        route.record_id = words[1];
    return route;
}

}  // namespace anze::screen
