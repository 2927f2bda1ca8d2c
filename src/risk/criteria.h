// By what a risk is judged (6.2.2.2): the method, its scales and where each level begins. The text of DB5101/T 18-2018
// is not confirmed and practice differs, so that all of it is data with its source.
#pragma once

#include "record/decimal.h"
#include "record/type.h"

#include <span>

namespace anze::risk {

// Annex C.3.2: two of the methods that DB5101/T 18-2018 offers.
enum class Method : std::uint8_t { none, matrix, lec };

// Annex C.3.2, from the least to the greatest.
enum class Level : std::uint8_t { none, low, general, considerable, major };

// Whether a score that is just the threshold has reached the level.
enum class Bound : std::uint8_t { none, at_least, above };

// What is graded. The severity is judged from five sides, of which the gravest counts.
enum class Factor : std::uint8_t { none, likelihood, exposure, law, people, loss, stoppage, image };

struct Grade {
    Factor factor = Factor::none;
    record::Decimal value = {};
    std::string wording = {};
    bool operator==(const Grade&) const = default;
};

enum class Kept : std::uint8_t { by_company, in_service };

// The company's own, which it corrects when it knows better, and the copy that a service has taken: whoever reads the
// service knows by what its risks were judged, whatever the company keeps today.
template <Kept kept>
struct ProfileKept {
    std::string name = {};
    Method method = Method::none;
    Bound bound = Bound::none;
    record::Decimal major_from = {};
    record::Decimal considerable_from = {};
    record::Decimal general_from = {};
    std::vector<Grade> grades = {};
    std::string source = {};
    bool is_confirmed = false;  // compared with the source's own text
    bool operator==(const ProfileKept&) const = default;
};
using Profile = ProfileKept<Kept::by_company>;
using Criteria = ProfileKept<Kept::in_service>;

// The copy for a service.
Criteria taken(const Profile& profile);

// As this program was delivered; the first is what most use. None is confirmed, and each says so.
const std::vector<Profile>& delivered_profiles();

// What is entered of one risk; the severity is the gravest of its sides.
struct Figures {
    record::Decimal likelihood = {};
    record::Decimal exposure = {};  // for LEC only
    record::Decimal severity = {};
    bool operator==(const Figures&) const = default;
};

// Exact: the product of three numbers of two decimals each. A level is worked out, never typed.
struct Rating {
    std::int64_t score_millionths = -1;  // less than nothing: not to be worked out
    Level level = Level::none;
    bool operator==(const Rating&) const = default;
    bool is_set() const { return level != Level::none; }
};

// 6.2.2.2: R = L x S, or D = L x E x C.
Rating rating(const Figures& figures, const Criteria& criteria);
// "270", "0.05"; empty where there is none.
std::string score_text(const Rating& rating);

// Annex C.3.2: the colour of the level on the map, never without the level's own name: "重大风险（红色）".
std::string level_text(Level level);
std::string_view colour_word(Level level);

// "重大风险 20 及以上，较大风险 15 及以上……", by which people see where a level begins.
std::string thresholds_text(const Criteria& criteria);

// Whether the scale has that value; where the criteria have no scales, every value.
bool is_on_scale(const Criteria& criteria, Factor factor, record::Decimal value);

// 6.2.2.2: criteria that can be judged by.
std::vector<record::Error> profile_gaps(const Profile& profile);

}  // namespace anze::risk

#include "risk/criteria_fields.h"
