#include "service/kind.h"

#include <algorithm>
#include <array>

namespace anze::service {
namespace {

using code::ServiceItem;

constexpr std::array all{
    Kind{.item = ServiceItem::training,
         .name = "安全培训",
         .result = "培训记录和考核结果",
         .on_site_clause = "6.1.2.5",
         .feedback_clause = "5.3.3",
         .record_clause = "6.1.2.5"},
    Kind{.item = ServiceItem::risk_assessment,
         .name = "风险评估",
         .result = "评估报告",
         .fewest_on_site = 2,
         .keeps_photos_and_papers = true,
         .feedback_is_limited = true,
         .on_site_clause = "6.2.2.1",
         .feedback_clause = "6.2.2.5",
         .record_clause = "6.2.2.6"},
    Kind{.item = ServiceItem::hazard_screening,
         .name = "隐患排查",
         .result = "隐患排查报告",
         .fewest_on_site = 2,
         .keeps_photos_and_papers = true,
         .feedback_is_limited = true,
         .on_site_clause = "6.3.2.2",
         .feedback_clause = "6.3.2.4",
         .record_clause = "6.3.2.5"},
    Kind{.item = ServiceItem::standardization,
         .name = "标准化建设",
         .result = "标准化服务报告",
         .keeps_photos_and_papers = true,
         .on_site_clause = "6.4.2.2",
         .feedback_clause = "5.3.3",
         .record_clause = "6.4.2.2"},
    Kind{.item = ServiceItem::emergency,
         .name = "应急预案和演练",
         .result = "预案评审或演练评估报告",
         .keeps_photos_and_papers = true,
         .on_site_clause = "6.5.2.4",
         .feedback_clause = "5.3.3",
         .record_clause = "6.5.2.4"},
    Kind{.item = ServiceItem::technology_promotion,
         .name = "科技推广",
         .result = "推介情况",
         .on_site_clause = "6.6.1",
         .feedback_clause = "5.3.3",
         .record_clause = "5.3.3"},
    Kind{.item = ServiceItem::other,
         .name = "其他服务",
         .result = "服务成果",
         .on_site_clause = "5.3.2",
         .feedback_clause = "5.3.3",
         .record_clause = "5.3.3"},
};

}  // namespace

std::span<const Kind> kinds() {
    return all;
}

const Kind& kind_of(code::ServiceItem item) {
    const ServiceItem named = item == ServiceItem::none ? ServiceItem::hazard_screening : item;
    return *std::ranges::find(all, named, &Kind::item);
}

}  // namespace anze::service
