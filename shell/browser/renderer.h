#pragma once

// WebGL 2 under ImGui. A lost GL context comes back by itself: device objects, glyphs and pictures are made again, the
// interface notices nothing.

namespace anze::browser {

void start_renderer();

// False while the GL context is lost.
[[nodiscard]] bool renderer_is_ready();

// Puts ImGui's draw data on the canvas, after ImGui::Render, where it does not stand there already.
void render_frame();

}  // namespace anze::browser
