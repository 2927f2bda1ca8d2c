#include "form/drill_papers.h"

#include "form/file_name.h"

namespace anze::form {
namespace {

using emergency::Drill;
using emergency::DrillStage;

const std::vector<int> part_widths{28, 72};

Row part(std::string_view name, std::string text = {}) {
    return {label(name), {or_room(std::move(text))}};
}

void add_head(Document& document, const DrillContent& content) {
    const Drill& drill = content.drill;
    std::vector<Row> rows = party_rows(content.parties);
    rows.insert(rows.end(), {{label(field_label(&Drill::plan_document_id)), {content.plan_title, 3}},
                             {label(field_label(&Drill::kind)), {boxes(drill.kind), 3}},
                             {label(field_label(&Drill::form)),
                              {boxes(drill.form)},
                              label(field_label(&Drill::held_on)),
                              {written_date(drill.held_on)}},
                             {label(field_label(&Drill::place)),
                              {drill.place},
                              label(field_label(&Drill::participants)),
                              numeric(drill.participants)}});
    document.table({}, std::move(rows), party_widths);
}

void add_stages(Document& document) {
    std::vector<Row> rows;
    for (const auto& stage : record::Choices<DrillStage>::list)
        rows.push_back({label(stage.label), {or_room({})}, {}});
    document.subheading("应急演练各阶段主要任务");
    document.table({"阶段", "主要任务", "责任人"}, std::move(rows), {16, 64, 20});
}

void add_plan(Document& document, const Drill& drill) {
    document.table({},
                   {part("应急演练目标"), part("初步内容和主要科目"),
                    part("事故情景类型、等级、发生地域", drill.scenario), part("参演单位")},
                   part_widths);
    add_stages(document);
    document.subheading("演练评估方案");
    document.table({},
                   {part("a）演练信息：目的和目标、情景描述，应急行动与应对措施简介"),
                    part("b）评估内容：各种准备、组织与实施、效果"), part("c）评估标准：各环节应达到的目标评判标准"),
                    part("d）评估程序：主要步骤及任务分工"), part("e）附件：所需要用到的相关表格")},
                   part_widths);
    document.subheading("保障方案");
    document.table({},
                   {part("应急演练可能发生的意外情况、应急处置措施及责任部门"), part("应急演练意外情况终止条件与程序"),
                    part("a）人员保障"), part("b）经费保障"), part("c）物资和器材保障"), part("d）场地保障"),
                    part("e）安全保障"), part("f）通信保障"), part("g）其他保障")},
                   part_widths);
}

void add_script(Document& document, const Drill& drill) {
    document.table({},
                   {part("a）模拟事故情景", drill.scenario), part("b）处置行动与执行人员"),
                    part("c）指令与对白、步骤及时间安排", drill.script), part("d）视频背景与字幕"),
                    part("e）演练解说词及其他事项")},
                   part_widths);
}

void add_photos(Document& document, const Drill& drill) {
    if (!drill.photos.empty())
        document.table({}, {{label(field_label(&Drill::photos)), {.pictures = drill.photos}}}, part_widths);
}

void add_evaluation(Document& document, const Drill& drill) {
    document.table({},
                   {part(field_label(&Drill::scenario), drill.scenario),
                    {label(field_label(&Drill::stages_done)), {boxes(drill.stages_done)}},
                    part(field_label(&Drill::evaluation), drill.evaluation),
                    part(field_label(&Drill::problems), drill.problems),
                    part(field_label(&Drill::revision_advice), drill.revision_advice)},
                   part_widths);
    add_photos(document, drill);
}

void add_summary(Document& document, const Drill& drill) {
    document.table({},
                   {part("a）演练基本概要", drill.scenario),
                    part("b）演练发现的问题，取得的经验和教训", drill.problems),
                    part("c）应急管理工作建议", drill.revision_advice),
                    part(field_label(&Drill::improvement_plan), drill.improvement_plan),
                    {label(field_label(&Drill::improvement_due_on)), {date_or_room(drill.improvement_due_on)}}},
                   part_widths);
    add_photos(document, drill);
}

}  // namespace

std::string_view drill_paper_name(DrillPaper paper) {
    static constexpr std::array<std::string_view, 4> names{"应急演练方案", "应急演练脚本", "应急预案演练评估服务报告",
                                                           "应急演练总结报告"};
    return names[static_cast<std::size_t>(paper)];
}

Document drill_document(const DrillContent& content, DrillPaper paper) {
    const Drill& drill = content.drill;
    const std::string name(drill_paper_name(paper));
    Document document{.title =
                          file_name(name + " " + content.parties.unit_name + " " + calendar::to_string(drill.held_on))};
    document.heading(name);
    add_head(document, content);
    switch (paper) {
    case DrillPaper::plan:
        add_plan(document, drill);
        break;
    case DrillPaper::script:
        add_script(document, drill);
        break;
    case DrillPaper::evaluation:
        add_evaluation(document, drill);
        break;
    case DrillPaper::summary:
        add_summary(document, drill);
        break;
    }
    add_makers(document, "编制人");
    sign_both(document, content.parties);
    return document;
}

}  // namespace anze::form
