#include "hazard/hazard.h"

#include "record/gaps.h"

namespace anze::hazard {

// 6.3.2.3 hazards are classified and graded; major ones rest on a named standard
std::vector<record::Error> hazard_gaps(const Hazard& hazard) {
    record::Gaps gaps("6.3.2.3");
    gaps.check(hazard);
    gaps.need(!hazard.category.empty(), &Hazard::category, "请选择隐患分类的类别");
    gaps.need(!hazard.subcategory.empty(), &Hazard::subcategory, "请选择隐患细类");
    gaps.need(hazard.level != Level::major || !hazard.major_basis.empty(), &Hazard::major_basis,
              "重大隐患请写明判定标准名称和条款");
    gaps.need(!hazard.due_on.is_set() || !hazard.found_on.is_set() || hazard.found_on <= hazard.due_on, &Hazard::due_on,
              "治理时限早于排查时间");
    return gaps.take();
}

// 5.3.2 6.3.2.3 hazards are told in writing
std::vector<record::Error> notice_gaps(const Hazard& hazard, bool told_in_writing) {
    if (told_in_writing)
        return {};
    const bool major = hazard.level == Level::major;
    return {{(major ? "重大隐患尚未书面告知单位：" : "隐患尚未书面告知单位：") + hazard.description,
             {},
             major ? "6.3.2.3" : "5.3.2"}};
}

}  // namespace anze::hazard
