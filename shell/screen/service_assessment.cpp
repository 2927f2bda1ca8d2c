#include "screen/service_assessment.h"

#include "ledger/assessment_case.h"
#include "ledger/in_order.h"
#include "screen/service_assessment_notice.h"

namespace anze::screen {
namespace {

using risk::Assessment;

// A duty leads to one result.
void open_from_address(const ServicePart& part, AssessmentState& state) {
    if (state.shown_id == part.route.record_id)
        return;
    state.shown_id = part.route.record_id;
    if (part.view.ledger.find<Assessment>(state.shown_id) != nullptr)
        state.results.dialog.show(state.shown_id);
}

// The organisation that is chosen brings its name and its licence as they are now.
void take_organization(const ServicePart& part, const Assessment& before, Assessment& value) {
    if (before.organization_id != value.organization_id)
        value = ledger::with_organization(part.view.ledger, std::move(value));
}

void draw_results(const ServicePart& part, const std::vector<const ledger::Entry<Assessment>*>& results,
                  SectionState& state) {
    RecordSection<Assessment> section{
        .face = {.title = "评估、评价和检测成果",
                 .clause = "6.2.2.6",
                 .add_label = "登记成果",
                 .empty_text = "还没有成果。先登记服务内容和受托机构；书面告知后填写告知日期，报告出来后补上报告。",
                 .keys = {"kind", "organization_name", "report_title", "report_on"},
                 .can_write = part.can_write()},
        .entries = results,
        .form = {.title = "评估、评价和检测成果",
                 .stream = part.joined.name,
                 .follow = [&part](const auto& before, auto& value) { take_organization(part, before, value); },
                 .note = "选择机构后，自动带出它现在的名称、资质证书编号和有效期。"}};
    if (!part.on_unit_side()) {
        section.gaps = [&part](const auto& entry) {
            return ledger::result_gaps(part.view.ledger, part.joined, entry.value);
        };
    }
    draw_records(part, std::move(section), state);
}

}  // namespace

void draw_assessment(const ServicePart& part, AssessmentState& state) {
    if (state.tables.sheet.is_shown)
        return draw_risk_tables(part, state.tables);
    const auto results = ledger::in_order<Assessment>(part.view.ledger, part.joined.stream);
    open_from_address(part, state);
    draw_results(part, results, state.results);
    draw_risk_tables(part, state.tables);
    if (!part.on_unit_side())
        draw_authority_notices(part, results);
}

}  // namespace anze::screen
