// One complaint with all its records joined (5.4, Annex B).
#pragma once

#include "ledger/ledger.h"

namespace anze::ledger {

enum class ComplaintStage : std::uint8_t { raised, registered, answered, disputed, settled, closed };

struct ComplaintCase {
    std::string id = {};
    std::string unit_id = {};
    const Entry<party::InsuredUnit>* unit = nullptr;
    const Entry<complaint::Complaint>* complaint = nullptr;  // null where it was taken down by the insurer
    const Entry<complaint::Registration>* registration = nullptr;
    const Entry<complaint::Extension>* extension = nullptr;
    std::vector<const Entry<complaint::Investigation>*> investigations = {};
    const Entry<complaint::Answer>* answer = nullptr;
    const Entry<complaint::Verdict>* verdict = nullptr;
    const Entry<complaint::Closing>* closing = nullptr;

    ComplaintStage stage() const;
    complaint::Extent extent() const;
    const std::string& request() const;
    // When it was raised, else received.
    calendar::Date began_on() const;
    // Where its records lie, but for what was found out.
    StreamName stream() const { return unit_stream(unit_id); }
};

std::string_view stage_label(ComplaintStage stage);

// Empty (no unit) when there is none of that id.
ComplaintCase complaint_case(const Ledger& ledger, std::string_view id);
// Newest first; of one unit when an id is given.
std::vector<ComplaintCase> complaints(const Ledger& ledger, std::string_view unit_id = {});

// The limits as the insurer corrected them, else as they were delivered.
std::vector<complaint::Limit> complaint_limits(const Ledger& ledger);
// Nothing before the complaint is registered.
std::vector<complaint::Clock> clocks_of(const ComplaintCase& each, const Ledger& ledger,
                                        const calendar::Calendar& calendar);

}  // namespace anze::ledger
