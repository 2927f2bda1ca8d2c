// standardization/: the steps of helping a unit to build and keep up work safety standardization (6.4, Annex C.3.4).
#pragma once

#include "calendar/date.h"
#include "record/attachment.h"
#include "record/type.h"

#include <span>

namespace anze::standardization {

// 6.4.1.2, in its order. Insurer and unit agree on one or more of them.
enum class Stage : std::uint8_t {
    none,
    initial_evaluation,
    training,
    system_building,
    running_evaluation,
    self_evaluation,
};

// Annex C table 10: one piece of work; a stage may take several.
struct Step {
    Stage stage = Stage::none;
    calendar::Date done_on = {};
    std::string persons = {};
    record::Count visits = {};
    std::string result = {};
    std::string open_points = {};
    std::vector<record::Attachment> photos = {};
    bool operator==(const Step&) const = default;
};

// 6.4.1.2: the stages that have a step, each once, in the standard's order.
std::vector<Stage> stages_with_steps(std::span<const Step> steps);

// 6.4.1.2: what comes after the furthest stage so far; none after the last. Stages before it may not be agreed on, so
// they are not asked for.
Stage next_stage(std::span<const Step> steps);

// 6.4.1.2: stages begun before an earlier one. The standard lists stages and forbids no order: told, never refused.
std::vector<record::Error> order_remarks(std::span<const Step> steps);

// Table 10, 累计次数: how often the unit was visited so far.
std::int64_t visit_count(std::span<const Step> steps);

// 6.4.2.2: what each step says of itself; photos and the persons' papers are asked of the service as a whole.
std::vector<record::Error> record_gaps(const Step& step);

}  // namespace anze::standardization

namespace anze::record {

template <>
struct Choices<standardization::Stage> {
    using Stage = standardization::Stage;
    static constexpr std::array list{
        Choice{Stage::initial_evaluation, "initial_evaluation", "初始评估"},
        Choice{Stage::training, "training", "宣贯培训"},
        Choice{Stage::system_building, "system_building", "指导体系建设"},
        Choice{Stage::running_evaluation, "running_evaluation", "运行评估"},
        Choice{Stage::self_evaluation, "self_evaluation", "指导自评与申报"},
    };
};

template <>
inline constexpr auto fields<standardization::Step> = std::tuple{
    field(&standardization::Step::stage, "stage", "技术服务阶段").required(),
    field(&standardization::Step::done_on, "done_on", "技术服务时间").required().legal_weight(),
    field(&standardization::Step::persons, "persons", "服务人员").required().longest(100),
    field(&standardization::Step::visits, "visits", "到场次数").required().hint("未到场的填 0"),
    field(&standardization::Step::result, "result", "工作内容和结果").required().long_text(),
    field(&standardization::Step::open_points, "open_points", "待改进事项").long_text(),
    field(&standardization::Step::photos, "photos", "现场服务照片"),
};
static_assert(covers_every_member<standardization::Step>);
template <>
inline constexpr TypeInfo type<standardization::Step>{"standardization_step", "标准化建设阶段", Stream::service,
                                                      Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<standardization::Step> = true;

}  // namespace anze::record
