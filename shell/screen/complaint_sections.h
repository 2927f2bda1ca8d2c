// The steps of a complaint that are one record each: what stands on their cards, and what a new one begins with.
#pragma once

#include "screen/complaint_part.h"

namespace anze::screen {

Section<complaint::Complaint> complaint_section(const ComplaintPart& part);
Section<complaint::Registration> registration_section(const ComplaintPart& part);
Section<complaint::Extension> extension_section(const ComplaintPart& part);
// Of these there may be several: a new one.
Section<complaint::Investigation> investigation_section(const ComplaintPart& part);
Section<complaint::Answer> answer_section(const ComplaintPart& part);
Section<complaint::Verdict> verdict_section(const ComplaintPart& part);
Section<complaint::Closing> closing_section(const ComplaintPart& part);

}  // namespace anze::screen
