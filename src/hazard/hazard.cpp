#include "hazard/hazard.h"

#include "record/check.h"

namespace anze::hazard {

// 6.3.2.3 hazards are classified and graded; major ones rest on a named standard
std::vector<record::Error> hazard_gaps(const Hazard& hazard) {
    std::vector<record::Error> gaps = record::check(hazard);
    const auto need = [&](const std::string& value, auto member, std::string message) {
        if (value.empty())
            gaps.push_back({std::move(message), std::string(record::key_of(member)), {}});
    };
    need(hazard.category, &Hazard::category, "请选择隐患分类的类别");
    need(hazard.subcategory, &Hazard::subcategory, "请选择隐患细类");
    if (hazard.level == Level::major) {
        need(hazard.major_basis, &Hazard::major_basis, "重大隐患请写明判定标准名称和条款");
    }
    if (hazard.due_on.is_set() && hazard.found_on.is_set() && hazard.due_on < hazard.found_on) {
        gaps.push_back({"治理时限早于排查时间", std::string(record::key_of(&Hazard::due_on)), {}});
    }
    for (auto& gap : gaps)
        gap.clause = "6.3.2.3";
    return gaps;
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
