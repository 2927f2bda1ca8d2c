#include "desk/list_documents.h"

#include "ledger/action/take_in_persons.h"
#include "ledger/roster_rows.h"
#include "roster/attendance_list.h"

namespace anze::desk {
namespace {

template <class Field, class T>
form::Document document_of(std::string title, const std::vector<T>& values) {
    std::vector<std::vector<std::string>> rows;
    for (const T& each : values)
        rows.push_back(roster::cells_of(each));
    return form::list_document(std::move(title), roster::header_of<Field>(), std::move(rows));
}

}  // namespace

form::Document roster_document(const ledger::Ledger& ledger) {
    return document_of<roster::Field>("名册", ledger::roster_rows(ledger));
}

form::Document persons_document(std::string title, const Entries<party::InsuredPerson>& persons) {
    std::vector<roster::Person> listed;
    for (const auto* each : persons)
        listed.push_back(ledger::listed_person(each->value));
    return document_of<roster::PersonField>(std::move(title), listed);
}

form::Document attendance_document(std::string title, const Entries<training::Attendance>& attendances) {
    return document_of<roster::AttendanceField>(std::move(title), ledger::values_of(attendances));
}

}  // namespace anze::desk
