#include "widget/bars.h"

#include "semantics/semantics.h"
#include "widget/text.h"

#include <algorithm>
#include <numeric>

namespace anze::widget {
namespace {

constexpr float bar_height = 14;
constexpr float most_name_width = 180;
constexpr float gap_between_parts = 1;
constexpr float narrowest_part = 3;  // what is there is seen

std::size_t sum_of(const Bar& bar) {
    return std::accumulate(bar.counts.begin(), bar.counts.end(), std::size_t{0});
}

// "重大 1 · 一般 3"; parts that are not there are not said.
std::string words_of(std::span<const BarPart> parts, const Bar& bar) {
    std::string words;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        if (bar.counts[at] > 0)
            words += (words.empty() ? "" : " · ") + std::string(parts[at].label) + " " + std::to_string(bar.counts[at]);
    }
    return words.empty() ? "0" : words;
}

struct Widths {
    float name = 0;
    float words = 0;
    float bar = 0;
};

Widths widths_for(std::span<const BarPart> parts, std::span<const Bar> all, const TextStyle& look) {
    const float whole = ImGui::GetContentRegionAvail().x;
    Widths widths;
    for (const Bar& each : all) {
        widths.name = std::max(widths.name, text_width(each.name, look));
        widths.words = std::max(widths.words, text_width(words_of(parts, each), look));
    }
    widths.name = std::min({widths.name, most_name_width, whole / 3});
    widths.words = std::min(widths.words, whole / 2);
    widths.bar = std::max(0.0F, whole - widths.name - widths.words - 2 * style::gap());
    return widths;
}

void draw_parts(ImVec2 at, float width, std::span<const BarPart> parts, const Bar& bar, std::size_t largest) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    for (std::size_t part = 0; part < parts.size(); ++part) {
        if (bar.counts[part] == 0)
            continue;
        const float share = static_cast<float>(bar.counts[part]) / static_cast<float>(largest);
        const float across = std::max(share * width, narrowest_part);
        const style::ToneColours colours = style::colours(parts[part].tone);
        const ImVec2 end(at.x + across - gap_between_parts, at.y + bar_height);
        list->AddRectFilled(at, end, colours.fill);
        list->AddRect(at, end, colours.ink);
        at.x += across;
    }
}

void draw_bar(const Widths& widths, std::span<const BarPart> parts, const Bar& bar, std::size_t largest,
              const TextStyle& look) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float height = style::line_height(look.size);
    ImGui::Dummy(ImVec2(ImGui::GetContentRegionAvail().x, height));
    const std::string words = words_of(parts, bar);
    semantics::item(semantics::Role::listitem, bar.name + "：" + words);
    ImDrawList* list = ImGui::GetWindowDrawList();
    draw_text(list, at, shortened(bar.name, widths.name, look), look);
    const float left = at.x + widths.name + style::gap();
    draw_parts(ImVec2(left, at.y + (height - bar_height) / 2), widths.bar, parts, bar, largest);
    draw_text(list, ImVec2(left + widths.bar + style::gap(), at.y), shortened(words, widths.words, look), look);
}

}  // namespace

void bars(std::string_view name, std::span<const BarPart> parts, std::span<const Bar> all) {
    const TextStyle look{.size = style::second_size(), .colour = style::colour::ink};
    const Widths widths = widths_for(parts, all, look);
    std::size_t largest = 1;
    for (const Bar& each : all)
        largest = std::max(largest, sum_of(each));
    semantics::begin_group(semantics::Role::list, name);
    for (const Bar& each : all)
        draw_bar(widths, parts, each, largest, look);
    semantics::end_group();
}

}  // namespace anze::widget
