// A list of persons or the like that is looked at before its rows are taken in.
#pragma once

#include "ledger/action/action.h"
#include "roster/list.h"

#include <span>

namespace anze::desk {

// What the rows of a list become.
enum class ListKind : std::uint8_t {
    insured_persons,
    attendance,
    professionals,
    hazards,
    fees,
    activities,
    equipment,
    risks,
    hazard_library
};

// The record the rows belong to: a policy, a training session, a service; none for the insurer's own.
struct ListPurpose {
    ListKind kind = ListKind::insured_persons;
    std::string record_id = {};
    bool operator==(const ListPurpose&) const = default;
};

// "可导入 3 名参保人员", "新增 3 人"
struct ListWords {
    std::string_view noun = {};
    std::string_view measure_of_noun = {};
    std::string_view measure = {};
};
const ListWords& words_of(ListKind kind);

// To be filled in with a spreadsheet.
std::string template_of(ListKind kind);

struct ListIntake {
    ListPurpose purpose = {};
    std::string file_name = {};
    std::string sheet_name = {};  // of a workbook
    bool reading = false;         // the file itself is still read
    double progress = 0;
    std::string error = {};  // why nothing can be taken in from it
    roster::ColumnChoice columns = {};
    std::vector<std::string_view> row_titles = {};
    std::vector<std::vector<std::string>> rows = {};  // in words, masked where the field is
    std::vector<std::string> unread_columns = {};
    roster::RowCounts counts = {};
    std::vector<roster::RefusedRow> refused = {};
    ledger::ListEffect effect = {};
    std::optional<ledger::Action> action = {};  // what takes the rows in
};

// Of the tables in the file the one that is the list. `columns` are those that a person chose, as in ColumnChoice,
// empty: as they are recognised.
ListIntake read_list(const ledger::Ledger& ledger, const ListPurpose& purpose, std::string file_name,
                     std::span<const roster::Table> tables, const std::vector<int>& columns = {});

}  // namespace anze::desk
