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

Json area_json(const DrawnArea& area) {
    Json corners = Json::array();
    for (const risk::Corner& each : area.outline.corners)
        corners.push_back(Json::array({each.x, each.y}));
    return {{"name", area.name}, {"level", area.level}, {"colour", area.colour}, {"corners", std::move(corners)}};
}

Json heading_json(std::string_view kind, const auto& heading) {
    Json json{{"kind", kind}, {"text", heading.text}};
    if (heading.on_new_page)
        json["on_new_page"] = true;
    return json;
}

struct Writer {
    Json operator()(const Heading& block) const { return heading_json("heading", block); }
    Json operator()(const Subheading& block) const { return heading_json("subheading", block); }
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
    Json operator()(const Drawing& block) const {
        Json areas = Json::array();
        for (const DrawnArea& each : block.areas)
            areas.push_back(area_json(each));
        Json legend = Json::array();
        for (const DrawnColour& each : block.legend)
            legend.push_back({{"text", each.text}, {"colour", each.colour}});
        return {{"kind", "drawing"},
                {"picture", picture_json(block.picture)},
                {"areas", std::move(areas)},
                {"legend", std::move(legend)}};
    }
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
