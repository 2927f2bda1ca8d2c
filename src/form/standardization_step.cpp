#include "form/standardization_step.h"

#include "form/file_name.h"

namespace anze::form {
namespace {

using standardization::Step;

// What became of the open points nobody wrote down as such: it is filled in by hand.
std::string follow_up_text(const std::vector<Step>& steps) {
    if (steps.size() < 2)
        return or_room({});
    const std::string& open = steps[steps.size() - 2].open_points;
    return open.empty() ? or_room({}) : "上次待改进事项：" + open + "\n落实情况：" + or_room({});
}

Row whole_row(const std::string& heading, const std::string& text) {
    return {{.text = heading + "\n" + text, .columns = 6}};
}

}  // namespace

Document standardization_step_document(const StandardizationStepContent& content) {
    const Parties& parties = content.parties;
    const Step step = content.steps.empty() ? Step() : content.steps.back();
    const std::string visits = std::to_string(standardization::visit_count(content.steps));
    Document document{.title =
                          file_name("标准化过程记录表 " + parties.unit_name + " " + calendar::to_string(step.done_on))};
    document.heading("安全生产标准化技术服务过程记录表");
    document.table({},
                   {{label("单位名称"), {parties.unit_name, 5}},
                    {label(field_label(&Step::stage)),
                     {std::string(record::choice_label(step.stage))},
                     label("累计次数"),
                     numeric(visits),
                     label(field_label(&Step::done_on)),
                     {date_or_room(step.done_on)}},
                    whole_row("一、上次工作落实情况：", follow_up_text(content.steps)),
                    whole_row("二、本次工作内容：", or_room(step.result)),
                    whole_row("三、下次工作计划内容：", or_room(step.open_points)),
                    whole_row("企业意见或建议：", or_room({})),
                    {label("技术服务人员签字"), {or_room(step.persons), 2}, label("陪同人员签字"), {{}, 2}}},
                   {16, 22, 12, 10, 16, 24});
    if (!step.photos.empty())
        document.table({}, {{label(field_label(&Step::photos)), {.pictures = step.photos}}}, {16, 84});
    add_makers(document, "填写人");
    sign_both(document, parties);
    return document;
}

}  // namespace anze::form
