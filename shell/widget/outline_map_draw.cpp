#include "widget/outline_map_draw.h"

#include "style/style.h"
#include "widget/text.h"

#include <algorithm>
#include <cmath>

namespace anze::widget {
namespace {

using risk::Corner;
using risk::Outline;
using risk::outline_unit;

constexpr ImU32 fill_alpha = 0x70;
constexpr float line_width = 2;
constexpr float corner_radius = 5;

ImU32 with_alpha(ImU32 colour, ImU32 alpha) {
    return (colour & ~IM_COL32_A_MASK) | (alpha << IM_COL32_A_SHIFT);
}

std::vector<ImVec2> points_of(const PicturePlace& place, const Outline& outline) {
    std::vector<ImVec2> points;
    points.reserve(outline.corners.size());
    for (const Corner& each : outline.corners)
        points.push_back(place.point_of(each));
    return points;
}

void draw_corner(ImDrawList* list, ImVec2 at, float radius) {
    list->AddCircleFilled(at, radius, style::colour::card);
    list->AddCircle(at, radius, style::colour::primary, 0, line_width);
}

// Two lines on white, in the middle of the area.
void draw_name(ImDrawList* list, ImVec2 centre, const MapArea& area) {
    constexpr float margin = 4;
    const float size = style::second_size();
    const TextStyle name_style{.size = size, .semibold = true};
    const TextStyle level_style{.size = size};
    const float width = std::max(text_width(area.name, name_style), text_width(area.level, level_style));
    const float height = 2 * style::line_height(size);
    const ImVec2 min(std::round(centre.x - width / 2), std::round(centre.y - height / 2));
    list->AddRectFilled(ImVec2(min.x - margin, min.y - margin), ImVec2(min.x + width + margin, min.y + height + margin),
                        with_alpha(style::colour::card, 0xD8), style::corner);
    draw_text(list, min, area.name, name_style);
    draw_text(list, ImVec2(min.x, min.y + style::line_height(size)), area.level, level_style);
}

}  // namespace

ImVec2 PicturePlace::point_of(Corner corner) const {
    const float x = static_cast<float>(corner.x) / outline_unit;
    const float y = static_cast<float>(corner.y) / outline_unit;
    return {min.x + x * (max.x - min.x), min.y + y * (max.y - min.y)};
}

Corner PicturePlace::corner_at(ImVec2 point) const {
    const auto share = [](float place, float from, float to) {
        const float in_units = (place - from) / std::max(to - from, 1.0F) * outline_unit;
        return std::clamp(static_cast<std::int32_t>(std::lround(in_units)), 0, outline_unit);
    };
    return {share(point.x, min.x, max.x), share(point.y, min.y, max.y)};
}

void draw_areas(ImDrawList* list, const PicturePlace& place, std::span<const MapArea> areas,
                const OutlineMapState& state) {
    for (std::size_t at = 0; at < areas.size(); ++at) {
        const bool is_selected = static_cast<int>(at) == state.selected;
        const Outline& outline = is_selected && state.dragged_corner >= 0 ? state.moved : *areas[at].outline;
        const auto points = points_of(place, outline);
        const int count = static_cast<int>(points.size());
        list->AddConcavePolyFilled(points.data(), count, with_alpha(areas[at].colour, fill_alpha));
        list->AddPolyline(points.data(), count, areas[at].colour, ImDrawFlags_Closed,
                          is_selected ? 2 * line_width : line_width);
        if (is_selected) {
            for (const ImVec2 point : points)
                draw_corner(list, point, corner_radius);
        }
    }
    for (const MapArea& area : areas)
        draw_name(list, place.point_of(centre_of(*area.outline)), area);
}

void draw_outline_so_far(ImDrawList* list, const PicturePlace& place, const Outline& drawn,
                         std::optional<ImVec2> point) {
    auto points = points_of(place, drawn);
    if (point)
        points.push_back(*point);
    list->AddPolyline(points.data(), static_cast<int>(points.size()), style::colour::primary, 0, line_width);
    for (std::size_t at = 0; at < drawn.corners.size(); ++at)
        draw_corner(list, points[at], at == 0 && drawn.is_set() ? 2 * corner_radius : corner_radius);
    if (point)
        draw_corner(list, *point, corner_radius);
}

}  // namespace anze::widget
