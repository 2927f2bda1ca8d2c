#include "form/drill_papers.h"

#include "form/file_name.h"

#include <span>

namespace anze::form {
namespace {

using emergency::Drill;
using emergency::DrillStage;

const std::vector<int> part_widths{28, 72};

// Annex C.3.5 (3), word for word.
constexpr std::string_view evaluation_scheme[] = {
    "a）演练信息：目的和目标、情景描述，应急行动与应对措施简介", "b）评估内容：各种准备、组织与实施、效果",
    "c）评估标准：各环节应达到的目标评判标准", "d）评估程序：主要步骤及任务分工", "e）附件：所需要用到的相关表格"};
constexpr std::string_view support_scheme[] = {"应急演练可能发生的意外情况、应急处置措施及责任部门",
                                               "应急演练意外情况终止条件与程序"};
constexpr std::string_view publicity_scheme[] = {"宣传目标", "宣传方式", "传播途径", "主要任务及分工", "技术支持"};
constexpr std::string_view support_conditions[] = {
    "a）人员保障：按照演练方案和有关要求，确定演练总指挥、策划导调、宣传、保障、评估、参演人员参加演练活动，必要时"
    "设置替补人员",
    "b）经费保障：明确演练工作经费及承担单位",
    "c）物资和器材保障：明确各参演单位所准备的演练物资和器材",
    "d）场地保障：根据演练方式和内容，选择合适的演练场地；演练场地应满足演练活动需要，应尽量避免影响投保单位和公众正常"
    "生产、生活",
    "e）安全保障：采取必要安全防护措施，确保参演、观摩人员以及生产运行系统安全",
    "f）通信保障：采用多种公用或专用通信系统，保证演练通信信息通畅",
    "g）其他保障：提供其他保障措施"};
constexpr std::string_view checks_before_start[] = {"演练所需的工具、设备、设施、技术资料以及参演人员到位",
                                                    "安全保障方案可行，所有设备、设施完好，电力、通信系统正常",
                                                    "参演人员是否了解应急演练规则、场景及主要内容、岗位职责和注意事项"};

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

void add_parts(Document& document, std::string_view title, std::span<const std::string_view> names) {
    std::vector<Row> rows;
    for (const std::string_view name : names)
        rows.push_back(part(name));
    document.subheading(std::string(title));
    document.table({}, std::move(rows), part_widths);
}

// What is to be there, with room for what was found.
void add_checks(Document& document, std::string_view title, std::span<const std::string_view> matters) {
    std::vector<Row> rows;
    for (const std::string_view matter : matters)
        rows.push_back({{std::string(matter)}, {}});
    document.subheading(std::string(title));
    document.table({"检查内容", "检查情况"}, std::move(rows), {60, 40});
}

void add_plan(Document& document, const Drill& drill) {
    document.table({},
                   {part("需通过应急演练解决的内容"),
                    part("应急演练目标"),
                    part("应急演练的初步内容和主要科目"),
                    part("应急演练的事故情景类型、等级、发生地域", drill.scenario),
                    part("参演单位"),
                    {label("应急演练实施的拟定日期"), {date_or_room({})}},
                    part("演练组织机构")},
                   part_widths);
    add_stages(document);
    add_parts(document, "演练评估方案", evaluation_scheme);
    add_parts(document, "保障方案", support_scheme);
    document.subheading("演练观摩手册（根据演练规模和观摩需要编制）");
    document.table({},
                   {part("应急演练时间、地点", written_date(drill.held_on) + " " + drill.place),
                    part("情景描述", drill.scenario), part("主要环节及演练内容"), part("安全注意事项")},
                   part_widths);
    add_parts(document, "演练宣传方案", publicity_scheme);
    add_checks(document, "保障条件检查", support_conditions);
    add_checks(document, "演练开始前检查确认", checks_before_start);
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
                    {label(field_label(&Drill::improvement_due_on)), {date_or_room(drill.improvement_due_on)}},
                    part("跟踪督查整改情况")},
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
