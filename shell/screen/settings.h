// 设置与备份: whose key this is and how it is kept, the backup, how safe the browser keeps the data, the calendar.
#pragma once

#include "screen/complaint_limits.h"

namespace anze::screen {

struct SettingsState {
    bool setting_passphrase = false;
    bool removing_passphrase = false;
    bool backing_up = false;
    bool restoring = false;
    bool changing_key = false;
    std::string copied_number = {};
    std::string passphrase = {};
    std::string repeated = {};
    ComplaintLimitsState complaint_limits = {};
};

void draw_settings(const desk::View& view, const Route& route, SettingsState& state, Wants& wants);

}  // namespace anze::screen
