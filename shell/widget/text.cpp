#include "widget/text.h"

#include "browser/fonts.h"
#include "semantics/semantics.h"
#include "widget/line.h"
#include "widget/line_break.h"

#include "imgui_internal.h"

#include <cmath>

namespace anze::widget {
namespace {

// A face that is not pushed is told by nobody else how many device pixels a pixel has.
ImFont* font_of(const TextStyle& style) {
    ImFont* font = style.semibold ? browser::semibold() : browser::regular();
    font->CurrentRasterizerDensity = ImGui::GetCurrentContext()->FontRasterizerDensity;
    return font;
}

float size_of(const TextStyle& style) {
    return style.size > 0 ? style.size : style::text_size();
}

// What comes beside a text of several lines stands where its last one ends.
void go_on_after_last_line(ImVec2 end, float height) {
    ImGuiWindowTempData& drawn = ImGui::GetCurrentWindow()->DC;
    drawn.CursorPosPrevLine = end;
    drawn.PrevLineSize.y = height;
}

// As an ImGui item, with its meaning.
void place(std::string_view text, const TextStyle& style, semantics::Role role, int level = 0) {
    const float width = ImGui::GetContentRegionAvail().x;
    const auto lines = wrapped_lines(text, width, style);
    const float high = style::line_height(size_of(style));
    if (lines.size() == 1)
        centre_in_line(high);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    float widest = 0;
    for (const std::string_view line : lines)
        widest = std::max(widest, text_width(line, style));
    const ImVec2 size(widest, high * static_cast<float>(lines.size()));
    ImGui::Dummy(size);
    if (lines.size() > 1)
        go_on_after_last_line(ImVec2(at.x + text_width(lines.back(), style), at.y + size.y - high), high);
    if (ImGui::IsItemVisible())
        draw_wrapped(ImGui::GetWindowDrawList(), at, width, text, style);
    semantics::text(role, text, {.level = level});
}

}  // namespace

float text_width(std::string_view text, const TextStyle& style) {
    if (text.empty())
        return 0;
    return font_of(style)->CalcTextSizeA(size_of(style), FLT_MAX, 0, text.data(), text.data() + text.size()).x;
}

std::vector<std::string_view> wrapped_lines(std::string_view text, float width, const TextStyle& style) {
    ImFontBaked* baked = font_of(style)->GetFontBaked(size_of(style));
    return break_lines(text, width, [baked](char32_t code) { return baked->GetCharAdvance(code); });
}

float wrapped_height(std::string_view text, float width, const TextStyle& style) {
    return style::line_height(size_of(style)) * static_cast<float>(wrapped_lines(text, width, style).size());
}

std::string shortened(std::string_view text, float width, const TextStyle& style) {
    const std::string_view line = text.substr(0, text.find('\n'));
    if (line.size() == text.size() && text_width(line, style) <= width)
        return std::string(line);
    const float room = width - text_width("…", style);
    const char* end = line.data();
    font_of(style)->CalcTextSizeA(size_of(style), std::max(room, 0.0F), 0, line.data(), line.data() + line.size(),
                                  &end);
    return std::string(line.data(), end) + "…";
}

void draw_text(ImDrawList* list, ImVec2 position, std::string_view text, const TextStyle& style) {
    list->AddText(font_of(style), size_of(style), ImVec2(std::round(position.x), std::round(position.y)), style.colour,
                  text.data(), text.data() + text.size());
}

float draw_wrapped(ImDrawList* list, ImVec2 position, float width, std::string_view text, const TextStyle& style) {
    const float size = size_of(style);
    const float high = style::line_height(size);
    float y = position.y + (high - size) / 2;
    for (const std::string_view line : wrapped_lines(text, width, style)) {
        draw_text(list, ImVec2(position.x, y), line, style);
        y += high;
    }
    return y - (high - size) / 2 - position.y;
}

void title(std::string_view text) {
    place(text, {.size = style::title_size(), .semibold = true}, semantics::Role::heading, 1);
}

void heading(std::string_view text, int level) {
    place(text, {.semibold = true}, semantics::Role::heading, level);
}

void text(std::string_view text) {
    place(text, {}, semantics::Role::text);
}

void secondary(std::string_view text) {
    place(text, {.size = style::second_size(), .colour = style::colour::second_ink}, semantics::Role::text);
}

void status(std::string_view text, style::Tone tone) {
    place(text, {.size = style::second_size(), .colour = style::colours(tone).ink}, semantics::Role::status);
}

void label_value(std::string_view label, std::string_view value) {
    const float left = style::phone() ? 96.0F : 128.0F;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const TextStyle label_style{.size = style::second_size(), .colour = style::colour::second_ink};
    const float width = ImGui::GetContentRegionAvail().x;
    const float value_width = std::max(width - left - style::gap(), 40.0F);
    const float height = std::max(wrapped_height(label, left, label_style), wrapped_height(value, value_width));
    ImGui::Dummy(ImVec2(width, height));
    if (ImGui::IsItemVisible()) {
        ImDrawList* list = ImGui::GetWindowDrawList();
        draw_wrapped(list, at, left, label, label_style);
        draw_wrapped(list, ImVec2(at.x + left + style::gap(), at.y), value_width, value);
    }
    semantics::text(semantics::Role::text, std::string(label) + "：" + std::string(value));
}

}  // namespace anze::widget
