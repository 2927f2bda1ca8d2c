#include "screen/risk_level.h"

#include <charconv>

namespace anze::screen {
namespace {

struct Look {
    style::Tone tone = style::Tone::neutral;
    std::string_view colour = "#78909c";
};

Look look_of(risk::Level level) {
    switch (level) {
    case risk::Level::major:
        return {style::Tone::red, "#d32f2f"};
    case risk::Level::considerable:
        return {style::Tone::orange, "#f57c00"};
    case risk::Level::general:
        return {style::Tone::yellow, "#f9c513"};
    case risk::Level::low:
        return {style::Tone::blue, "#1976d2"};
    case risk::Level::none:
        break;
    }
    return {};
}

}  // namespace

style::Tone tone_of(risk::Level level) {
    return look_of(level).tone;
}

std::string rating_text(const risk::Rating& rating) {
    if (!rating.is_set())
        return {};
    return std::string(record::choice_label(rating.level)) + " " + risk::score_text(rating);
}

std::string_view map_colour(risk::Level level) {
    return look_of(level).colour;
}

ImU32 map_ink(risk::Level level) {
    const std::string_view digits = map_colour(level).substr(1);
    constexpr int hexadecimal = 16;
    std::uint32_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value, hexadecimal);
    return style::colour::rgb(value);
}

}  // namespace anze::screen
