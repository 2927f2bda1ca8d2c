#pragma once

// The two faces of the interface. Glyphs come from the system's fonts when they are first needed, every code point of
// Unicode has one, and any size may be pushed: ImGui::PushFont(browser::semibold(), 20.0f).

struct ImFont;

namespace anze::browser {

void load_fonts();

[[nodiscard]] ImFont* regular();  // weight 400
[[nodiscard]] ImFont* semibold(); // weight 600

} // namespace anze::browser
