#include "widget/picture.h"

#include "browser/pictures.h"
#include "style/style.h"

#include <algorithm>

namespace anze::widget {

void draw_picture(ImDrawList* list, ImVec2 min, ImVec2 max, std::string_view sha256, Fit fit) {
    const auto picture = browser::picture(sha256);
    if (!picture || picture->width <= 0 || picture->height <= 0) {
        list->AddRectFilled(min, max, style::colour::line, style::corner);
        return;
    }
    const ImVec2 room(max.x - min.x, max.y - min.y);
    const float across = room.x / picture->width;
    const float down = room.y / picture->height;
    const float scale = fit == Fit::fill ? std::max(across, down) : std::min(across, down);
    const ImVec2 shown(std::min(picture->width * scale, room.x), std::min(picture->height * scale, room.y));
    const ImVec2 cut((1 - shown.x / (picture->width * scale)) / 2, (1 - shown.y / (picture->height * scale)) / 2);
    const ImVec2 from(min.x + (room.x - shown.x) / 2, min.y + (room.y - shown.y) / 2);
    list->AddImageRounded(picture->texture, from, ImVec2(from.x + shown.x, from.y + shown.y), cut,
                          ImVec2(1 - cut.x, 1 - cut.y), IM_COL32_WHITE, style::corner);
}

}  // namespace anze::widget
