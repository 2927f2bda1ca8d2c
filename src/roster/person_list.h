// The list of a policy's insured persons (参保人员), as insurers and units keep it.
#pragma once

#include "calendar/date.h"
#include "roster/list.h"

namespace anze::roster {

enum class PersonField : std::uint8_t { name, identity_number, position, phone, joined_on, left_on };

template <>
struct Columns<PersonField> {
    static constexpr auto list = std::to_array<Column<PersonField>>({
        {PersonField::name,
         "姓名",
         required,
         40,
         {"人员姓名", "员工姓名", "被保险人姓名", "参保人员", "参保人员姓名"},
         "张伟"},
        {PersonField::identity_number,
         "身份证号",
         optional,
         40,
         {"身份证号码", "身份证", "居民身份证号码", "公民身份号码", "证件号码", "证件号"},
         "51010119900101001X",
         long_numbers},
        {PersonField::position,
         "岗位",
         optional,
         60,
         {"工种", "职务", "职业", "岗位(工种)", "岗位/工种", "工作岗位"},
         "制冷工"},
        {PersonField::phone,
         "联系电话",
         optional,
         40,
         {"电话", "手机", "手机号", "手机号码", "联系方式"},
         "13800000001"},
        {PersonField::joined_on,
         "参保日期",
         optional,
         0,
         {"入保日期", "加保日期", "批增日期", "参保时间", "保险起期", "生效日期", "投保日期"},
         "2026-05-25"},
        {PersonField::left_on, "退保日期", optional, 0, {"减保日期", "批减日期", "退保时间"}, ""},
    });
};

struct Person {
    std::string name = {};
    std::string identity_number = {};
    std::string position = {};
    std::string phone = {};
    calendar::Date joined_on = {};
    calendar::Date left_on = {};
    bool operator==(const Person&) const = default;
};

using PersonList = List<Person>;
// `rules` name the fields by their labels.
[[nodiscard]] record::Result<PersonList> read_person_list(const Table& table,
                                                          const std::optional<ColumnMapping<PersonField>>& mapping = {},
                                                          RowRules<Person> rules = {});

// The cells of such a list, the number masked: whoever takes the list in again has the number already.
[[nodiscard]] std::vector<std::string> cells_of(const Person& person);
[[nodiscard]] Person read_again(const Person& person);

}  // namespace anze::roster
