// Lists that go out as files and come in again.
#pragma once

#include "desk/list_documents.h"
#include "desk/office.h"

namespace anze::test {

// An insurer with a unit and its policy.
struct RoundTrip : Office {
    RoundTrip();
    std::string unit_id;
    std::string policy_id;

    // A service of the unit, and the record of it.
    ledger::StreamName serve(code::ServiceItem item);
    std::string service_id();

    // As a workbook and as CSV, the list is taken in for that record: as many rows are known as there are, nothing is
    // new, changed, refused or left unread, and nothing is written. `repeated` rows say what others say. What is
    // written as workbooks in tests/node/lists.test.mjs is kept under the name.
    void list_changes_nothing(const std::string& name, const form::Document& document, const desk::ListPurpose& purpose,
                              std::size_t repeated = 0);
    void roster_changes_nothing(const std::string& name, const form::Document& document);

private:
    // To be picked.
    std::vector<std::string> files_of(const std::string& name, const form::Document& document);
    void give(const std::string& bytes, desk::Wish pick);
};

}  // namespace anze::test
