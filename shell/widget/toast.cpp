#include "semantics/semantics.h"
#include "widget/button.h"
#include "widget/navigation.h"
#include "widget/notice.h"
#include "widget/pressable.h"
#include "widget/text.h"

#include "imgui_internal.h"

#include <algorithm>
#include <string>

namespace anze::widget {
namespace {

constexpr float padding = 14;
constexpr float width_at_most = 380;
constexpr float mark_size = 16;
constexpr float close_size = 32;

// Where the next message of this frame ends: the oldest is the lowest.
struct Stack {
    int frame = -1;
    float bottom = 0;
};

float& next_bottom() {
    static Stack stack;
    if (stack.frame != ImGui::GetFrameCount()) {
        const float below = style::phone() ? bottom_bar_item_height() + 12 : 20.0F;
        stack = {ImGui::GetFrameCount(), ImGui::GetIO().DisplaySize.y - below};
    }
    return stack.bottom;
}

void draw_shadow(ImDrawList* list, ImVec2 min, ImVec2 max) {
    list->PushClipRectFullScreen();
    for (int ring = 6; ring >= 1; --ring) {
        const auto out = static_cast<float>(ring);
        list->AddRectFilled(ImVec2(min.x - out, min.y - out + 2), ImVec2(max.x + out, max.y + out + 2),
                            IM_COL32(27, 39, 51, 5), style::card_corner + out);
    }
    list->PopClipRect();
}

bool close_button(std::string_view text, ImVec2 at) {
    ImGui::SetCursorScreenPos(at);
    const Press press = pressable("close", ImVec2(close_size, close_size));
    semantics::item(semantics::Role::button, "关闭消息：" + std::string(text));
    ImDrawList* list = ImGui::GetWindowDrawList();
    if (press.hovered)
        list->AddRectFilled(press.min, press.max, style::colour::ground, style::corner);
    style::draw_icon(list, style::Icon::close, ImVec2((press.min.x + press.max.x) / 2, (press.min.y + press.max.y) / 2),
                     14, style::colour::second_ink);
    return press.pressed;
}

}  // namespace

bool toast(std::uint64_t number, std::string_view text, style::Tone tone) {
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const float text_left = padding + mark_size + 10;
    const float beside_text = text_left + close_size + 10;
    const float width = std::clamp(text_width(text) + beside_text + 1, 200.0F, std::min(width_at_most, screen.x - 28));
    const float text_height = wrapped_height(text, width - beside_text);
    const float height = std::max(text_height + 2 * padding, 48.0F);
    float& bottom = next_bottom();
    const ImVec2 min(style::phone() ? (screen.x - width) / 2 : screen.x - width - 20, bottom - height);
    const ImVec2 max(min.x + width, bottom);
    bottom = min.y - 10;
    ImGui::SetNextWindowPos(min);
    ImGui::SetNextWindowSize(ImVec2(width, height));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    ImGui::Begin(("##toast" + std::to_string(number)).c_str(), nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoBackground |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoFocusOnAppearing);
    ImGui::PopStyleVar();
    ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
    ImDrawList* list = ImGui::GetWindowDrawList();
    draw_shadow(list, min, max);
    list->AddRectFilled(min, max, style::colour::card, style::card_corner);
    list->AddRect(min, max, style::colour::line, style::card_corner);
    const ImU32 ink = style::colours(tone).ink;
    const ImVec2 mark(min.x + padding + mark_size / 2, min.y + (height - text_height) / 2 + 10);
    style::draw_icon(
        list, tone == style::Tone::red || tone == style::Tone::orange ? style::Icon::warning : style::Icon::check, mark,
        mark_size, ink);
    const ImVec2 text_min(min.x + text_left, min.y + (height - text_height) / 2);
    draw_wrapped(list, text_min, width - beside_text, text);
    semantics::text(tone == style::Tone::red ? semantics::Role::alert : semantics::Role::status, text,
                    ImRect(text_min, ImVec2(max.x - close_size - 10, text_min.y + text_height)));
    const bool closed = close_button(text, ImVec2(max.x - close_size - 8, min.y + (height - close_size) / 2));
    ImGui::End();
    return closed;
}

}  // namespace anze::widget
