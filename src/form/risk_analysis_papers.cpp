#include "form/risk_parts.h"

namespace anze::form {
namespace {

using risk::SafetyCheck;
using risk::WorkHazard;

// The lines of one sheet have its three heads alike; in the order in which each sheet begins.
template <risk::Analysed R>
struct Sheet {
    std::array<std::string, 3> heads = {};
    std::vector<const AnalysisLine<R>*> lines = {};
};

template <risk::Analysed R>
using Columns = std::array<std::string R::*, 3>;

template <risk::Analysed R>
std::vector<Sheet<R>> sheets_of(const std::vector<AnalysisLine<R>>& lines, const Columns<R>& columns) {
    std::vector<Sheet<R>> sheets;
    for (const AnalysisLine<R>& line : lines) {
        const std::array heads{line.row.*columns[0], line.row.*columns[1], line.row.*columns[2]};
        auto sheet = std::ranges::find(sheets, heads, &Sheet<R>::heads);
        if (sheet == sheets.end())
            sheet = sheets.insert(sheet, {heads, {}});
        sheet->lines.push_back(&line);
    }
    return sheets;
}

// The paper has one column for the severity: with LEC it holds E and C.
std::string severity_text(const risk::Criteria* criteria, const risk::Figures& figures) {
    const std::string severity = record::decimal_text(figures.severity);
    if (criteria == nullptr || criteria->method != risk::Method::lec || !figures.exposure.is_set())
        return severity;
    return "E " + record::decimal_text(figures.exposure) + "\nC " + severity;
}

template <risk::Analysed R>
std::string note_text(const AnalysisLine<R>& line) {
    if (!line.after.is_set())
        return line.row.note;
    return line.row.note + (line.row.note.empty() ? "" : "\n") + "措施后 R " + risk::score_text(line.after) + "，" +
           risk::level_text(line.after.level);
}

template <risk::Analysed R>
void add_sheet(Document& document, const Sheet<R>& sheet, const Columns<R>& heads, const Columns<R>& columns) {
    Row head;
    for (std::size_t at = 0; at < heads.size(); ++at) {
        head.push_back(label(field_label(heads[at])));
        head.push_back({sheet.heads[at]});
    }
    document.table({}, {std::move(head)}, {12, 22, 12, 21, 12, 21});
    std::vector<Row> rows;
    for (const AnalysisLine<R>* line : sheet.lines) {
        const R& row = line->row;
        const risk::Figures figures = risk::figures_of(row);
        rows.push_back({{std::to_string(rows.size() + 1)},
                        {row.*columns[0]},
                        {row.*columns[1]},
                        {row.*columns[2]},
                        {row.existing_measures},
                        {record::decimal_text(figures.likelihood)},
                        {severity_text(line->criteria, figures)},
                        {risk::score_text(line->before)},
                        {risk::level_text(line->before.level)},
                        {risk::measures_text(row)},
                        {note_text(*line)}});
    }
    document.table({"序号", field_label(columns[0]), field_label(columns[1]), field_label(columns[2]),
                    field_label(&R::existing_measures), "L", "S", "R", "风险等级", "建议改进措施",
                    field_label(&R::note)},
                   std::move(rows), {5, 11, 16, 11, 13, 4, 6, 5, 8, 13, 8});
}

template <risk::Analysed R>
void add_sheets(Document& document, const std::vector<AnalysisLine<R>>& lines, const Columns<R>& heads,
                const Columns<R>& columns) {
    for (const Sheet<R>& sheet : sheets_of(lines, heads))
        add_sheet(document, sheet, heads, columns);
}

}  // namespace

Document work_hazards_document(const RiskPapersContent& content) {
    Document document = risk_document(content, "工作危害分析评价记录表", Paper::a4_landscape);
    add_sheets<WorkHazard>(document, content.work_hazards,
                           {&WorkHazard::workshop, &WorkHazard::post, &WorkHazard::task},
                           {&WorkHazard::step, &WorkHazard::hazard_factors, &WorkHazard::consequences});
    add_criteria(document, criteria_of(content.work_hazards));
    document.paragraph("注：审核人为所在岗位/工序负责人，审定人为上级负责人。");
    add_sign_off(document, content.work_hazards_sign_off);
    return document;
}

Document safety_checks_document(const RiskPapersContent& content) {
    Document document = risk_document(content, "安全检查分析评价记录表", Paper::a4_landscape);
    add_sheets<SafetyCheck>(document, content.safety_checks,
                            {&SafetyCheck::workshop, &SafetyCheck::process, &SafetyCheck::equipment},
                            {&SafetyCheck::content, &SafetyCheck::standard, &SafetyCheck::deviation});
    add_criteria(document, criteria_of(content.safety_checks));
    document.paragraph("注：审核人为所在岗位负责人，审定人为上级负责人。");
    add_sign_off(document, content.safety_checks_sign_off);
    return document;
}

}  // namespace anze::form
