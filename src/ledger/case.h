// One service of one unit with all its records joined: what the screens, the actions and the duties look at.
#pragma once

#include "ledger/ledger.h"

namespace anze::ledger {

enum class HazardState : std::uint8_t { found, told, rectified, accepted, not_accepted };

struct HazardCase {
    const Entry<hazard::Hazard>* hazard = nullptr;
    const Entry<hazard::Notice>* notice = nullptr;
    const Entry<hazard::Rectification>* rectification = nullptr;  // the latest
    const Entry<hazard::Acceptance>* acceptance = nullptr;        // the latest, of the latest rectification
    HazardState state() const;
};

// 5.3, Annex A: where the service stands.
enum class Stage : std::uint8_t {
    plan,
    confirmation,
    on_site,
    record,
    review,
    feedback,
    answer,
    call_back,
    archiving,
    done
};

struct Case {
    StreamNumber stream = 0;
    StreamName name = {};
    const Entry<service::Service>* service = nullptr;
    const Entry<party::InsuredUnit>* unit = nullptr;
    const Entry<plan::ServicePlan>* plan = nullptr;
    const Entry<policy::Policy>* policy = nullptr;
    std::vector<const Entry<service::GroupMember>*> group = {};
    const Entry<service::Visit>* visit = nullptr;
    std::vector<const Entry<service::ChecklistItem>*> checklist = {};
    std::size_t unchecked = 0;  // lines of the checklist
    const Entry<service::SiteRecord>* site_record = nullptr;
    std::vector<HazardCase> hazards = {};
    std::vector<const Entry<hazard::Notice>*> notices = {};
    const Entry<service::ServiceRecord>* service_record = nullptr;
    const Entry<service::Review>* review = nullptr;  // of what was submitted last; null while that waits
    std::vector<const Entry<service::Review>*> earlier_reviews = {};
    const Entry<service::Feedback>* feedback = nullptr;
    const Entry<service::Receipt>* receipt = nullptr;
    const Entry<revisit::SatisfactionSurvey>* survey = nullptr;
    const Entry<revisit::CallBack>* call_back = nullptr;
    const Entry<archive::ArchiveFile>* archive_file = nullptr;

    const service::Kind& kind() const;
    bool is_screening() const;
    Stage stage() const;
    bool submitted() const;
    bool review_passed() const;
    const HazardCase* hazard(std::string_view id) const;
};

// Null service when there is none in the stream.
Case case_of(const Ledger& ledger, StreamNumber service_stream);

// All services, newest first; of one unit when its id is given.
std::vector<StreamNumber> service_streams(const Ledger& ledger, std::string_view unit_id = {});

// The hazards of all services, oldest first, in one pass over the tables.
std::vector<HazardCase> every_hazard(const Ledger& ledger);

// What a written rule still misses before the record may be submitted: what every service shows (5.3.2, 6), and the
// evidence of its kind.
std::vector<record::Error> submission_gaps(const Ledger& ledger, const Case& each,
                                           const service::ServiceRecord& service_record);

// 7.1.2 the nine kinds of material and what of them this case holds.
std::vector<archive::MaterialState> materials(const Ledger& ledger, const Case& each);

std::string_view stage_label(Stage stage);
std::string_view hazard_state_label(HazardState state);

}  // namespace anze::ledger
