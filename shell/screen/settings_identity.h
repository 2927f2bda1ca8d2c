// Whose key this device signs with, how it is kept, and its change.
#pragma once

#include "screen/settings.h"

namespace anze::screen {

void draw_identity(const desk::Status& status, SettingsState& state);
void draw_key_change(const desk::Status& status, SettingsState& state, Wants& wants);

}  // namespace anze::screen
