#pragma once

// The size of the drawing area: ImGui counts in CSS pixels, the frame buffer in device pixels.

namespace anze::browser {

void start_screen_size();
[[nodiscard]] bool screen_is_measured();

}  // namespace anze::browser
