// Annex C.3.2, tables 3 and 4: what is done and what stands there, from which the risks are looked for.
#pragma once

#include "record/type.h"

namespace anze::risk {

// Table 3, 常规/非常规.
enum class Routine : std::uint8_t { none, routine, not_routine };

struct Activity {
    std::string workplace = {};
    std::string task = {};
    std::string activity = {};
    std::string step = {};
    std::string equipment = {};
    std::string hazard_factors = {};
    Routine routine = Routine::none;
    std::string note = {};
    std::string position = {};
    bool operator==(const Activity&) const = default;
};

struct Equipment {
    std::string workplace = {};
    std::string name = {};
    std::string hazard_factors = {};
    std::string condition = {};
    std::string position = {};
    bool operator==(const Equipment&) const = default;
};

// Annex C.3.2: what a row of the list has to contain.
std::vector<record::Error> activity_gaps(const Activity& activity);
std::vector<record::Error> equipment_gaps(const Equipment& equipment);

}  // namespace anze::risk

namespace anze::record {

template <>
struct Choices<risk::Routine> {
    static constexpr std::array list{
        Choice{risk::Routine::routine, "routine", "常规"},
        Choice{risk::Routine::not_routine, "not_routine", "非常规"},
    };
};

template <>
inline constexpr auto fields<risk::Activity> = std::tuple{
    field(&risk::Activity::workplace, "workplace", "岗位或场所").longest(100),
    field(&risk::Activity::task, "task", "工作任务").longest(200),
    field(&risk::Activity::activity, "activity", "作业活动").required().longest(200),
    field(&risk::Activity::step, "step", "作业步骤").long_text(),
    field(&risk::Activity::equipment, "equipment", "使用设备设施、工具、仪器仪表").longest(300),
    field(&risk::Activity::hazard_factors, "hazard_factors", "可能产生的危险和有害因素").long_text(),
    field(&risk::Activity::routine, "routine", "常规/非常规"),
    field(&risk::Activity::note, "note", "备注").longest(200),
    field(&risk::Activity::position, "position", "顺序").longest(200),
};
static_assert(covers_every_member<risk::Activity>);
template <>
inline constexpr TypeInfo type<risk::Activity>{"work_activity", "作业活动清单", Stream::service, Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<risk::Activity> = true;

template <>
inline constexpr auto fields<risk::Equipment> = std::tuple{
    field(&risk::Equipment::workplace, "workplace", "岗位或场所").longest(100),
    field(&risk::Equipment::name, "name", "设备设施名称").required().longest(200),
    field(&risk::Equipment::hazard_factors, "hazard_factors", "可能产生的危险和有害因素").long_text(),
    field(&risk::Equipment::condition, "condition", "备注（状态）").longest(200),
    field(&risk::Equipment::position, "position", "顺序").longest(200),
};
static_assert(covers_every_member<risk::Equipment>);
template <>
inline constexpr TypeInfo type<risk::Equipment>{"equipment_item", "设备设施清单", Stream::service, Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<risk::Equipment> = true;

}  // namespace anze::record
