#include "form/hazard_list.h"

#include "form/parts.h"

namespace anze::form {

void add_hazard_list(Document& document, const std::vector<hazard::Hazard>& hazards) {
    using hazard::Hazard;
    std::vector<Row> rows;
    for (const Hazard& each : hazards) {
        const std::string place = each.area.empty() ? std::string() : "【" + each.area + "】";
        const std::string basis = each.major_basis.empty() ? std::string() : "\n判定依据：" + each.major_basis;
        rows.push_back({{std::to_string(rows.size() + 1)},
                        {each.category + "\n" + each.subcategory},
                        {place + each.description + basis, 1, false, each.photos},
                        {boxes(each.level)},
                        {each.suggestion},
                        {calendar::chinese_date(each.due_on)},
                        {each.responsible}});
    }
    document.table({"序号", "隐患分类", field_label(&Hazard::description), field_label(&Hazard::level),
                    field_label(&Hazard::suggestion), field_label(&Hazard::due_on), field_label(&Hazard::responsible)},
                   rows, {6, 12, 32, 10, 20, 11, 9});
}

}  // namespace anze::form
