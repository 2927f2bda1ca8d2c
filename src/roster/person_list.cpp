#include "roster/person_list.h"

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
                             std::format("退保日期 {} 早于参保日期 {}，请核对", calendar::to_string(person.left_on),
                                         calendar::to_string(person.joined_on)));
        }
        return person;
    }

    static Identity<Field> identity(const Person& person) {
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

record::Result<PersonList> read_person_list(const Table& table,
                                            const std::optional<ColumnMapping<PersonField>>& mapping) {
    return read_list<PersonReader>(table, mapping);
}

}  // namespace anze::roster
