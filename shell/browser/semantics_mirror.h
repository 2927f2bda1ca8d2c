#pragma once

// Carries shell/semantics to the DOM, and what assistive technology does there back.

namespace anze::browser {

void start_semantics_mirror();

// After each frame. While frames follow each other the DOM is changed only now and then.
void update_semantics_mirror(bool last_frame_for_now);

}  // namespace anze::browser
