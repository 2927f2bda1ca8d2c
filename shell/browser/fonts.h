#pragma once

// The two faces of the interface. Glyphs come from the system's fonts when they are first needed, every code point of
// Unicode has one, and any size may be pushed: ImGui::PushFont(browser::semibold(), 20.0f).

struct ImFont;

namespace anze::browser {

void load_fonts();

[[nodiscard]] ImFont* regular();   // weight 400
[[nodiscard]] ImFont* semibold();  // weight 600

// Weight 400 for text of several lines. ImGui sets lines as close as the font is high, so this face draws smaller
// glyphs into higher lines: ImGui::PushFont(browser::spaced(), browser::spaced_size(14.0f)) is 14 px text in 20 px
// lines.
[[nodiscard]] ImFont* spaced();
[[nodiscard]] float spaced_size(float text_size);

}  // namespace anze::browser
