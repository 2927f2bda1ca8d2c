// The tables of fields of training/training.h.
#pragma once

#include "training/training.h"

namespace anze::record {

template <>
struct Choices<training::Form> {
    static constexpr std::array list{
        Choice{training::Form::online_live, "online_live", "线上直播"},
        Choice{training::Form::online_recorded, "online_recorded", "线上录播"},
        Choice{training::Form::on_site, "on_site", "线下"},
    };
};
template <>
struct Choices<training::Kind> {
    static constexpr std::array list{
        Choice{training::Kind::publicity, "publicity", "宣传教育活动"},
        Choice{training::Kind::staff, "staff", "从业人员安全教育"},
        Choice{training::Kind::routine, "routine", "日常安全教育"},
        Choice{training::Kind::topical, "topical", "专题安全教育"},
    };
};
template <>
struct Choices<training::Passed> {
    static constexpr std::array list{
        Choice{training::Passed::yes, "yes", "合格"},
        Choice{training::Passed::no, "no", "不合格"},
    };
};
template <>
struct Choices<training::MaterialKind> {
    static constexpr std::array list{
        Choice{training::MaterialKind::poster, "poster", "海报"},
        Choice{training::MaterialKind::video, "video", "视频"},
        Choice{training::MaterialKind::animation, "animation", "动漫"},
        Choice{training::MaterialKind::handbook, "handbook", "手册"},
        Choice{training::MaterialKind::other, "other", "其他"},
    };
};

template <>
inline constexpr auto fields<training::Session> = std::tuple{
    field(&training::Session::topic, "topic", "培训主题").required().longest(100),
    field(&training::Session::audience, "audience", "培训对象").required().longest(200),
    field(&training::Session::form, "form", "培训形式").required().legal_weight(),
    field(&training::Session::kind, "kind", "培训类型").required(),
    field(&training::Session::content, "content", "培训内容").required().long_text(),
    field(&training::Session::held_on, "held_on", "培训日期").required().legal_weight(),
    field(&training::Session::length_minutes, "length_minutes", "培训时长（分钟）").required().hint("1 课时为 45 分钟"),
    field(&training::Session::teacher, "teacher", "机构或师资").required().longest(200),
    field(&training::Session::materials, "materials", "培训资料").long_text().hint("课件、讲义、题库等的名称"),
    field(&training::Session::assessment, "assessment", "考核方式").longest(200).hint("6.1.2.4 宣传教育活动可不考核"),
    field(&training::Session::pass_score, "pass_score", "合格分"),
    field(&training::Session::effect, "effect", "培训效果评估").long_text(),
    field(&training::Session::photos, "photos", "培训照片"),
};
static_assert(covers_every_member<training::Session>);
template <>
inline constexpr TypeInfo type<training::Session>{"training_session", "培训场次", Stream::service, Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<training::Session> = true;

template <>
inline constexpr auto fields<training::Attendance> = std::tuple{
    field(&training::Attendance::session_id, "session_id", "培训场次").required().refers("training_session"),
    field(&training::Attendance::person_id, "person_id", "参保人员").refers("insured_person"),
    field(&training::Attendance::name, "name", "姓名").required().longest(40),
    field(&training::Attendance::department, "department", "部门").longest(60),
    field(&training::Attendance::attended_minutes, "attended_minutes", "学习时长（分钟）").legal_weight(),
    field(&training::Attendance::score, "score", "成绩"),
    field(&training::Attendance::passed, "passed", "考核结果").legal_weight(),
};
static_assert(covers_every_member<training::Attendance>);
template <>
inline constexpr TypeInfo type<training::Attendance>{"training_attendance", "参加人员", Stream::service,
                                                     Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<training::Attendance> = true;

template <>
inline constexpr auto fields<training::Distribution> = std::tuple{
    field(&training::Distribution::kind, "kind", "资料类型").required(),
    field(&training::Distribution::title, "title", "资料名称").required().longest(100),
    field(&training::Distribution::quantity, "quantity", "发放数量").required(),
    field(&training::Distribution::given_on, "given_on", "发放日期").required().legal_weight(),
    field(&training::Distribution::given_to, "given_to", "发放对象").required().longest(200),
    field(&training::Distribution::photos, "photos", "发放照片"),
};
static_assert(covers_every_member<training::Distribution>);
template <>
inline constexpr TypeInfo type<training::Distribution>{"material_distribution", "宣传资料发放", Stream::service,
                                                       Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<training::Distribution> = true;

}  // namespace anze::record
