#include "screen/service_plan_evaluation.h"

#include "ledger/action/save_rows.h"
#include "ledger/plan_evaluation.h"
#include "screen/emergency_papers.h"
#include "screen/paper.h"
#include "widget/chip.h"
#include "widget/figures.h"

namespace anze::screen {
namespace {

using emergency::EvaluationRow;
using emergency::Finding;
using Rows = std::vector<const ledger::Entry<EvaluationRow>*>;

constexpr std::string_view title = "应急预案评估表";

SheetFace sheet_face(const ServicePart& part) {
    return {.title = title,
            .type_key = record::type<EvaluationRow>.key,
            .stream = part.joined.name,
            .can_write = part.can_write(),
            .fields = record::faces<EvaluationRow>(),
            .keys = {record::key_of(&EvaluationRow::element), record::key_of(&EvaluationRow::content),
                     record::key_of(&EvaluationRow::method), record::key_of(&EvaluationRow::expected),
                     record::key_of(&EvaluationRow::finding), record::key_of(&EvaluationRow::words)},
            .order = {record::key_of(&EvaluationRow::order), ledger::row_numbers}};
}

void draw_offer(const ServicePart& part) {
    widget::secondary("还没有评估。标准给出了 7 个要素的 19 行评估内容，可以一次列入，再逐行写明结论（表 13）。");
    if (!part.can_write())
        return;
    ledger::SaveRows<EvaluationRow> given{.stream = part.joined.name};
    for (EvaluationRow& each : emergency::given_evaluation_rows())
        given.rows.push_back({.value = std::move(each)});
    if (widget::button("列入标准的 19 行"))
        part.act(given);
}

void draw_progress(const Rows& rows) {
    const auto open =
        std::ranges::count_if(rows, [](const auto* row) { return !emergency::evaluation_gaps(row->value).empty(); });
    const auto deviating =
        std::ranges::count_if(rows, [](const auto* row) { return row->value.finding == Finding::deviates; });
    const auto done = static_cast<std::ptrdiff_t>(rows.size()) - open;
    widget::progress("已评估 " + std::to_string(done) + "/" + std::to_string(rows.size()) + "，不符合 " +
                         std::to_string(deviating) + " 项",
                     static_cast<double>(done) / static_cast<double>(rows.size()));
}

// What each row still misses, below the sheet where it is filled in.
void draw_open_rows(const Rows& rows) {
    for (std::size_t at = 0; at < rows.size(); ++at) {
        // A row that nobody has come to yet is no mistake.
        if (rows[at]->value.finding == Finding::none)
            continue;
        for (const record::Error& gap : emergency::evaluation_gaps(rows[at]->value))
            widget::status("第 " + std::to_string(at + 1) + " 行：" + gap.message, style::Tone::orange);
    }
}

}  // namespace

void draw_plan_evaluation(const ServicePart& part, PlanEvaluationState& state) {
    const Rows rows = ledger::evaluation_rows(part.view.ledger, part.joined.stream);
    widget::begin_card(title);
    widget::heading_with_clause(title, "C.3.5");
    const bool has_unsaved = has_unsaved_rows(part, sheet_face(part));
    if (rows.empty() && !has_unsaved) {
        draw_offer(part);
    } else {
        if (!rows.empty())
            draw_progress(rows);
        if (has_unsaved)
            widget::status("表格里有未保存的改动", style::Tone::orange);
        state.as_sheet = widget::button(part.can_write() ? "填写评估表" : "查看评估表") || state.as_sheet;
        paper_actions(
            {.name = std::string(title)}, [&] { return paper_of_plan_evaluation(part.view.ledger, part.joined); },
            part.wants);
    }
    widget::end_card();
}

void draw_plan_evaluation_sheet(const ServicePart& part, PlanEvaluationState& state) {
    const Rows rows = ledger::evaluation_rows(part.view.ledger, part.joined.stream);
    if (widget::button("返回应急预案和演练"))
        state.as_sheet = false;
    draw_sheet_section<EvaluationRow>(part, {.face = sheet_face(part), .entries = rows}, state.sheet);
    draw_open_rows(rows);
}

}  // namespace anze::screen
