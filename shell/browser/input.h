#pragma once

// Pointer, touch, wheel and keyboard events of the page as ImGui input.

namespace anze::browser {

void start_input();

}  // namespace anze::browser
