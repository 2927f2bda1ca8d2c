#include "risk/four_colour_map.h"

namespace anze::risk {

// Annex C 3.2: 给出安全风险四色图
std::vector<record::Error> floor_plan_gaps(const FloorPlan& plan) {
    if (plan.pictures.empty())
        return {{"没有平面图的图片：请添加平面图或它的照片", "pictures"}};
    return {};
}

}  // namespace anze::risk
