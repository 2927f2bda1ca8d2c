#pragma once

// Frames outside the browser's own pace, for the other files of this folder.

namespace anze::browser {

void draw_frame();

// Draws at once until every queued event is answered: inside clipboard events and taps, where the browser allows things
// only before the handler returns.
void draw_frames_until_quiet();

}  // namespace anze::browser
