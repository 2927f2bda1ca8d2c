// Annex C.3.4, table 12: what a unit says of itself when it evaluates its standardization (自评报告).
#pragma once

#include "calendar/date.h"
#include "record/decimal.h"
#include "record/type.h"

#include <span>

namespace anze::standardization {

enum class Ownership : std::uint8_t {
    none,
    state_owned,
    collective,
    private_run,
    private_owned,
    joint_venture,
    sole_proprietorship,
    other,
};

enum class Grade : std::uint8_t { none, first, second, third, small_and_micro };
enum class EarlierGrade : std::uint8_t { none, first, second, third, small_and_micro, never };
enum class Consent : std::uint8_t { none, yes, no };
enum class Shifts : std::uint8_t { none, worked, not_worked };

// The cover, the basic data, the summary and the application; name and address are the unit's own record.
struct SelfEvaluation {
    std::string industry = {};
    std::string speciality = {};
    record::Decimal score = {};
    Grade grade = Grade::none;
    calendar::Date evaluated_on = {};
    Consent shown_in_unit = Consent::none;
    Consent applies_for_review = Consent::none;
    Ownership ownership = Ownership::none;
    std::string safety_body = {};
    record::Count staff_count = {};
    record::Count safety_officer_count = {};
    record::Count special_operator_count = {};
    record::Decimal fixed_assets_ten_thousand_yuan = {};
    record::Decimal main_revenue_ten_thousand_yuan = {};
    Shifts shifts = Shifts::none;
    std::string shift_pattern = {};
    std::string legal_representative = {};
    std::string legal_representative_phone = {};
    std::string legal_representative_fax = {};
    std::string contact = {};
    std::string contact_phone = {};
    std::string contact_fax = {};
    std::string contact_mobile = {};
    std::string contact_mail = {};
    EarlierGrade earlier_grade = EarlierGrade::none;
    std::string group_company = {};
    std::string management_certificate = {};
    std::string overview = {};
    std::string accidents = {};
    std::string achievements = {};
    Consent agrees_to_review = Consent::none;
    std::string conclusion = {};
    bool operator==(const SelfEvaluation&) const = default;
};

enum class TeamRole : std::uint8_t { none, leader, member };

struct TeamMember {
    std::string name = {};
    TeamRole role = TeamRole::none;
    std::string department = {};
    std::string post = {};
    std::string phone = {};
    std::string note = {};
    bool operator==(const TeamMember&) const = default;
};

// Annex C.3.4: what table 12 still misses; the application only where the unit applies for a review.
std::vector<record::Error> self_evaluation_gaps(const SelfEvaluation& evaluation);
// Table 12 gives the team one line for its 组长.
std::vector<record::Error> team_gaps(std::span<const TeamMember> team);

}  // namespace anze::standardization

#include "standardization/self_evaluation_fields.h"
