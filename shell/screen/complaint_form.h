// The forms of a complaint that more than one screen opens.
#pragma once

#include "ledger/complaint_case.h"
#include "screen/record_dialog.h"

namespace anze::screen {

inline constexpr float complaint_form_width = 560;

style::Tone stage_tone(ledger::ComplaintStage stage);

// What a unit is told of where to turn to, by what the insurer has entered of itself.
RecordForm<complaint::ChannelNotice> channel_form(const ScreenPart& part, const std::string& unit_id);

// What a unit raises.
RecordForm<complaint::Complaint> complaint_form(const ScreenPart& part, const std::string& unit_id);

// What the insurer registers; `raised` is null where the unit did not raise it in this program.
RecordForm<complaint::Registration> registration_form(const ScreenPart& part, const std::string& unit_id,
                                                      const ledger::Entry<complaint::Complaint>* raised);

}  // namespace anze::screen
