#include "party/professional.h"

namespace anze::party {

// 5.2.4 conditions of a work safety professional
std::vector<record::Error> qualification_gaps(const Professional& professional, calendar::Date on) {
    std::vector<record::Error> gaps;
    const auto gap = [&](std::string message, auto member) {
        gaps.push_back({professional.name + "：" + message, std::string(record::key_of(member)), "5.2.4"});
    };
    if (professional.qualification == Qualification::none) {
        gap("未说明符合 a)、b)、c) 中哪一条资质条件", &Professional::qualification);
    }
    if (professional.qualification == Qualification::engineering_title && professional.experience_years.value < 2) {
        gap("b) 须具有 2 年以上安全管理、安全技术工作经验", &Professional::experience_years);
    }
    if (professional.certificate_number.empty())
        gap("没有证书编号", &Professional::certificate_number);
    if (professional.certificate_expiry.is_set() && professional.certificate_expiry < on) {
        gap("证书已于 " + calendar::to_string(professional.certificate_expiry) + " 到期",
            &Professional::certificate_expiry);
    }
    return gaps;
}

}  // namespace anze::party
