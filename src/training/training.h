// training/: safety publicity, education and training (6.1): activities and trainings held, who took part with which
// result, materials given out, and the count of minutes where a unit is trained online only.
#pragma once

#include "calendar/working_days.h"
#include "record/attachment.h"
#include "record/decimal.h"
#include "record/type.h"

#include <optional>

namespace anze::training {

// 6.1.1.2: how it is held.
enum class Form : std::uint8_t { none, online_live, online_recorded, on_site };

// 6.1.1.2, 6.1.1.3: an activity of publicity, or one of the trainings.
enum class Kind : std::uint8_t { none, publicity, staff, routine, topical };

// One activity or training of one service.
struct Session {
    std::string topic = {};
    std::string audience = {};
    Form form = Form::none;
    Kind kind = Kind::none;
    std::string content = {};
    calendar::Date held_on = {};
    record::Count length_minutes = {};
    std::string teacher = {};
    std::string materials = {};
    std::string assessment = {};
    record::Decimal pass_score = {};
    std::string effect = {};
    std::vector<record::Attachment> photos = {};
    bool operator==(const Session&) const = default;
};

enum class Passed : std::uint8_t { none, yes, no };

// One person at one session.
struct Attendance {
    std::string session_id = {};
    std::string person_id = {};  // where the person is known to be insured
    std::string name = {};
    std::string department = {};
    record::Count attended_minutes = {};
    record::Decimal score = {};
    Passed passed = Passed::none;
    bool operator==(const Attendance&) const = default;
};

enum class MaterialKind : std::uint8_t { none, poster, video, animation, handbook, other };

struct Distribution {
    MaterialKind kind = MaterialKind::none;
    std::string title = {};
    record::Count quantity = {};
    calendar::Date given_on = {};
    std::string given_to = {};
    std::vector<record::Attachment> photos = {};
    bool operator==(const Distribution&) const = default;
};

// 6.1.2.1: an activity of publicity has materials given out.
std::vector<record::Error> distribution_gaps(const Session& session, const std::vector<Distribution>& distributions);

// 6.1.2.4: a training has materials, examines, and judges its effect; an activity of publicity need not examine.
std::vector<record::Error> assessment_gaps(const Session& session);

// 6.1.2.5: time, content, materials, teacher, participants and results are recorded, in detail and exactly.
std::vector<record::Error> record_gaps(const Session& session, const std::vector<Attendance>& attendances);

// Stated for the person, or by the score where the session has a score to pass.
Passed result(const Session& session, const Attendance& attendance);

struct Figures {
    std::int64_t attended = 0;
    std::int64_t examined = 0;  // with a result
    std::int64_t passed = 0;
    std::optional<calendar::Ratio> pass_rate = {};  // of those examined; none where nobody was
};
Figures figures(const Session& session, const std::vector<Attendance>& attendances);
Figures sum(const Figures& one, const Figures& other);
// "参加 4 人，考核 4 人，合格 3 人，合格率 75.0%"; over several sessions they are 人次.
std::string figures_text(const Figures& figures, std::string_view counted);

}  // namespace anze::training

#include "training/training_fields.h"
