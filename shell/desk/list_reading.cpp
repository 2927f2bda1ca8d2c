// What is in a list of persons or the like, and what taking it in would do.
#include "desk/list_intake.h"

#include "ledger/action/take_in_records.h"
#include "roster/attendance_list.h"

namespace anze::desk {
namespace {

template <class R>
void show_rows(ListIntake& intake, const std::vector<R>& records, std::span<const std::string_view> keys) {
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
    const std::string& policy_id = intake.purpose.record_id;
    const auto rules = [numbers = ledger::MaskedNumbers(ledger, policy_id)](const roster::Person& row) {
        return numbers.refusals(row);
    };
    ledger::TakeInPersons action{policy_id, take_rows(intake, roster::read_person_list(table, mapping, rules))};
    std::vector<InsuredPerson> persons;
    for (const roster::Person& each : action.persons)
        persons.push_back(ledger::insured_person(action.policy_id, each));
    show_rows(intake, persons,
              std::array{record::key_of(&InsuredPerson::name), record::key_of(&InsuredPerson::id_number),
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
              std::array{record::key_of(&Attendance::name), record::key_of(&Attendance::department),
                         record::key_of(&Attendance::attended_minutes), record::key_of(&Attendance::score),
                         record::key_of(&Attendance::passed)});
    offer(intake, ledger, std::move(action));
}

// `complete` adds what the list does not say.
template <class R>
void read_records(
    ListIntake& intake, const ledger::Ledger& ledger, std::span<const roster::Table> tables,
    const std::vector<int>& chosen, const std::optional<ledger::StreamName>& stream,
    const std::function<void(R&)>& complete = [](R&) {}) {
    using Field = roster::FieldOf<R>;
    if (!stream) {
        intake.error = "找不到名单所属的记录，请回到它的页面再导入";
        return;
    }
    const roster::Table& table = roster::table_of_list<Field>(tables);
    const auto mapping = map_columns<Field>(intake, table, chosen);
    if (!mapping)
        return;
    const auto rules = [&](R row) {
        complete(row);
        return ledger::row_refusals(ledger, *stream, row);
    };
    auto records = take_rows(intake, roster::read_record_list<R>(table, mapping, rules));
    std::ranges::for_each(records, complete);
    show_rows(intake, records, roster::RecordList<R>::preview);
    offer(intake, ledger, ledger::TakeInRecords<R>{*stream, std::move(records)});
}

template <class R>
std::optional<ledger::StreamName> stream_of(const ledger::Ledger& ledger, const std::string& id) {
    const auto* entry = ledger.find<R>(id);
    return entry == nullptr ? std::nullopt : std::optional(ledger.stream_of(entry->stream));
}

void read_fees(ListIntake& intake, const ledger::Ledger& ledger, std::span<const roster::Table> tables,
               const std::vector<int>& chosen) {
    const std::string& policy_id = intake.purpose.record_id;
    const auto stream = stream_of<policy::Policy>(ledger, policy_id).transform([](const ledger::StreamName& of_unit) {
        return ledger::internal_stream(of_unit.unit_id);
    });
    read_records<fee::FeeEntry>(intake, ledger, tables, chosen, stream,
                                [&](fee::FeeEntry& entry) { entry.policy_id = policy_id; });
}

}  // namespace

const ListWords& words_of(ListKind kind) {
    // In the order of the kinds.
    static constexpr std::array<ListWords, 9> words{{{"参保人员", "名", "人"},
                                                     {"参加人员", "名", "人"},
                                                     {"专业技术人员", "名", "人"},
                                                     {"隐患", "条", "条"},
                                                     {"费用", "笔", "笔"},
                                                     {"作业活动", "项", "项"},
                                                     {"设备设施", "项", "项"},
                                                     {"风险", "项", "项"},
                                                     {"隐患和危险有害因素", "条", "条"}}};
    return words[static_cast<std::size_t>(kind)];
}

std::string template_of(ListKind kind) {
    switch (kind) {
    case ListKind::insured_persons:
        return roster::template_csv<roster::PersonField>();
    case ListKind::attendance:
        return roster::template_csv<roster::AttendanceField>();
    case ListKind::professionals:
        return roster::template_csv<roster::FieldOf<party::Professional>>();
    case ListKind::hazards:
        return roster::template_csv<roster::FieldOf<hazard::Hazard>>();
    case ListKind::fees:
        return roster::template_csv<roster::FieldOf<fee::FeeEntry>>();
    case ListKind::activities:
        return roster::template_csv<roster::FieldOf<risk::Activity>>();
    case ListKind::equipment:
        return roster::template_csv<roster::FieldOf<risk::Equipment>>();
    case ListKind::risks:
        return roster::template_csv<roster::FieldOf<risk::RiskItem>>();
    case ListKind::hazard_library:
        break;
    }
    return roster::template_csv<roster::FieldOf<hazard::LibraryEntry>>();
}

ListIntake read_list(const ledger::Ledger& ledger, const ListPurpose& purpose, std::string file_name,
                     std::span<const roster::Table> tables, const std::vector<int>& columns) {
    ListIntake intake{.purpose = purpose, .file_name = std::move(file_name)};
    const auto of_service = [&] { return stream_of<service::Service>(ledger, purpose.record_id); };
    switch (purpose.kind) {
    case ListKind::insured_persons:
        read_persons(intake, ledger, tables, columns);
        break;
    case ListKind::attendance:
        read_attendance(intake, ledger, tables, columns);
        break;
    case ListKind::professionals:
        read_records<party::Professional>(intake, ledger, tables, columns, ledger::company_stream());
        break;
    case ListKind::hazards:
        read_records<hazard::Hazard>(intake, ledger, tables, columns, of_service());
        break;
    case ListKind::fees:
        read_fees(intake, ledger, tables, columns);
        break;
    case ListKind::activities:
        read_records<risk::Activity>(intake, ledger, tables, columns, of_service());
        break;
    case ListKind::equipment:
        read_records<risk::Equipment>(intake, ledger, tables, columns, of_service());
        break;
    case ListKind::risks:
        read_records<risk::RiskItem>(intake, ledger, tables, columns, of_service());
        break;
    case ListKind::hazard_library:
        read_records<hazard::LibraryEntry>(intake, ledger, tables, columns, ledger::company_stream());
        break;
    }
    return intake;
}

}  // namespace anze::desk
