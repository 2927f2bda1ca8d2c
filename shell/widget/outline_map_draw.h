#pragma once

// How an outline_map looks.

#include "widget/outline_map.h"

namespace anze::widget {

// Where the picture lies on the screen.
struct PicturePlace {
    ImVec2 min{};
    ImVec2 max{};

    [[nodiscard]] ImVec2 point_of(risk::Corner corner) const;
    [[nodiscard]] risk::Corner corner_at(ImVec2 point) const;
};

void draw_areas(ImDrawList* list, const PicturePlace& place, std::span<const MapArea> areas,
                const OutlineMapState& state);
// `point`: where the next corner would come.
void draw_outline_so_far(ImDrawList* list, const PicturePlace& place, const risk::Outline& drawn,
                         std::optional<ImVec2> point);

}  // namespace anze::widget
