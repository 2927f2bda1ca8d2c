#include "form/call_back.h"

#include "form/file_name.h"

namespace anze::form {
namespace {

using revisit::Answer;
using revisit::CallBack;
using revisit::Indicator;
using revisit::SatisfactionSurvey;
using revisit::SurveyAnswer;

void add_head(Document& document, const CallBackContent& content) {
    const Parties& parties = content.parties;
    const CallBack& call_back = content.call_back;
    const bool named = !call_back.unit_contact.empty();
    const SatisfactionSurvey& survey = content.survey;
    document.table({},
                   {{label("保险公司"), {parties.insurer_name, 3}},
                    {label("投保单位"), {parties.unit_name, 3}},
                    {label("保单号"), {parties.policy_number, 3}},
                    {label(field_label(&CallBack::called_on)), {written_date(call_back.called_on), 3}},
                    {label(field_label(&CallBack::caller)),
                     {call_back.caller},
                     label(field_label(&CallBack::caller_phone)),
                     {call_back.caller_phone}},
                    {label(field_label(&CallBack::unit_contact)),
                     {named ? call_back.unit_contact : survey.filled_by},
                     label(field_label(&CallBack::unit_contact_phone)),
                     {named ? call_back.unit_contact_phone : survey.filled_by_phone}}},
                   {20, 36, 14, 30});
}

std::string remark_of(const Indicator& indicator, const SurveyAnswer& answer) {
    const std::string deduction = revisit::deduction_text(indicator, answer);
    return deduction + (deduction.empty() || answer.remark.empty() ? "" : "\n") + answer.remark;
}

Row indicator_row(const Indicator& indicator, const SatisfactionSurvey& survey) {
    const SurveyAnswer* given = revisit::answer_to(survey, indicator.key);
    const SurveyAnswer answer = given != nullptr ? *given : SurveyAnswer();
    const auto score = revisit::score(indicator, answer);
    return {{std::string(indicator.matter)},
            {std::string(indicator.name)},
            numeric(std::to_string(indicator.highest_points)),
            {std::string(indicator.rule)},
            numeric(score.answered ? std::to_string(score.points) : std::string()),
            {remark_of(indicator, answer)}};
}

Row total_row(const SatisfactionSurvey& survey) {
    const revisit::SurveyScore total = revisit::score(survey);
    const std::size_t asked = revisit::indicators().size();
    const bool is_whole = static_cast<std::size_t>(total.answered) == asked;
    const std::string remark = is_whole || total.answered == 0
                                   ? ""
                                   : std::to_string(asked) + " 项中填写了 " + std::to_string(total.answered) + " 项";
    return {label("合计", 2),
            numeric(std::to_string(total.highest_points)),
            {},
            numeric(total.answered > 0 ? std::to_string(total.points) : std::string()),
            {remark}};
}

// D.1
void add_survey(Document& document, const CallBackContent& content) {
    std::vector<Row> rows;
    for (const Indicator& indicator : revisit::indicators())
        rows.push_back(indicator_row(indicator, content.survey));
    rows.push_back(total_row(content.survey));
    document.subheading("D.1 投保单位满意度调查表");
    document.paragraph("表 1 投保单位满意度调查表");
    add_head(document, content);
    document.table({"事项", "指标", "最高分值", "参考评分细则", "得分", "备注"}, rows, {10, 17, 8, 39, 8, 18});
}

// 5.3.4.1 asks for opinions and reasons, which the template lacks
void add_opinions(Document& document, const SatisfactionSurvey& survey) {
    document.table(
        {},
        {{label(field_label(&SatisfactionSurvey::opinions)), {or_room(survey.opinions)}},
         {label(field_label(&SatisfactionSurvey::dissatisfaction_reasons)), {or_room(survey.dissatisfaction_reasons)}}},
        {20, 80});
}

// D.2
void add_rectification(Document& document, const SatisfactionSurvey& survey) {
    const auto row = [&](auto member) {
        const Answer answer = survey.*member;
        return Row{{field_label(member)}, {box(answer == Answer::yes)}, {box(answer == Answer::no)}};
    };
    document.subheading("D.2 整改情况表");
    document.paragraph("表 2 整改情况表");
    document.table(
        {"事项", "是", "否"},
        {row(&SatisfactionSurvey::results_contain_hazards), row(&SatisfactionSurvey::rectified_as_suggested)},
        {80, 10, 10});
}

}  // namespace

Document call_back_document(const CallBackContent& content) {
    const Parties& parties = content.parties;
    const SatisfactionSurvey& survey = content.survey;
    Document document{.title = file_name("回访确认表 " + parties.unit_name + " " + parties.service_title)};
    document.heading("安全生产责任保险事故预防技术服务回访内容");
    add_survey(document, content);
    add_opinions(document, survey);
    add_rectification(document, survey);
    document.paragraph("回访方式：" + boxes(content.call_back.method));
    document.paragraph(by_whom("填写人", survey.filled_by, survey.filled_on));
    document.paragraph(by_whom("回访人员", content.call_back.caller, content.call_back.called_on));
    sign_both(document, parties);
    return document;
}

}  // namespace anze::form
