#include "roster/attendance_list.h"

#include "record/decimal.h"
#include "record/filled.h"
#include "roster/duration.h"

namespace anze::roster {

namespace {

using training::Attendance;
using training::Passed;

record::Result<record::Decimal> read_score(std::string_view cell) {
    std::string text = plain_name(cell);
    constexpr std::array<std::string_view, 6> not_examined{"缺考", "未考", "无", "/", "-", "—"};
    if (std::ranges::contains(not_examined, text))
        return record::Decimal{};
    constexpr std::string_view suffix = "分";
    if (text.ends_with(suffix))
        text.resize(text.size() - suffix.size());
    return record::parse_decimal(text);
}

record::Result<Passed> read_passed(std::string_view cell) {
    const std::string text = plain_name(cell);
    constexpr std::array<std::string_view, 5> yes{"合格", "是", "通过", "及格", "√"};
    constexpr std::array<std::string_view, 7> no{"不合格", "否", "未通过", "不通过", "不及格", "未合格", "×"};
    if (text.empty())
        return Passed::none;
    if (std::ranges::contains(yes, text))
        return Passed::yes;
    if (std::ranges::contains(no, text))
        return Passed::no;
    return record::fail(record::filled("“{}”不是能识别的结果，请写成“合格”或“不合格”，没有考核的留空", cell));
}

struct AttendanceReader {
    using Field = AttendanceField;
    using Value = Attendance;

    static Attendance read(RowReader<Field>& reader) {
        Attendance attendance;
        reader.read_text_into(Field::name, attendance.name, read_person_name);
        reader.read_text_into(Field::department, attendance.department);
        reader.read(Field::attended_minutes, attendance.attended_minutes, read_minutes);
        reader.read(Field::score, attendance.score, read_score);
        reader.read(Field::passed, attendance.passed, read_passed);
        return attendance;
    }

    static Identity<Field> identity(const Attendance& attendance) {
        return {.field = Field::name,
                .key = attendance.name + '\n' + attendance.department,
                .same = "的姓名、部门相同而内容不同，请核对哪一行是对的；是同名的两人的，请在姓名后加以区别"};
    }
};

}  // namespace

record::Result<AttendanceList> read_attendance_list(const Table& table,
                                                    const std::optional<ColumnMapping<AttendanceField>>& mapping) {
    return read_list<AttendanceReader>(table, mapping);
}

std::vector<std::string> cells_of(const Attendance& attendance) {
    return {attendance.name, attendance.department, record::Value<record::Count>::text(attendance.attended_minutes),
            record::decimal_text(attendance.score), std::string(record::choice_label(attendance.passed))};
}

Attendance read_again(const Attendance& attendance) {
    return read_cells<AttendanceReader>(cells_of(attendance));
}

}  // namespace anze::roster
