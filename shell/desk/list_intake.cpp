// Reading a list of persons or the like, and taking it in.
#include "desk/list_intake.h"

#include "desk/desk.h"
#include "roster/attendance_list.h"

namespace anze::desk {
namespace {

template <class R>
void show_rows(ListIntake& intake, const std::vector<R>& records, std::initializer_list<std::string_view> keys) {
    const record::Faces fields = record::faces<R>();
    for (const std::string_view key : keys)
        intake.row_titles.push_back(record::find_field(fields, key)->label);
    for (const R& record : records) {
        auto& cells = intake.rows.emplace_back();
        for (const std::string_view key : keys)
            cells.push_back(record::find_field(fields, key)->text(&record));
    }
}

// Nothing where the list has no header.
template <class Field>
std::optional<roster::ColumnMapping<Field>> map_columns(ListIntake& intake, const roster::Table& table,
                                                        const std::vector<int>& chosen) {
    const auto head = roster::read_head<Field>(table);
    intake.sheet_name = table.sheet_name();
    if (!head) {
        intake.error = head.error().message;
        return {};
    }
    intake.columns = roster::column_choice(*head);
    if (!chosen.empty())
        intake.columns.columns = chosen;
    return roster::ColumnMapping<Field>(intake.columns.columns);
}

// The values of the rows; what else there is to say of the list goes into the intake.
template <class T>
std::vector<T> take_rows(ListIntake& intake, record::Result<roster::List<T>> list) {
    if (!list) {
        intake.error = list.error().message;
        return {};
    }
    intake.counts = list->counts();
    intake.unread_columns = std::move(list->unread_columns);
    intake.refused = std::move(list->refused);
    std::vector<T> values;
    for (auto& row : list->rows)
        values.push_back(std::move(row.value));
    return values;
}

template <class A>
void offer(ListIntake& intake, const ledger::Ledger& ledger, A action) {
    if (ledger::may(ledger, action, {}).empty()) {
        intake.effect = ledger::effect(ledger, action);
        intake.action = std::move(action);
    }
}

void read_persons(ListIntake& intake, const ledger::Ledger& ledger, std::span<const roster::Table> tables,
                  const std::vector<int>& chosen) {
    using party::InsuredPerson;
    const roster::Table& table = roster::table_of_list<roster::PersonField>(tables);
    const auto mapping = map_columns<roster::PersonField>(intake, table, chosen);
    if (!mapping)
        return;
    ledger::TakeInPersons action{intake.purpose.record_id, take_rows(intake, roster::read_person_list(table, mapping))};
    std::vector<InsuredPerson> persons;
    for (const roster::Person& each : action.persons)
        persons.push_back(ledger::insured_person(action.policy_id, each));
    show_rows(intake, persons,
              {record::key_of(&InsuredPerson::name), record::key_of(&InsuredPerson::id_number),
               record::key_of(&InsuredPerson::post), record::key_of(&InsuredPerson::phone),
               record::key_of(&InsuredPerson::joined_on), record::key_of(&InsuredPerson::left_on)});
    offer(intake, ledger, std::move(action));
}

void read_attendance(ListIntake& intake, const ledger::Ledger& ledger, std::span<const roster::Table> tables,
                     const std::vector<int>& chosen) {
    using training::Attendance;
    const roster::Table& table = roster::table_of_list<roster::AttendanceField>(tables);
    const auto mapping = map_columns<roster::AttendanceField>(intake, table, chosen);
    if (!mapping)
        return;
    ledger::TakeInAttendance action{intake.purpose.record_id,
                                    take_rows(intake, roster::read_attendance_list(table, mapping))};
    show_rows(intake, action.attendances,
              {record::key_of(&Attendance::name), record::key_of(&Attendance::department),
               record::key_of(&Attendance::attended_minutes), record::key_of(&Attendance::score),
               record::key_of(&Attendance::passed)});
    offer(intake, ledger, std::move(action));
}

}  // namespace

ListIntake read_list(const ledger::Ledger& ledger, const ListPurpose& purpose, std::string file_name,
                     std::span<const roster::Table> tables, const std::vector<int>& columns) {
    ListIntake intake{.purpose = purpose, .file_name = std::move(file_name)};
    switch (purpose.kind) {
    case ListKind::insured_persons:
        read_persons(intake, ledger, tables, columns);
        break;
    case ListKind::attendance:
        read_attendance(intake, ledger, tables, columns);
        break;
    }
    return intake;
}

void Desk::pick_list(const ListPurpose& purpose) {
    ports_.files.pick(port::Accept::list, [this, purpose](record::Result<port::File> file) {
        if (file)
            open_list(purpose, std::move(*file));
    });
}

void Desk::open_list(const ListPurpose& purpose, port::File file) {
    forget_list();
    list_intake_ = ListIntake{.purpose = purpose, .file_name = file.name, .reading = true};
    const auto progress = [this](double share) { list_intake_->progress = share; };
    read_tables(std::move(file.bytes), progress, [this, purpose, name = file.name](record::Result<Tables> tables) {
        list_tables_ = std::move(tables).value_or(Tables{});
        list_intake_ = tables ? read_list(journal_.ledger(), purpose, name, list_tables_)
                              : ListIntake{.purpose = purpose, .file_name = name, .error = tables.error().message};
        changed_();
    });
}

void Desk::change_list_columns(const std::vector<int>& columns) {
    if (list_intake_ && !list_tables_.empty()) {
        list_intake_ =
            read_list(journal_.ledger(), list_intake_->purpose, list_intake_->file_name, list_tables_, columns);
    }
}

void Desk::forget_list() {
    forget_reading();
    list_intake_.reset();
    list_tables_.clear();
}

void Desk::take_in_list() {
    if (!list_intake_ || !list_intake_->action)
        return;
    const ledger::ListEffect effect = list_intake_->effect;
    act({.action = *list_intake_->action});
    if (!last_refusals_.empty())
        return tell(last_refusals_.front().message, true);
    forget_list();
    tell("已导入：新增 " + std::to_string(effect.added) + " 人，更新 " + std::to_string(effect.updated) + " 人");
}

void Desk::download_refused(const std::string& csv) {
    ports_.files.save("退回的行.csv", "text/csv", csv);
}

}  // namespace anze::desk
