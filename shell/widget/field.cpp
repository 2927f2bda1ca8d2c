#include "widget/field.h"

#include "style/style.h"
#include "widget/line.h"
#include "widget/text.h"

namespace anze::widget {
namespace {

constexpr float label_gap = 4;

void draw_label(const Label& label) {
    const TextStyle style{.size = style::second_size(), .colour = style::colour::second_ink};
    const std::string text = text_with_star(label);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    ImGui::Dummy(ImVec2(width, wrapped_height(text, width, style)));
    if (ImGui::IsItemVisible())
        draw_wrapped(ImGui::GetWindowDrawList(), at, width, text, style);
}

}  // namespace

std::string_view name_of(const Label& label) {
    return label.accessible_name.empty() ? label.text : label.accessible_name;
}

std::string text_with_star(const Label& label) {
    return std::string(label.text) + (label.required ? " *" : "");
}

Label with_error(const Label& label, std::string_view own_error) {
    Label changed = label;
    if (!own_error.empty())
        changed.error = own_error;
    return changed;
}

semantics::Properties properties_of(const Label& label, std::string value) {
    return {.value = std::move(value),
            .description = std::string(label.error.empty() ? label.hint : label.error),
            .disabled = label.read_only,
            .required = label.required,
            .invalid = !label.error.empty()};
}

void begin_field(const Label& label) {
    const std::string_view name = name_of(label);
    ImGui::PushID(name.data(), name.data() + name.size());
    if (label.text.empty())
        centre_in_line(style::target_height());
    ImGui::BeginGroup();
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(ImGui::GetStyle().ItemSpacing.x, label_gap));
    if (!label.text.empty())
        draw_label(label);
}

void end_field(const Label& label) {
    if (!label.error.empty())
        status(label.error, style::Tone::red);
    else if (!label.hint.empty())
        secondary(label.hint);
    ImGui::PopStyleVar();
    ImGui::EndGroup();
    ImGui::PopID();
}

ImU32 frame_colour(bool read_only) {
    return read_only ? style::colour::ground : style::colour::card;
}

void draw_frame_line(ImVec2 min, ImVec2 max, const FrameState& state) {
    const ImU32 line = state.invalid   ? style::colour::red
                       : state.active  ? style::colour::primary
                       : state.hovered ? style::colour::rgb(0xb9c8d3)
                                       : style::colour::line;
    ImDrawList* list = ImGui::GetWindowDrawList();
    if (state.active && !state.read_only)
        list->AddRect(ImVec2(min.x + 0.5F, min.y + 0.5F), ImVec2(max.x - 0.5F, max.y - 0.5F), line, style::corner, 0,
                      2);
    else
        list->AddRect(min, max, line, style::corner);
}

void draw_frame(ImVec2 min, ImVec2 max, const FrameState& state) {
    ImGui::GetWindowDrawList()->AddRectFilled(min, max, frame_colour(state.read_only), style::corner);
    draw_frame_line(min, max, state);
}

}  // namespace anze::widget
