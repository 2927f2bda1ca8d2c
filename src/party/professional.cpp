#include "party/professional.h"

#include "record/gaps.h"

namespace anze::party {

// 5.2.4 conditions of a work safety professional
std::vector<record::Error> qualification_gaps(const Professional& professional, calendar::Date on) {
    record::Gaps gaps("5.2.4");
    const std::string name = professional.name + "：";
    gaps.need(professional.qualification != Qualification::none, &Professional::qualification,
              name + "未说明符合 a)、b)、c) 中哪一条资质条件");
    gaps.need(professional.qualification != Qualification::engineering_title ||
                  professional.experience_years.value >= 2,
              &Professional::experience_years, name + "b) 须具有 2 年以上安全管理、安全技术工作经验");
    gaps.need(!professional.certificate_number.empty(), &Professional::certificate_number, name + "没有证书编号");
    const calendar::Date expiry = professional.certificate_expiry;
    gaps.need(!expiry.is_set() || on <= expiry, &Professional::certificate_expiry,
              name + "证书已于 " + calendar::to_string(expiry) + " 到期");
    return gaps.take();
}

}  // namespace anze::party
