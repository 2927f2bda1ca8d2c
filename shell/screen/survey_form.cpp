#include "screen/survey_form.h"

#include "widget/button.h"
#include "widget/chip.h"
#include "widget/input.h"
#include "widget/layout.h"
#include "widget/text.h"

namespace anze::screen {
namespace {

using revisit::Indicator;
using revisit::SurveyAnswer;
using Answers = std::vector<SurveyAnswer>;

SurveyAnswer stored_answer(const Answers& answers, const Indicator& indicator) {
    const auto found = std::ranges::find(answers, indicator.key, &SurveyAnswer::item);
    return found == answers.end() ? SurveyAnswer{.item = std::string(indicator.key)} : *found;
}

void store(Answers& answers, SurveyAnswer answer) {
    const auto found = std::ranges::find(answers, answer.item, &SurveyAnswer::item);
    if (found == answers.end())
        answers.push_back(std::move(answer));
    else
        *found = std::move(answer);
}

bool edit_given(const Indicator& indicator, SurveyAnswer& answer) {
    const std::string name = std::string(indicator.name) + " 得分";
    const std::string text = "得分（0 至 " + std::to_string(indicator.highest_points) + "）";
    const std::string error =
        answer.given.value > indicator.highest_points ? "最多 " + std::to_string(indicator.highest_points) + " 分" : "";
    return widget::input({.text = text, .required = true, .error = error, .accessible_name = name}, answer.given);
}

bool edit_count(const Indicator& indicator, SurveyAnswer& answer) {
    const std::string name = std::string(indicator.name) + " " + std::string(indicator.count_question);
    bool changed = widget::input({.text = indicator.count_question,
                                  .required = !answer.whole_item_lost,
                                  .hint = "没有就填 0",
                                  .accessible_name = name},
                                 answer.count);
    if (!indicator.whole_item_question.empty())
        changed = widget::input({.text = indicator.whole_item_question}, answer.whole_item_lost) || changed;
    return changed;
}

// Kept as the whole item lost, or as no case at all.
bool edit_all_or_nothing(const Indicator& indicator, SurveyAnswer& answer) {
    static constexpr std::array<std::string_view, 2> choices{"是", "否"};
    int chosen = answer.whole_item_lost ? 0 : answer.count.is_set() ? 1 : -1;
    if (!widget::choose({.text = indicator.whole_item_question, .required = true}, choices, chosen))
        return false;
    answer.whole_item_lost = chosen == 0;
    answer.count = chosen == 1 ? record::Count{0} : record::Count{};
    return true;
}

bool edit_answer(const Indicator& indicator, SurveyAnswer& answer) {
    if (indicator.all_or_nothing)
        return edit_all_or_nothing(indicator, answer);
    return indicator.points_for_each > 0 ? edit_count(indicator, answer) : edit_given(indicator, answer);
}

bool edit_remark(const Indicator& indicator, SurveyAnswer& answer, SurveyFormState& state) {
    const std::string name = std::string(indicator.name) + " 备注";
    if (!answer.remark.empty() || state.remarked.contains(indicator.key))
        return widget::input({.text = "备注", .accessible_name = name}, answer.remark);
    if (widget::link("写备注", "写备注 " + std::string(indicator.name)))
        state.remarked.insert(indicator.key);
    return false;
}

void show_points(const Indicator& indicator, const SurveyAnswer& answer) {
    const revisit::IndicatorScore one = revisit::score(indicator, answer);
    const std::string points = (one.answered ? std::to_string(one.points) : std::string("未填")) + " / " +
                               std::to_string(indicator.highest_points);
    widget::beside(widget::chip_width(points));
    const bool full = one.answered && one.points == indicator.highest_points;
    widget::chip(points, full ? style::Tone::green : one.answered ? style::Tone::orange : style::Tone::neutral);
}

void edit_indicator(const Indicator& indicator, Answers& answers, SurveyFormState& state) {
    SurveyAnswer answer = stored_answer(answers, indicator);
    ImGui::PushID(indicator.key.data(), indicator.key.data() + indicator.key.size());
    widget::begin_columns(2);
    widget::text(indicator.name);
    show_points(indicator, answer);
    widget::secondary(indicator.rule);
    widget::next_column();
    bool changed = edit_answer(indicator, answer);
    changed = edit_remark(indicator, answer, state) || changed;
    widget::end_columns();
    ImGui::PopID();
    if (changed)
        store(answers, std::move(answer));
}

// What a person would otherwise type a dozen times.
void answer_rest_without_cases(Answers& answers) {
    for (const Indicator& indicator : revisit::indicators()) {
        SurveyAnswer answer = stored_answer(answers, indicator);
        const bool is_judged = indicator.points_for_each == 0 && !indicator.all_or_nothing;
        if (is_judged || revisit::score(indicator, answer).answered)
            continue;
        answer.count = record::Count{0};
        store(answers, std::move(answer));
    }
}

}  // namespace

void edit_answers(Answers& answers, SurveyFormState& state) {
    std::string_view matter;
    for (const Indicator& indicator : revisit::indicators()) {
        if (indicator.matter != matter)
            widget::heading(indicator.matter, 3);
        matter = indicator.matter;
        edit_indicator(indicator, answers, state);
        widget::divider();
    }
    if (widget::button("其余各项没有发现问题", {.icon = style::Icon::check}))
        answer_rest_without_cases(answers);
}

}  // namespace anze::screen
