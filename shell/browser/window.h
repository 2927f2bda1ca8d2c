#pragma once

// The page as one window of Dear ImGui: size, pointer, keyboard, text agent, GL and fonts are started here, and frames
// are drawn only when something happened. The whole of a program over it:
//
//     int main() {
//         anze::browser::run({
//             .start = [] { anze::style::apply(); },
//             .draw = [] {
//                 const std::optional<Action> wanted = draw_screen(ledger, screen_state);
//                 if (wanted) { perform(*wanted); }
//             },
//         });
//     }
//
// run() returns at once and the program lives on in the browser's events, so what the callbacks need must not stand on
// main's stack. Whatever changes the picture without an input event (a promise that came back, a save acknowledged)
// calls wake(); what has to change by itself later (a saving mark that fades) calls wake_after().

#include <functional>

namespace anze::browser {

struct Callbacks {
    std::function<void()> start{};   // once, before the first frame: the ImGui context and both fonts exist
    std::function<void()> draw{};    // one frame, between ImGui::NewFrame and ImGui::Render
    std::function<bool()> answer{};  // carries out what the person wanted in that frame; true when there was something
};

void run(Callbacks callbacks);

// Three frames from now on: ImGui needs a second one to answer an event and a third to settle sizes.
void wake();

// wake() after that time.
void wake_after(double seconds);

struct FrameCount {
    int drawn = 0;
    double last_milliseconds = 0.0;  // CPU time of the last frame, draw() to the last GL call
};
[[nodiscard]] FrameCount frame_count();

}  // namespace anze::browser
