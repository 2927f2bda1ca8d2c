// Lists as workbooks, with the columns that they are taken in by: one that is taken in again unchanged changes nothing.
#pragma once

#include "form/list_document.h"
#include "ledger/ledger.h"
#include "party/insured_person.h"
#include "roster/record_lists.h"
#include "training/training.h"

namespace anze::desk {

template <class R>
using Entries = std::vector<const ledger::Entry<R>*>;

template <class R>
form::Document list_document(std::string title, const Entries<R>& entries) {
    std::vector<std::vector<std::string>> rows;
    for (const auto* each : entries)
        rows.push_back(roster::cells_of(each->value));
    return form::list_document(std::move(title), roster::header_of<roster::FieldOf<R>>(), std::move(rows));
}

// All policies with their units.
form::Document roster_document(const ledger::Ledger& ledger);
// Identity numbers masked.
form::Document persons_document(std::string title, const Entries<party::InsuredPerson>& persons);
form::Document attendance_document(std::string title, const Entries<training::Attendance>& attendances);

}  // namespace anze::desk
