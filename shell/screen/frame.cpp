#include "screen/frame.h"

#include "screen/navigation.h"
#include "semantics/semantics.h"
#include "widget/dialog.h"
#include "widget/layout.h"

#include "imgui_internal.h"

namespace anze::screen {
namespace {

constexpr float side_bar_width = 188;
constexpr float page_padding = 20;

void begin_screen() {
    ImGui::SetNextWindowPos(ImVec2(0, 0));
    ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    ImGui::Begin("##screen", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoScrollWithMouse);
    ImGui::PopStyleVar();
}

void begin_area(const char* name, ImVec2 size, ImVec2 padding) {
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, padding);
    ImGui::PushStyleVar(ImGuiStyleVar_ChildRounding, 0);
    ImGui::BeginChild(name, size, ImGuiChildFlags_AlwaysUseWindowPadding | ImGuiChildFlags_NavFlattened);
    ImGui::PopStyleVar(2);
}

void draw_beside(const desk::View& view, const Route& route, NavigationState& state, Wants& wants) {
    ImGui::PushStyleColor(ImGuiCol_ChildBg, style::colour::card);
    begin_area("side bar", ImVec2(side_bar_width, 0), ImVec2(8, 10));
    ImGui::PopStyleColor();
    draw_side_bar(view, route, state, wants);
    const ImVec2 corner = ImGui::GetWindowPos();
    style::vertical_line(ImGui::GetWindowDrawList(), corner.x + side_bar_width - 1, corner.y,
                         corner.y + ImGui::GetWindowHeight());
    ImGui::EndChild();
    ImGui::SameLine(0, 0);
}

// A part of a service is a page of its own: each begins at its top.
bool is_other_page(const Route& shown, const Route& route) {
    return shown.page != route.page || shown.unit_id != route.unit_id || shown.service_id != route.service_id ||
           shown.part != route.part || (style::phone() && shown.record_id != route.record_id);
}

// What had the keyboard is gone, as a button that did its work or the row that led here: Tab would find nothing to go
// on from.
bool keyboard_is_lost() {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    const bool is_being_given = context.NavInitRequest || context.NavInitResult.ID != 0;
    return context.NavCursorVisible && context.ActiveId == 0 && !context.NavIdIsAlive && !is_being_given;
}

// To the first item of the dialog it was in, else of the page. Asked for at the end of a frame ImGui would forget it.
void give_keyboard(ImGuiWindow* page) {
    ImGuiWindow* window = ImGui::GetCurrentContext()->NavWindow;
    if (window == nullptr || !window->WasActive || window->RootWindow == page->RootWindow) {
        window = page;
        ImGui::FocusWindow(page);
    }
    ImGui::NavInitWindow(window, true);
}

void draw_before_open(const desk::View& view, FrameState& state, Wants& wants) {
    begin_area("before open", ImVec2(0, 0), ImVec2(style::padding(), style::padding()));
    if (view.status.opening == desk::Opening::first_start)
        draw_first_start(view, state.first_start, wants);
    else
        draw_opening(view, state.opening, wants);
    ImGui::EndChild();
}

void draw_content(const desk::View& view, const Route& route, FrameState& state, Wants& wants) {
    const float padding = style::phone() ? style::padding() : page_padding;
    const bool phone_bar = style::phone() && has_phone_bar(route);
    const float below = phone_bar ? widget::bottom_bar_height() : widget::bottom_bar_room();
    begin_area("page", ImVec2(0, -below), ImVec2(padding, padding));
    if (is_other_page(state.shown, route)) {
        ImGui::SetScrollY(0);
        widget::close_all();
        state.shown = route;
    }
    if (std::exchange(state.keyboard_is_lost, false))
        give_keyboard(ImGui::GetCurrentWindow());
    semantics::begin_group(semantics::Role::main, page_title(route.page));
    draw_banners(view, wants);
    draw_page(view, route, state.pages, wants);
    semantics::end_group();
    ImGui::EndChild();
    if (phone_bar) {
        widget::begin_bottom_bar();
        draw_phone_bar(view, route, state.navigation, wants);
        widget::end_bottom_bar();
    }
}

}  // namespace

double draw_frame(const desk::View& view, const Route& route, double seconds, FrameState& state, Wants& wants) {
    begin_screen();
    if (view.status.opening != desk::Opening::open) {
        draw_before_open(view, state, wants);
    } else {
        const Route shown = offered(route, view.status);
        draw_top_bar(view, shown, state.top_bar, wants);
        ImGui::SetCursorPos(ImVec2(0, top_bar_height()));
        if (!style::phone())
            draw_beside(view, shown, state.navigation, wants);
        draw_content(view, shown, state, wants);
    }
    const double next = draw_toasts(view, seconds, state.messages, wants);
    state.keyboard_is_lost = keyboard_is_lost();
    ImGui::End();
    return next;
}

}  // namespace anze::screen
