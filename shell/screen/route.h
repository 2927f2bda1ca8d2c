// Where the person is. Lives in the address of the page (#/...), so that back, forward and reload work.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace anze::screen {

enum class Page : unsigned char {
    todo,
    units,
    unit,
    service,
    hazards,
    archives,
    complaints,
    people,
    organizations,
    regimes,
    fees,
    roster,
    bundle,
    conflicts,
    settings,
    about,
};
constexpr std::size_t page_count = static_cast<std::size_t>(Page::about) + 1;

// The parts of a service (Page::service); on a unit's device only hazards or evidence, answer and archive
// are shown.
enum class Part : unsigned char {
    plan,
    visit,
    checklist,
    evidence,
    hazards,
    record,
    feedback,
    answer,
    call_back,
    archive
};

// On the page of a unit, in the place of a plan's id: the list of its insured persons, or the card of its fees.
inline constexpr std::string_view persons_list = "persons";
inline constexpr std::string_view fees_card = "fees";

// The parts of Page::people behind the professionals, in the place of a record's id.
inline constexpr std::string_view staff_part = "staff";
inline constexpr std::string_view insurer_part = "insurer";
inline constexpr std::string_view devices_part = "devices";

struct Route {
    Page page = Page::todo;
    std::string unit_id = {};
    std::string service_id = {};
    Part part = Part::plan;
    std::string record_id = {};  // what is open on the page: of a unit a plan, a complaint, a part

    bool operator==(const Route&) const = default;
};

std::string to_address(const Route& route);
std::optional<Route> parse_address(std::string_view address);

}  // namespace anze::screen
