// style/: type, colour and spacing in one place. Sizes are CSS pixels; a window narrower than 700 is a phone.
#pragma once

#include "imgui.h"

#include <cstdint>

namespace anze::style {

namespace colour {
inline constexpr ImU32 rgb(std::uint32_t hex) {
    return IM_COL32((hex >> 16) & 0xFFU, (hex >> 8) & 0xFFU, hex & 0xFFU, 0xFFU);
}
inline constexpr ImU32 ink = rgb(0x1b2733);
inline constexpr ImU32 second_ink = rgb(0x5b6b7a);
inline constexpr ImU32 line = rgb(0xdde3e8);
inline constexpr ImU32 ground = rgb(0xf4f6f8);
inline constexpr ImU32 card = rgb(0xffffff);
inline constexpr ImU32 primary = rgb(0x0f5e8c);
inline constexpr ImU32 primary_soft = rgb(0xe6f0f6);
inline constexpr ImU32 red = rgb(0xc22f2a);
}  // namespace colour

// A colour never stands alone: the word beside it says the same.
enum class Tone : std::uint8_t { neutral, red, orange, yellow, blue, green };

struct ToneColours {
    ImU32 ink;
    ImU32 fill;
};
[[nodiscard]] ToneColours colours(Tone tone);

// At the start of every frame: sets ImGui's style for the width the window has now.
void apply();

[[nodiscard]] bool phone();

// One sharp pixel thick, on the pixels that begin at `y` or `x`.
void horizontal_line(ImDrawList* list, float left, float right, float y, ImU32 colour = colour::line);
void vertical_line(ImDrawList* list, float x, float top, float bottom, ImU32 colour = colour::line);

[[nodiscard]] float text_size();    // 14, on a phone 16
[[nodiscard]] float second_size();  // 13, 14
[[nodiscard]] float title_size();   // 20
[[nodiscard]] float figure_size();  // 26
[[nodiscard]] float line_height(float size);
[[nodiscard]] float row_height();     // 36, 48
[[nodiscard]] float target_height();  // of buttons and fields: 32, 48
[[nodiscard]] float gap();            // between two items of a group: 12
[[nodiscard]] float padding();        // inside of a card: 16, 14

inline constexpr float corner = 6.0F;
inline constexpr float card_corner = 8.0F;

}  // namespace anze::style
