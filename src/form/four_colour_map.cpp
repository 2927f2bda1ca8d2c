#include "form/four_colour_map.h"

#include "form/file_name.h"

namespace anze::form {

Document four_colour_map_document(const FourColourMap& map, Paper paper) {
    Document document{.title = file_name("安全风险四色图 " + map.unit_name + " " + map.plan_name), .paper = paper};
    document.heading(map.unit_name + "安全风险四色图");
    document.right(map.plan_name + "　　" + written_date(map.printed_on));
    Drawing drawing = map.drawing;
    for (const MapLegendLine& line : map.legend) {
        drawing.legend.push_back({line.level + "（" + line.colour_name + "）：" + std::to_string(line.areas) +
                                      " 个区域，" + std::to_string(line.risks) + " 项风险",
                                  line.colour});
    }
    document.drawing(std::move(drawing));
    std::vector<Row> rows;
    for (const MapLegendLine& line : map.legend) {
        rows.push_back({{line.level},
                        {line.colour_name},
                        {.text = std::to_string(line.areas), .number = std::to_string(line.areas)},
                        {.text = std::to_string(line.risks), .number = std::to_string(line.risks)}});
    }
    document.table({"风险等级", "颜色", "区域数", "风险数"}, std::move(rows), {30, 30, 20, 20});
    if (!map.method.empty())
        document.paragraph("评价方法：" + map.method + "。区域按其中最高的风险等级着色。");
    document.signatures({"保险公司：" + map.insurer_name, "投保单位：" + map.unit_name});
    return document;
}

}  // namespace anze::form
