#include "widget/fingerprint.h"

#include "semantics/semantics.h"
#include "widget/text.h"

#include <algorithm>
#include <ranges>

namespace anze::widget {
namespace {

constexpr float cell_height = 36;
constexpr float cell_gap = 8;
constexpr float cell_padding = 10;

}  // namespace

void fingerprint(std::string_view name, std::string_view groups) {
    const TextStyle letters{.size = style::title_size()};
    const float cell = text_width("8888", letters) + 2 * cell_padding;
    const float room = ImGui::GetContentRegionAvail().x + cell_gap;
    // Four in a row where eight do not fit: the same place on every screen makes comparing easy.
    const int in_row = room >= 8 * (cell + cell_gap) ? 8 : room >= 4 * (cell + cell_gap) ? 4 : 2;
    const ImVec2 top_left = ImGui::GetCursorScreenPos();
    ImDrawList* list = ImGui::GetWindowDrawList();
    int count = 0;
    for (const auto part : groups | std::views::split(' ')) {
        const std::string_view group(part.begin(), part.end());
        const ImVec2 min(top_left.x + static_cast<float>(count % in_row) * (cell + cell_gap),
                         top_left.y + static_cast<float>(count / in_row) * (cell_height + cell_gap));
        list->AddRectFilled(min, ImVec2(min.x + cell, min.y + cell_height), style::colour::ground, style::corner);
        const float x = min.x + (cell - text_width(group, letters)) / 2;
        draw_text(list, ImVec2(x, min.y + (cell_height - letters.size) / 2), group, letters);
        ++count;
    }
    const int rows = (count + in_row - 1) / in_row;
    ImGui::Dummy(ImVec2(static_cast<float>(std::min(count, in_row)) * (cell + cell_gap) - cell_gap,
                        static_cast<float>(rows) * (cell_height + cell_gap) - cell_gap));
    semantics::text(semantics::Role::text, std::string(name) + " " + std::string(groups));
}

}  // namespace anze::widget
