#include "style/style.h"

#include "imgui_internal.h"

namespace anze::style {
namespace {

ImVec4 of(ImU32 colour) {
    return ImGui::ColorConvertU32ToFloat4(colour);
}

void set_colours(ImGuiStyle& style) {
    ImVec4* colours = style.Colors;
    colours[ImGuiCol_Text] = of(colour::ink);
    colours[ImGuiCol_TextDisabled] = of(colour::second_ink);
    colours[ImGuiCol_WindowBg] = of(colour::ground);
    colours[ImGuiCol_ChildBg] = ImVec4(0, 0, 0, 0);
    colours[ImGuiCol_PopupBg] = of(colour::card);
    colours[ImGuiCol_Border] = of(colour::line);
    colours[ImGuiCol_FrameBg] = of(colour::card);
    colours[ImGuiCol_FrameBgHovered] = of(colour::card);
    colours[ImGuiCol_FrameBgActive] = of(colour::card);
    colours[ImGuiCol_Button] = of(colour::card);
    colours[ImGuiCol_ButtonHovered] = of(colour::primary_soft);
    colours[ImGuiCol_ButtonActive] = of(colour::primary_soft);
    colours[ImGuiCol_Header] = of(colour::primary_soft);
    colours[ImGuiCol_HeaderHovered] = of(colour::primary_soft);
    colours[ImGuiCol_HeaderActive] = of(colour::primary_soft);
    colours[ImGuiCol_Separator] = of(colour::line);
    colours[ImGuiCol_CheckMark] = of(colour::primary);
    colours[ImGuiCol_ScrollbarBg] = ImVec4(0, 0, 0, 0);
    colours[ImGuiCol_ScrollbarGrab] = of(colour::rgb(0xc3ccd4));
    colours[ImGuiCol_ScrollbarGrabHovered] = of(colour::second_ink);
    colours[ImGuiCol_ScrollbarGrabActive] = of(colour::second_ink);
    colours[ImGuiCol_TextSelectedBg] = of(colour::rgb(0xbcd9ea));
    colours[ImGuiCol_NavCursor] = of(colour::primary);
    colours[ImGuiCol_ModalWindowDimBg] = ImVec4(0.106F, 0.153F, 0.2F, 0.4F);
    colours[ImGuiCol_InputTextCursor] = of(colour::ink);
}

void set_metrics(ImGuiStyle& style) {
    style.WindowPadding = ImVec2(padding(), padding());
    style.FramePadding = ImVec2(phone() ? 13.0F : 11.0F, (target_height() - text_size()) / 2);
    style.ItemSpacing = ImVec2(gap(), phone() ? 12.0F : 10.0F);
    style.ItemInnerSpacing = ImVec2(8, 6);
    style.WindowRounding = 0;
    style.ChildRounding = card_corner;
    style.PopupRounding = card_corner;
    style.FrameRounding = corner;
    style.GrabRounding = corner;
    style.ScrollbarRounding = corner;
    style.ScrollbarSize = phone() ? 6.0F : 10.0F;
    style.WindowBorderSize = 0;
    style.ChildBorderSize = 1;
    style.PopupBorderSize = 1;
    style.FrameBorderSize = 1;
    style.DisabledAlpha = 0.55F;
    style.HoverDelayShort = 0.2F;
}

}  // namespace

ToneColours colours(Tone tone) {
    switch (tone) {
    case Tone::red:
        return {colour::red, colour::rgb(0xfbeae9)};
    case Tone::orange:
        return {colour::rgb(0xc96a00), colour::rgb(0xfdf1e0)};
    case Tone::yellow:
        return {colour::rgb(0x8a6d00), colour::rgb(0xfbf5d9)};
    case Tone::blue:
        return {colour::rgb(0x2b62c4), colour::rgb(0xe8effb)};
    case Tone::green:
        return {colour::rgb(0x2a7d46), colour::rgb(0xe6f4ea)};
    case Tone::neutral:
        break;
    }
    return {colour::second_ink, colour::rgb(0xedf1f4)};
}

void apply() {
    ImGuiStyle& style = ImGui::GetStyle();
    // Within a frame the size of the default font only changes with the next one.
    if (ImGui::GetCurrentContext()->WithinFrameScope)
        style._NextFrameFontSizeBase = text_size();
    else
        style.FontSizeBase = text_size();
    set_colours(style);
    set_metrics(style);
}

void horizontal_line(ImDrawList* list, float left, float right, float y, ImU32 colour) {
    list->AddRectFilled(ImVec2(left, ImFloor(y)), ImVec2(right, ImFloor(y) + 1), colour);
}

void vertical_line(ImDrawList* list, float x, float top, float bottom, ImU32 colour) {
    list->AddRectFilled(ImVec2(ImFloor(x), top), ImVec2(ImFloor(x) + 1, bottom), colour);
}

bool phone() {
    return ImGui::GetIO().DisplaySize.x < 700;
}

float text_size() {
    return phone() ? 16.0F : 14.0F;
}

float second_size() {
    return phone() ? 14.0F : 13.0F;
}

float title_size() {
    return 20;
}

float figure_size() {
    return 26;
}

float line_height(float size) {
    return static_cast<float>(static_cast<int>(size * 1.43F + 0.5F));
}

float row_height() {
    return phone() ? 48.0F : 36.0F;
}

float target_height() {
    return phone() ? 48.0F : 32.0F;
}

float gap() {
    return 12;
}

float padding() {
    return phone() ? 14.0F : 16.0F;
}

}  // namespace anze::style
