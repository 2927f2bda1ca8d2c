#pragma once

// Carries shell/semantics to the DOM, and what assistive technology does there back.

namespace anze::browser {

void start_semantics_mirror();

// After each frame; true when the DOM had to be changed. While frames follow each other that is done only now and then.
bool update_semantics_mirror(bool last_frame_for_now);

}  // namespace anze::browser
