#include "browser/window.h"

#include "browser/cursor.h"
#include "browser/fonts.h"
#include "browser/frame.h"
#include "browser/input.h"
#include "browser/renderer.h"
#include "browser/screen_size.h"
#include "browser/semantics_mirror.h"
#include "browser/text_agent.h"
#include "browser/touch_scroll.h"
#include "semantics/semantics.h"

#include "imgui.h"
#include "imgui_internal.h"

#include <emscripten.h>

#include <algorithm>
#include <cfloat>
#include <cmath>
#include <utility>

// clang-format off
EM_JS(void, anze_frames_request, (), { Module.bridge.frames.request(); })
EM_JS(void, anze_frames_blink_after, (double seconds), { Module.bridge.frames.blink_after(seconds); })
EM_JS(void, anze_frames_wake_after, (double seconds), { Module.bridge.frames.wake_after(seconds); })
// clang-format on

namespace anze::browser {
namespace {

constexpr int frames_per_event = 3;
constexpr int frames_at_most_at_once = 8;
constexpr int frames_to_settle_at_most = 8;
// ImGui shows the caret for 0.8 s of every 1.2 s.
constexpr float caret_period = 1.2F;
constexpr float caret_shown = 0.8F;

struct Window {
    Callbacks callbacks{};
    FrameCount count{};
    int frames_left = 0;
    int frames_settling = 0;
    ImGuiID layout = 0;
    double previous_milliseconds = 0.0;
    bool drawing = false;
};

Window& window() {
    static Window instance;
    return instance;
}

bool events_wait() {
    return ImGui::GetCurrentContext()->InputEventsQueue.Size > 0;
}

bool background_is_dimming() {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    const bool modal = ImGui::GetTopMostPopupModal() != nullptr;
    return modal ? context.DimBgRatio < 1.0F : context.DimBgRatio > 0.0F;
}

float seconds_to_blink() {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    if (!context.PlatformImeData.WantTextInput || context.InputTextState.ID != context.ActiveId) {
        return FLT_MAX;
    }
    const float phase = std::fmod(std::max(context.InputTextState.CursorAnim, 0.0F), caret_period);
    const float lead = std::max(-context.InputTextState.CursorAnim, 0.0F);
    return (phase < caret_shown ? caret_shown : caret_period) - phase + lead;
}

float seconds_to_tooltip() {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    const float delay = ImGui::GetStyle().HoverDelayNormal;
    const bool waits = context.HoverItemDelayId != 0 && context.HoverItemDelayTimer < delay;
    return waits ? delay - context.HoverItemDelayTimer : FLT_MAX;
}

// Place and size of every window and of what stands in it, also where that cannot be seen.
ImGuiID layout_of_windows() {
    ImGuiID layout = 0;
    for (const ImGuiWindow* each : ImGui::GetCurrentContext()->Windows) {
        if (!each->Active)
            continue;
        const ImGuiWindowTempData& drawn = each->DC;
        const float measures[] = {each->Pos.x,
                                  each->Pos.y,
                                  each->Size.x,
                                  each->Size.y,
                                  drawn.CursorMaxPos.x - drawn.CursorStartPos.x,
                                  drawn.CursorMaxPos.y - drawn.CursorStartPos.y};
        layout = ImHashData(measures, sizeof measures, layout);
    }
    return layout;
}

// A dialog that grows with what stands in it needs a frame for each window around; without the last ones it would jump
// under the hand at the next event.
void go_on_while_growing() {
    Window& self = window();
    const ImGuiID layout = layout_of_windows();
    const bool grew = std::exchange(self.layout, layout) != layout;
    if (self.frames_left > 0 || !grew) {
        self.frames_settling = 0;
    } else if (self.frames_settling < frames_to_settle_at_most) {
        self.frames_settling += 1;
        self.frames_left = 1;
    }
}

void request_next_frame() {
    if (window().frames_left > 0 || events_wait() || background_is_dimming() || touch_scroll_is_moving()) {
        anze_frames_request();
        return;
    }
    const float seconds = std::min(seconds_to_blink(), seconds_to_tooltip());
    if (seconds < FLT_MAX) {
        anze_frames_blink_after(static_cast<double>(seconds) + 0.01);
    }
}

void show_frame() {
    render_frame();
    show_cursor();
    follow_caret();
    go_on_while_growing();
    update_semantics_mirror(window().frames_left == 0);
}

}  // namespace

void draw_frame() {
    Window& self = window();
    if (self.drawing || !renderer_is_ready() || !screen_is_measured()) {
        return;
    }
    self.drawing = true;
    const double begin = emscripten_get_now();
    ImGuiIO& io = ImGui::GetIO();
    io.DeltaTime = static_cast<float>(std::max(begin - self.previous_milliseconds, 0.1) / 1000.0);
    self.previous_milliseconds = begin;
    // Of keys that come at once each frame takes a part: what follows from the last one is shown in the next frames.
    self.frames_left = events_wait() ? frames_per_event - 1 : std::max(self.frames_left - 1, 0);

    ImGui::NewFrame();
    ImGui::GetCurrentContext()->NavWindowingToggleLayer = false;  // no menus here: Alt keeps the keyboard where it is
    semantics::begin_frame();
    scroll_by_touch();
    if (self.callbacks.draw) {
        self.callbacks.draw();
    }
    semantics::end_frame();
    ImGui::Render();
    // A frame in which something was wanted is not shown: the next one shows what came of it, and a save does not wait
    // for a picture.
    const bool is_answered = self.callbacks.answer && self.callbacks.answer();
    if (!is_answered)
        show_frame();

    self.count.drawn += 1;
    self.count.last_milliseconds = emscripten_get_now() - begin;
    self.drawing = false;
    request_next_frame();
}

void draw_frames_until_quiet() {
    for (int i = 0; i < frames_at_most_at_once; ++i) {
        draw_frame();
        if (!events_wait()) {
            break;
        }
    }
    wake();
}

void run(Callbacks callbacks) {
    Window& self = window();
    self.callbacks = std::move(callbacks);
    IMGUI_CHECKVERSION();
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    io.ConfigWindowsMoveFromTitleBarOnly = true;
    io.BackendPlatformName = "anze_browser";
    semantics::start();
    start_renderer();
    load_fonts();
    start_input();
    start_text_agent();
    if (self.callbacks.start) {
        self.callbacks.start();
    }
    self.previous_milliseconds = emscripten_get_now();
    start_screen_size();
    start_semantics_mirror();
    wake();
}

void wake() {
    window().frames_left = frames_per_event;
    anze_frames_request();
}

void wake_after(double seconds) {
    anze_frames_wake_after(seconds);
}

FrameCount frame_count() {
    return window().count;
}

}  // namespace anze::browser

extern "C" {

EMSCRIPTEN_KEEPALIVE void anze_frame() {
    anze::browser::draw_frame();
}

// All queued events are answered before the caller goes on.
EMSCRIPTEN_KEEPALIVE void anze_settle() {
    anze::browser::draw_frames_until_quiet();
}

EMSCRIPTEN_KEEPALIVE int anze_frames_drawn() {
    return anze::browser::frame_count().drawn;
}

EMSCRIPTEN_KEEPALIVE double anze_frame_milliseconds() {
    return anze::browser::frame_count().last_milliseconds;
}

EMSCRIPTEN_KEEPALIVE void anze_wake() {
    anze::browser::wake();
}

}  // extern "C"
