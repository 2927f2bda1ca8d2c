// How a risk level looks, always beside its words.
#pragma once

#include "risk/criteria.h"
#include "style/style.h"

#include <string_view>

namespace anze::screen {

style::Tone tone_of(risk::Level level);
// "重大风险 20"; empty where there is none.
std::string rating_text(const risk::Rating& rating);

// 红、橙、黄、蓝 as the map fills with them, grey where nothing is judged; "#rrggbb".
std::string_view map_colour(risk::Level level);
ImU32 map_ink(risk::Level level);

}  // namespace anze::screen
