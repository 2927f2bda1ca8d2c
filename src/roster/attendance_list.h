// The list of those who took part in a training, as platforms export it and clerks type it (6.1.2.5).
#pragma once

#include "roster/list.h"
#include "training/training.h"

namespace anze::roster {

enum class AttendanceField : std::uint8_t { name, department, attended_minutes, score, passed };

template <>
struct Columns<AttendanceField> {
    static constexpr auto list = std::to_array<Column<AttendanceField>>({
        {AttendanceField::name,
         "姓名",
         required,
         40,
         {"人员姓名", "员工姓名", "学员姓名", "参训人员", "参加人员", "学员"},
         "张伟"},
        {AttendanceField::department,
         "部门",
         optional,
         60,
         {"所在部门", "所属部门", "车间", "班组", "科室", "部门/班组"},
         "冷库"},
        {AttendanceField::attended_minutes,
         "学习时长(分钟)",
         optional,
         0,
         {"学习时长", "培训时长(分钟)", "培训时长", "观看时长(分钟)", "观看时长", "时长(分钟)", "时长", "参加时长"},
         "90"},
        {AttendanceField::score,
         "成绩",
         optional,
         0,
         {"考核成绩", "考试成绩", "得分", "分数", "考试分数", "考核得分"},
         "95"},
        {AttendanceField::passed,
         "是否合格",
         optional,
         0,
         {"考核结果", "考试结果", "结果", "是否通过", "合格情况"},
         "合格"},
    });
};

// The records lack their session and the insured person, which no list knows.
using AttendanceList = List<training::Attendance>;
[[nodiscard]] record::Result<AttendanceList>
read_attendance_list(const Table& table, const std::optional<ColumnMapping<AttendanceField>>& mapping = {});

// The cells of such a list.
[[nodiscard]] std::vector<std::string> cells_of(const training::Attendance& attendance);
[[nodiscard]] training::Attendance read_again(const training::Attendance& attendance);

}  // namespace anze::roster
