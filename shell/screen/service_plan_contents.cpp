#include "screen/service_plan_contents.h"

#include "ledger/action/save_rows.h"
#include "ledger/plan_contents.h"
#include "widget/chip.h"
#include "widget/figures.h"

namespace anze::screen {
namespace {

using emergency::PlanChapter;
using Chapters = std::vector<PlanChapter>;
using Plan = ledger::Entry<emergency::PlanDocument>;

SheetFace sheet_face(const ServicePart& part, const Plan& plan) {
    return {.title = "应急预案内容",
            .type_key = record::type<PlanChapter>.key,
            .stream = part.joined.name,
            .can_write = part.can_write(),
            .of_id = plan.id,
            .fields = record::faces<PlanChapter>(),
            .keys = {record::key_of(&PlanChapter::title), record::key_of(&PlanChapter::text)},
            .order = {record::key_of(&PlanChapter::order), ledger::row_numbers}};
}

std::string title_of(const Plan& plan) {
    return "“" + plan.value.title + "”的内容";
}

void draw_offer(const ServicePart& part, const Plan& plan, const Chapters& chapters, PlanContentsState& state) {
    const Chapters missing = emergency::missing_chapters(plan.value.kind, chapters);
    if (missing.empty() || !part.can_write())
        return;
    const std::string label =
        (chapters.empty() ? "按标准列出 " : "补列标准的 ") + std::to_string(missing.size()) + " 项内容";
    const std::string name = label + " " + plan.value.title;
    if (!chapters.empty())
        widget::beside(widget::button_width(label));
    if (!widget::button(label, {.accessible_name = name}))
        return;
    ledger::SaveRows<PlanChapter> given{.stream = part.joined.name};
    for (PlanChapter each : missing) {
        each.plan_document_id = plan.id;
        given.rows.push_back({.value = std::move(each)});
    }
    part.act(given);
    state.plan_id = plan.id;
}

void draw_state(const ServicePart& part, const Plan& plan, const Chapters& chapters) {
    if (!chapters.empty()) {
        const auto done = std::ranges::count_if(chapters, [](const PlanChapter& each) { return !each.text.empty(); });
        widget::progress("已写明 " + std::to_string(done) + "/" + std::to_string(chapters.size()) + " 项",
                         static_cast<double>(done) / static_cast<double>(chapters.size()));
        return;
    }
    const std::string remark = emergency::contents_remark(plan.value, chapters);
    if (!remark.empty() && part.on_insurer_side())
        widget::status(remark, style::Tone::blue);
    else
        widget::secondary(part.can_write()
                              ? "还没有列出内容。标准给出了每种预案应包含的内容，可以一次列入，再逐项写明。"
                              : "还没有列出内容。");
}

}  // namespace

void draw_plan_contents(const ServicePart& part, const Plan& plan, PlanContentsState& state) {
    const Chapters chapters = ledger::values_of(ledger::chapters_of(part.view.ledger, plan));
    ImGui::PushID(plan.id.c_str());
    widget::divider();
    widget::heading(title_of(plan), 3);
    draw_state(part, plan, chapters);
    const bool has_unsaved = has_unsaved_rows(part, sheet_face(part, plan));
    if (has_unsaved)
        widget::status("表格里有未保存的改动", style::Tone::orange);
    if (!chapters.empty() || has_unsaved) {
        const std::string label = part.can_write() ? "填写内容" : "查看内容";
        if (widget::button(label, {.accessible_name = label + " " + plan.value.title}))
            state.plan_id = plan.id;
    }
    draw_offer(part, plan, chapters, state);
    ImGui::PopID();
}

void draw_plan_contents_sheet(const ServicePart& part, const Plan& plan, PlanContentsState& state) {
    const auto chapters = ledger::chapters_of(part.view.ledger, plan);
    if (widget::button("返回应急预案和演练"))
        state.plan_id.clear();
    widget::heading_with_clause(title_of(plan), "C.3.5");
    draw_sheet_section<PlanChapter>(
        part, {.face = sheet_face(part, plan), .entries = chapters, .fresh = {.plan_document_id = plan.id}},
        state.sheet);
    for (const record::Error& gap : emergency::contents_gaps(plan.value, ledger::values_of(chapters)))
        widget::status(gap.message, style::Tone::orange);
}

}  // namespace anze::screen
