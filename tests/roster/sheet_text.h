// A sheet as the page hands it over when it has read a workbook.
#pragma once

#include <string>
#include <vector>

namespace anze::test {

struct SheetRow {
    int number = 0;
    std::vector<std::string> cells = {};
};

inline std::string sheet_text(const std::string& name, const std::vector<SheetRow>& rows) {
    std::string text = "\x1D" + name;
    for (const SheetRow& row : rows) {
        text += "\x1E" + std::to_string(row.number);
        for (const std::string& cell : row.cells)
            text += "\x1F" + cell;
    }
    return text;
}

}  // namespace anze::test
