#include "form/hazard_ledger.h"

#include "form/file_name.h"

namespace anze::form {
namespace {

using hazard::Acceptance;
using hazard::Hazard;
using hazard::Rectification;

// What the unit wrote of its own treatment says more than what was proposed to it.
const std::string& later(const std::string& proposed, const std::string& done) {
    return done.empty() ? proposed : done;
}

// The form has no column for how the check came out.
std::string remark_of(const HazardLedgerLine& line) {
    std::string text(record::choice_label(line.acceptance.verdict));
    for (const std::string& each : {line.acceptance.remark, line.hazard.remark}) {
        if (!each.empty())
            text += (text.empty() ? "" : "；") + each;
    }
    return text;
}

Row row_of(const HazardLedgerLine& line, std::size_t number) {
    const Hazard& hazard = line.hazard;
    const Rectification& done = line.rectification;
    return {{std::to_string(number)},
            {written_date(hazard.found_on)},
            {hazard.found_by},
            {hazard.category},
            {hazard.subcategory},
            {hazard.description},
            {.pictures = hazard.photos},
            {boxes(hazard.level)},
            {hazard.suggestion},
            {written_date(hazard.due_on)},
            {later(hazard.responsible, done.responsible)},
            {later(hazard.funds, done.funds)},
            {done.description},
            {.pictures = done.photos},
            {written_date(line.acceptance.checked_on)},
            {line.acceptance.checked_by},
            {remark_of(line)}};
}

}  // namespace

Document hazard_ledger_document(const HazardLedgerContent& content) {
    const Parties& parties = content.parties;
    Document document{.title = file_name("隐患排查治理台账 " + parties.unit_name + " " + parties.service_title),
                      .paper = Paper::a4_landscape};
    document.heading("隐患排查治理台账");
    document.paragraph("投保单位：" + parties.unit_name + "　　保单号：" + parties.policy_number);
    document.right("编制日期：" + written_date(content.printed_on));
    Table table{.head = {"序号", field_label(&Hazard::found_on), field_label(&Hazard::found_by), "隐患分类：类别",
                         "隐患分类：隐患细类", field_label(&Hazard::description), field_label(&Hazard::photos),
                         field_label(&Hazard::level), field_label(&Hazard::suggestion), field_label(&Hazard::due_on),
                         field_label(&Hazard::responsible), field_label(&Hazard::funds),
                         field_label(&Rectification::description), field_label(&Rectification::photos),
                         field_label(&Acceptance::checked_on), field_label(&Acceptance::checked_by), "备注"},
                .width_percents = {3, 6, 5, 5, 5, 8, 9, 4, 8, 6, 5, 5, 7, 9, 6, 4, 5},
                .groups = {label(""), label("隐患排查", 7), label("隐患治理", 6), label("隐患效果验收", 2), label("")}};
    for (const HazardLedgerLine& each : content.lines)
        table.rows.push_back(row_of(each, table.rows.size() + 1));
    document.blocks.push_back(std::move(table));
    add_makers(document, "编制人");
    sign_both(document, parties);
    return document;
}

}  // namespace anze::form
