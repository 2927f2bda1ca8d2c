// A list that was written as a document, as the files of it are read again.
#pragma once

#include "form/document.h"
#include "roster/delimited_text.h"
#include "roster/sheet_text.h"

namespace anze::test {

inline std::vector<std::vector<std::string>> cells_of(const form::Document& document) {
    const auto& table = std::get<form::Table>(document.blocks.back());
    std::vector<std::vector<std::string>> rows{table.head};
    for (const form::Row& row : table.rows) {
        auto& cells = rows.emplace_back();
        for (const form::Cell& cell : row)
            cells.push_back(cell.text);
    }
    return rows;
}

// As a spreadsheet saves it.
inline std::string as_csv(const form::Document& document) {
    return roster::csv_file(cells_of(document));
}

// As the page hands it over when it has read the workbook.
inline std::string as_sheet(const form::Document& document) {
    std::vector<SheetRow> rows;
    for (auto& cells : cells_of(document)) {
        const int number = static_cast<int>(rows.size()) + 1;
        rows.push_back({number, std::move(cells)});
    }
    return sheet_text("名单", rows);
}

}  // namespace anze::test
