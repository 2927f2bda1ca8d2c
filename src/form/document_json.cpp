#include "form/document_json.h"

namespace anze::form {
namespace {

using record::Json;

std::string_view name_of(Paper paper) {
    switch (paper) {
    case Paper::a4_portrait:
        return "a4_portrait";
    case Paper::a4_landscape:
        return "a4_landscape";
    case Paper::a3_landscape:
        return "a3_landscape";
    }
    return {};
}

Json picture_json(const record::Attachment& picture) {
    return {{"sha256", picture.sha256}, {"media_type", picture.media_type}};
}

Json cell_json(const Cell& cell) {
    Json json = Json::object();
    json["text"] = cell.text;
    if (cell.columns > 1)
        json["columns"] = cell.columns;
    if (cell.is_label)
        json["is_label"] = true;
    if (!cell.number.empty())
        json["number"] = cell.number;
    for (const record::Attachment& each : cell.pictures)
        json["pictures"].push_back(picture_json(each));
    return json;
}

Json row_json(const Row& row) {
    Json cells = Json::array();
    for (const Cell& cell : row)
        cells.push_back(cell_json(cell));
    return cells;
}

// Where nothing can be drawn: the areas with their levels.
Table table_of(const Drawing& drawing) {
    Table table{.head = {"区域", "风险等级"}, .width_percents = {60, 40}};
    for (const DrawnArea& each : drawing.areas)
        table.rows.push_back({{each.name}, {each.level}});
    return table;
}

struct Writer {
    Json operator()(const Heading& block) const { return {{"kind", "heading"}, {"text", block.text}}; }
    Json operator()(const Subheading& block) const { return {{"kind", "subheading"}, {"text", block.text}}; }
    Json operator()(const Paragraph& block) const {
        return {{"kind", "paragraph"}, {"text", block.text}, {"is_right", block.is_right}};
    }
    Json operator()(const Table& block) const {
        Json rows = Json::array();
        for (const Row& row : block.rows)
            rows.push_back(row_json(row));
        Json json = {{"kind", "table"}, {"head", block.head}, {"width_percents", block.width_percents}};
        if (!block.groups.empty())
            json["groups"] = row_json(block.groups);
        json["rows"] = std::move(rows);
        return json;
    }
    Json operator()(const Drawing& block) const { return (*this)(table_of(block)); }
    Json operator()(const Signatures& block) const { return {{"kind", "signatures"}, {"parties", block.parties}}; }
};

}  // namespace

Json to_json(const Document& document) {
    Json blocks = Json::array();
    for (const Block& block : document.blocks)
        blocks.push_back(std::visit(Writer{}, block));
    return {{"title", document.title}, {"paper", name_of(document.paper)}, {"blocks", std::move(blocks)}};
}

}  // namespace anze::form
