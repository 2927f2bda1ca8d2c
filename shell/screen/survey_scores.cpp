#include "screen/survey_scores.h"

#include "widget/chip.h"
#include "widget/layout.h"
#include "widget/text.h"

namespace anze::screen {
namespace {

using revisit::Indicator;
using revisit::IndicatorScore;
using revisit::SatisfactionSurvey;
using revisit::SurveyAnswer;

SurveyAnswer answer_or_none(const SatisfactionSurvey& survey, const Indicator& indicator) {
    const SurveyAnswer* answer = revisit::answer_to(survey, indicator.key);
    return answer != nullptr ? *answer : SurveyAnswer{};
}

widget::Cell points_cell(const Indicator& indicator, const SurveyAnswer& answer) {
    const IndicatorScore one = revisit::score(indicator, answer);
    if (!one.answered)
        return {.text = "未填", .tone = style::Tone::neutral};
    return {.text = std::to_string(one.points) + " / " + std::to_string(indicator.highest_points),
            .tone = one.points == indicator.highest_points ? style::Tone::green : style::Tone::orange};
}

widget::Cell cell_of(const SatisfactionSurvey& survey, int row, int column) {
    const Indicator& indicator = revisit::indicators()[static_cast<std::size_t>(row)];
    const SurveyAnswer answer = answer_or_none(survey, indicator);
    switch (column) {
    case 0:
        return {.text = std::string(indicator.matter), .secondary = true};
    case 1:
        return {.text = std::string(indicator.name)};
    case 2:
        return points_cell(indicator, answer);
    case 3:
        return {.text = revisit::deduction_text(indicator, answer)};
    default:
        return {.text = answer.remark, .secondary = true};
    }
}

void show_if_filled(std::string_view label, std::string_view value) {
    if (!value.empty())
        widget::label_value(label, value);
}

}  // namespace

std::string score_text(const SatisfactionSurvey& survey) {
    const revisit::SurveyScore total = revisit::score(survey);
    return std::to_string(total.points) + " / " + std::to_string(total.highest_points) + " 分";
}

void show_survey(const SatisfactionSurvey& survey, widget::TableState& table) {
    static constexpr std::array<widget::Column, 5> columns{{
        {.title = "事项", .width = 90, .on_card = widget::OnCard::hidden},
        {.title = "指标", .on_card = widget::OnCard::title},
        {.title = "得分", .width = 90, .on_card = widget::OnCard::chip},
        {.title = "扣分"},
        {.title = "备注"},
    }};
    const std::string total = "合计 " + score_text(survey);
    widget::heading_with_clause("投保单位满意度调查表", "D.1");
    widget::beside(widget::chip_width(total));
    widget::chip(total, style::Tone::blue);
    widget::table(
        "满意度得分", columns, static_cast<int>(revisit::indicators().size()),
        [&](int row, int column) { return cell_of(survey, row, column); }, table);
    widget::heading_with_clause("整改情况表", "D.2");
    widget::label_value(record::label_of(&SatisfactionSurvey::results_contain_hazards),
                        record::choice_label(survey.results_contain_hazards));
    show_if_filled(record::label_of(&SatisfactionSurvey::rectified_as_suggested),
                   record::choice_label(survey.rectified_as_suggested));
    widget::heading("意见", 3);
    show_if_filled(record::label_of(&SatisfactionSurvey::opinions), survey.opinions);
    show_if_filled(record::label_of(&SatisfactionSurvey::dissatisfaction_reasons), survey.dissatisfaction_reasons);
    widget::label_value(record::label_of(&SatisfactionSurvey::filled_by),
                        survey.filled_by + (survey.filled_by_phone.empty() ? "" : " · " + survey.filled_by_phone));
    widget::label_value(record::label_of(&SatisfactionSurvey::filled_on), calendar::chinese_date(survey.filled_on));
}

}  // namespace anze::screen
