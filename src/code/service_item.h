// Chapter 6: the kinds of service, as a plan, a service and an agreement name them.
#pragma once

#include "record/value.h"

namespace anze::code {

enum class ServiceItem : std::uint8_t {
    none,
    training,
    risk_assessment,
    hazard_screening,
    standardization,
    emergency,
    technology_promotion,
    other,
};

}  // namespace anze::code

namespace anze::record {

template <>
struct Choices<code::ServiceItem> {
    using Item = code::ServiceItem;
    static constexpr std::array list{
        Choice{Item::training, "training", "安全生产宣传教育培训"},
        Choice{Item::risk_assessment, "risk_assessment", "安全风险辨识、评估和安全评价"},
        Choice{Item::hazard_screening, "hazard_screening", "生产安全事故隐患排查"},
        Choice{Item::standardization, "standardization", "安全生产标准化建设"},
        Choice{Item::emergency, "emergency", "生产安全事故应急预案及演练"},
        Choice{Item::technology_promotion, "technology_promotion", "安全生产科技推广及应用"},
        Choice{Item::other, "other", "其他服务项目"},
    };
};

}  // namespace anze::record
