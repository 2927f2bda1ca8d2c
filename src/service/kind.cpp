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
         .conclusion = "培训效果与建议",
         .conclusion_hint = "考核结果和培训效果，补考、补学和今后培训的建议",
         .on_site_clause = "6.1.2.5",
         .feedback_clause = "5.3.3",
         .record_clause = "6.1.2.5"},
    Kind{.item = ServiceItem::risk_assessment,
         .name = "风险评估",
         .result = "评估报告",
         .fewest_on_site = 2,
         .keeps_photos_and_papers = true,
         .feedback_is_limited = true,
         .conclusion = "评估结论与控制措施",
         .conclusion_hint = "风险等级和存在的问题，应采取的控制措施",
         .on_site_clause = "6.2.2.1",
         .feedback_clause = "6.2.2.5",
         .record_clause = "6.2.2.6"},
    Kind{.item = ServiceItem::hazard_screening,
         .name = "隐患排查",
         .result = "隐患排查报告",
         .fewest_on_site = 2,
         .keeps_photos_and_papers = true,
         .feedback_is_limited = true,
         .conclusion = "排查结论与整改建议",
         .conclusion_hint = "隐患的分级、治理措施和时限",
         .on_site_clause = "6.3.2.2",
         .feedback_clause = "6.3.2.4",
         .record_clause = "6.3.2.5"},
    Kind{.item = ServiceItem::standardization,
         .name = "标准化建设",
         .result = "标准化服务报告",
         .keeps_photos_and_papers = true,
         .conclusion = "建设情况与改进建议",
         .conclusion_hint = "各阶段的完成情况，待改进的事项",
         .on_site_clause = "6.4.2.2",
         .feedback_clause = "5.3.3",
         .record_clause = "6.4.2.2"},
    Kind{.item = ServiceItem::emergency,
         .name = "应急预案和演练",
         .result = "预案评审或演练评估报告",
         .keeps_photos_and_papers = true,
         .conclusion = "评审、演练结论与改进建议",
         .conclusion_hint = "评审意见或演练效果，存在的问题，对应急预案的修订意见",
         .on_site_clause = "6.5.2.4",
         .feedback_clause = "5.3.3",
         .record_clause = "6.5.2.4"},
    Kind{.item = ServiceItem::technology_promotion,
         .name = "科技推广",
         .result = "推介情况",
         .conclusion = "推介情况与单位意向",
         .conclusion_hint = "推介的成果和装备是否适用，单位的意向",
         .on_site_clause = "6.6.1",
         .feedback_clause = "5.3.3",
         .record_clause = "5.3.3"},
    Kind{.item = ServiceItem::other,
         .name = "其他服务",
         .result = "服务成果",
         .conclusion = "服务结论与建议",
         .conclusion_hint = "服务的结果，对单位的建议",
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
