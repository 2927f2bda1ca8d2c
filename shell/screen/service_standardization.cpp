#include "screen/service_standardization.h"

#include "screen/paper.h"
#include "screen/standardization_paper.h"
#include "widget/chip.h"
#include "widget/figures.h"

namespace anze::screen {
namespace {

using standardization::ElementScore;
using standardization::Stage;
using standardization::Step;
using Entries = std::vector<const ledger::Entry<Step>*>;

// The last one written in that stage; null when there is none.
const ledger::Entry<Step>* last_of(const Entries& entries, Stage stage) {
    const ledger::Entry<Step>* last = nullptr;
    for (const auto* entry : entries) {
        if (entry->value.stage == stage)
            last = entry;
    }
    return last;
}

// A press opens what is written of the stage, or a new step of it.
void open_stage(const ServicePart& part, const Entries& entries, Stage stage, StandardizationState& state) {
    const auto* known = last_of(entries, stage);
    if (known != nullptr) {
        state.steps.dialog.show(known->id);
    } else if (part.can_write()) {
        state.stage = stage;
        state.steps.dialog.show();
    }
}

// 6.4.1.2: not every stage is agreed on, so one that was left out is not the next one.
void draw_stages(const ServicePart& part, const Entries& entries, Stage next, StandardizationState& state) {
    const auto& stages = record::Choices<Stage>::list;
    std::array<std::string, stages.size()> notes;
    std::array<widget::Step, stages.size()> shown;
    for (std::size_t at = 0; at < stages.size(); ++at) {
        const auto* last = last_of(entries, stages[at].value);
        const bool is_next = stages[at].value == next;
        notes[at] = last != nullptr ? calendar::chinese_day(last->value.done_on, part.view.today)
                    : is_next       ? "下一步"
                                    : "—";
        shown[at] = {.label = stages[at].label,
                     .note = notes[at],
                     .state = last != nullptr ? widget::StepState::done
                              : is_next       ? widget::StepState::current
                                              : widget::StepState::open};
    }
    const int pressed = widget::steps("标准化建设阶段", shown);
    if (pressed >= 0)
        open_stage(part, entries, stages[static_cast<std::size_t>(pressed)].value, state);
}

std::string persons_of(const ServicePart& part) {
    std::string names;
    for (const auto* member : part.joined.group)
        names += (names.empty() ? "" : "、") + member->value.name;
    return names;
}

RecordSection<Step> section_of(const ServicePart& part, const Entries& entries, Stage stage) {
    return {.face = {.title = "服务过程记录",
                     .clause = "6.4.2.2",
                     .add_label = "登记一次服务",
                     .empty_text = "还没有登记。每次服务后写明阶段、时间、人员、工作内容和结果（表 10）。",
                     .keys = {record::key_of(&Step::stage), record::key_of(&Step::done_on),
                              record::key_of(&Step::persons), record::key_of(&Step::visits)},
                     .can_write = part.can_write(),
                     .row_button = "打印",
                     .row_button_of = record::key_of(&Step::done_on)},
            .entries = entries,
            .form = {.stream = part.joined.name,
                     .fresh = {.stage = stage, .done_on = part.view.today, .persons = persons_of(part)},
                     .fresh_for = std::string(record::choice_key(stage))},
            .gaps = [](const ledger::Entry<Step>& step) { return standardization::record_gaps(step.value); }};
}

RecordSection<ElementScore> score_section_of(const ServicePart& part) {
    return {
        .face = {.title = "安全管理资料排查得分",
                 .clause = "6.4.1.2",
                 .add_label = "添加要素",
                 .empty_text = "还没有得分。初始评估时按所依据的评定标准逐个要素填写标准分、得分和缺项分（表 11）。",
                 .keys = {record::key_of(&ElementScore::element), record::key_of(&ElementScore::full_points),
                          record::key_of(&ElementScore::points), record::key_of(&ElementScore::absent_points)},
                 .can_write = part.can_write(),
                 .in_own_card = false,
                 .found_title = "扣分"},
        .entries = part.view.ledger.table<ElementScore>().in(part.joined.stream),
        .form = {.stream = part.joined.name},
        .gaps = [](const ledger::Entry<ElementScore>& score) { return standardization::score_gaps(score.value); },
        .found =
            [](const ledger::Entry<ElementScore>& score) {
                return Found{record::decimal_text(standardization::deducted_points(score.value))};
            }};
}

void draw_score_total(const std::vector<ElementScore>& scores) {
    const standardization::ScoreTotal total = standardization::total_of(scores);
    widget::label_value("标准分", record::decimal_text(total.full_points));
    widget::label_value("缺项分", record::decimal_text(total.absent_points));
    widget::label_value("实得分", record::decimal_text(total.points));
    widget::label_value("总得分", total.of_hundred.is_set() ? record::decimal_text(total.of_hundred) : "—");
    widget::status("总得分 = 实得分 ÷（标准分 - 缺项分）× 100，是本软件的理解；标准没有给出公式", style::Tone::neutral);
}

void draw_scores(const ServicePart& part, SectionState& state) {
    RecordSection<ElementScore> section = score_section_of(part);
    const auto scores = ledger::values_of(section.entries);
    widget::begin_card(section.face.title);
    draw_records(part, std::move(section), state);
    if (!scores.empty()) {
        draw_score_total(scores);
        paper_actions(
            {.name = "初始现状评估报告"}, [&] { return paper_of_initial_evaluation(part.view.ledger, part.joined); },
            part.wants);
    }
    widget::end_card();
}

}  // namespace

void draw_standardization(const ServicePart& part, StandardizationState& state) {
    const Entries entries = part.view.ledger.table<Step>().in(part.joined.stream);
    const auto steps = ledger::values_of(entries);
    const Stage next = standardization::next_stage(steps);
    widget::begin_card("标准化建设阶段");
    widget::heading_with_clause("标准化建设阶段", "6.4.1.2");
    draw_stages(part, entries, next, state);
    widget::label_value("累计到场", std::to_string(standardization::visit_count(steps)) + " 次");
    for (const record::Error& remark : standardization::order_remarks(steps))
        widget::status(remark.message, style::Tone::blue);
    widget::end_card();
    const Stage stage = state.stage == Stage::none ? next : state.stage;
    if (const auto* step = draw_records(part, section_of(part, entries, stage), state.steps))
        part.wants.wishes.push_back(desk::Print{paper_of_step(part.view.ledger, part.joined, *step)});
    if (!state.steps.dialog.open)
        state.stage = Stage::none;
    draw_scores(part, state.scores);
    draw_self_evaluation(part, state.self_evaluation);
}

}  // namespace anze::screen
