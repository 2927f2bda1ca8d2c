#pragma once

struct ImDrawData;

namespace anze::browser {

// Where one CSS pixel is no whole number of device pixels (125 %, 150 %), glyphs fall between pixels and blur. Moves
// each glyph onto the nearest whole pixel.
void snap_glyphs(ImDrawData& data);

}  // namespace anze::browser
