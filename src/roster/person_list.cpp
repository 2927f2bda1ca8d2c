#include "roster/person_list.h"

#include "record/filled.h"
#include "record/text.h"
#include "roster/long_number.h"

namespace anze::roster {

namespace {

struct PersonReader {
    using Field = PersonField;
    using Value = Person;

    static Person read(RowReader<Field>& reader) {
        Person person;
        reader.read_text_into(Field::name, person.name, read_person_name);
        reader.read_text_into(Field::identity_number, person.identity_number, read_identity_number);
        reader.read_text_into(Field::position, person.position);
        reader.read_text_into(Field::phone, person.phone, read_long_number);
        reader.read(Field::joined_on, person.joined_on, read_date);
        reader.read(Field::left_on, person.left_on, read_date);
        if (person.left_on.is_set() && person.left_on < person.joined_on) {
            reader.add_fault(Field::left_on,
                             record::filled("退保日期 {} 早于参保日期 {}，请核对", calendar::to_string(person.left_on),
                                            calendar::to_string(person.joined_on)));
        }
        return person;
    }

    static std::optional<Field> field_at(std::string_view label) {
        const auto found = std::ranges::find(Columns<Field>::list, label, &Column<Field>::label);
        return found == Columns<Field>::list.end() ? std::nullopt : std::optional(found->field);
    }

    static Identity<Field> identity(const Person& person) {
        // Of one town there are many of one mask.
        if (is_masked_number(person.identity_number)) {
            return {.field = Field::identity_number,
                    .key = person.name + '\n' + person.phone + '\n' + person.identity_number,
                    .same = "的姓名、联系电话、身份证号相同而内容不同，请核对；是两人的，请填写完整的身份证号"};
        }
        if (!person.identity_number.empty()) {
            return {.field = Field::identity_number,
                    .key = person.identity_number,
                    .same = "的身份证号相同而内容不同，请核对哪一行是对的"};
        }
        return {.field = Field::name,
                .key = person.name + '\n' + person.phone,
                .same = "的姓名、联系电话相同而内容不同，请核对；是同名的两人的，请填写身份证号"};
    }
};

}  // namespace

record::Result<PersonList>
read_person_list(const Table& table, const std::optional<ColumnMapping<PersonField>>& mapping, RowRules<Person> rules) {
    return read_list<PersonReader>(table, mapping, std::move(rules));
}

std::vector<std::string> cells_of(const Person& person) {
    return {person.name,  record::masked(person.identity_number), person.position,
            person.phone, calendar::to_string(person.joined_on),  calendar::to_string(person.left_on)};
}

Person read_again(const Person& person) {
    return read_cells<PersonReader>(cells_of(person));
}

}  // namespace anze::roster
