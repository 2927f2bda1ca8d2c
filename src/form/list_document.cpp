#include "form/list_document.h"

#include "form/file_name.h"

namespace anze::form {

Document list_document(std::string title, std::vector<std::string> head, std::vector<std::vector<std::string>> rows) {
    std::vector<Row> lines;
    for (std::vector<std::string>& cells : rows) {
        Row& line = lines.emplace_back();
        for (std::string& cell : cells)
            line.push_back({.text = std::move(cell)});
    }
    Document document{.title = file_name(std::move(title)), .paper = Paper::a4_landscape};
    document.table(std::move(head), std::move(lines));
    return document;
}

}  // namespace anze::form
