#pragma once

namespace anze::widget {

// An item of that height that follows on the same line (after ImGui::SameLine or beside) stands at the middle of it.
void centre_in_line(float height);

}  // namespace anze::widget
