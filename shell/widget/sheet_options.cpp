// The choices below a cell that is written in.
#include "widget/sheet_parts.h"

#include "record/pinyin.h"
#include "semantics/semantics.h"
#include "style/style.h"
#include "widget/text.h"

#include <algorithm>

namespace anze::widget::sheet_part {
namespace {

constexpr float options_at_most = 8;

}  // namespace

std::vector<std::size_t> options_for(std::span<const std::string_view> labels, const std::string& typed) {
    std::vector<std::size_t> meant = record::labels_for(typed, labels);
    if (!meant.empty() && !std::ranges::contains(labels, typed))
        return meant;
    meant.resize(labels.size());
    for (std::size_t at = 0; at < labels.size(); ++at)
        meant[at] = at;
    return meant;
}

std::string_view options_below(const ImRect& rect, std::string_view name, std::span<const std::string_view> labels,
                               const std::vector<std::size_t>& options, int chosen) {
    const float height = style::target_height();
    const float shown = std::min(static_cast<float>(options.size()), options_at_most);
    float width = rect.GetWidth();
    for (const std::size_t at : options)
        width = std::max(width, text_width(labels[at]) + 2 * cell_padding().x);
    const bool fits_below = rect.Max.y + shown * height < ImGui::GetIO().DisplaySize.y;
    ImGui::SetNextWindowPos(ImVec2(rect.Min.x, fits_below ? rect.Max.y : rect.Min.y - shown * height));
    ImGui::SetNextWindowSize(ImVec2(width, shown * height));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
    ImGui::PushStyleColor(ImGuiCol_WindowBg, style::colour::card);
    ImGui::Begin("##options of a cell", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_NoFocusOnAppearing | ImGuiWindowFlags_NoNav | ImGuiWindowFlags_Tooltip);
    std::string_view pressed;
    semantics::begin_group(semantics::Role::listbox, name);
    for (std::size_t at = 0; at < options.size(); ++at) {
        const std::string_view label = labels[options[at]];
        const ImVec2 min = ImGui::GetCursorScreenPos();
        ImGui::PushID(static_cast<int>(at));
        // On the press, not on the release: then the editor would be gone.
        if (ImGui::InvisibleButton("option", ImVec2(width, height), ImGuiButtonFlags_PressedOnClick))
            pressed = label;
        const bool is_chosen = static_cast<int>(at) == chosen;
        semantics::item(semantics::Role::option, label, {.selected = is_chosen});
        const ImRect option(min, ImVec2(min.x + width, min.y + height));
        if (is_chosen || ImGui::IsItemHovered())
            ImGui::GetWindowDrawList()->AddRectFilled(option.Min, option.Max, style::colour::primary_soft);
        if (is_chosen)
            ImGui::SetScrollHereY();
        draw_in_cell(option, label, style::colour::ink);
        ImGui::PopID();
    }
    semantics::end_group();
    ImGui::End();
    ImGui::PopStyleColor();
    ImGui::PopStyleVar(2);
    return pressed;
}

}  // namespace anze::widget::sheet_part
