#pragma once

namespace anze::browser {

// Gives the page the cursor shape ImGui asks for.
void show_cursor();

}  // namespace anze::browser
