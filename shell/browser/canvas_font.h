#pragma once

// ImGui's font loader over Canvas 2D: the browser draws each glyph from the system's fonts, nothing is downloaded.

struct ImFont;
struct ImFontAtlas;

namespace anze::browser {

struct Face {
    unsigned int weight = 400;
    unsigned int line_percent = 100;  // height of a line in percent of the glyphs' size
};

ImFont* add_canvas_font(ImFontAtlas& atlas, Face face);

}  // namespace anze::browser
