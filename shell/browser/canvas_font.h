#pragma once

// ImGui's font loader over Canvas 2D: the browser draws each glyph from the system's fonts, nothing is downloaded.

struct ImFont;
struct ImFontAtlas;

namespace anze::browser {

ImFont* add_canvas_font(ImFontAtlas& atlas, unsigned int weight);

} // namespace anze::browser
