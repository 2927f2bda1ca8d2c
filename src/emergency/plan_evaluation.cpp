#include "emergency/plan_evaluation.h"

#include "record/gaps.h"

#include <span>

namespace anze::emergency {
namespace {

struct Line {
    std::string_view content;
    std::string_view expected = "是否有不符合项，列出不符合项";
    std::string_view method = "资料分析";
};

struct Element {
    std::string_view name;
    std::span<const Line> lines;
};

// Annex C.3.5, table 13, word for word.
constexpr Line management[] = {
    {"1.1 "
     "梳理《中华人民共和国突发事件应对法》《中华人民共和国安全生产法》《生产安全事故应急条例》等法律法规中的有关规定和"
     "要求，对照评估应急预案中的不符合项"},
    {"1.2 梳理国家标准、行业标准及地方标准中的有关规定和要求，对照评估应急预案中的不符合项"},
    {"1.3 梳理规范性文件中的有关新规定和要求，对照评估应急预案中的不符合项"},
    {"1.4 梳理上位预案中的有关新规定和要求，对照评估应急预案中的不符合项"},
};
constexpr Line organization[] = {
    {"2.1 "
     "查阅生产经营单位机构设置、部门职能调整、应急处置关键岗位职责划分方面的文件资料，初步分析本单位应急预案中应急组织"
     "机构设置及职责是否合适、是否需要调整",
     "根据文件资料，判断组织机构是否合适，列出不合适部分"},
    {"2.2 "
     "抽样访谈，了解掌握生产经营单位本级、基层单位办公室、生产、安全及其他业务部门有关人员对本部门、本岗位的应急工作"
     "职责的意见建议",
     "列出相关人员的建议", "人员访谈"},
    {"2.3 "
     "依据资料分析和抽样访谈的情况，结合应急预案中应急组织机构及职责，召集有关职能部门代表，就重要职能进行推演论证，"
     "评估值班值守、调度指挥、应急协调、信息上报、舆论沟通、善后恢复的职责划分是否清晰，关键岗位职责是否明确，应急组织"
     "机构"
     "设置及职能分配与业务是否匹配",
     "职责划分是否清晰，岗位职责是否明确，机构设置及职能分配与业务是否匹配，列出不符合项", "推演论证"},
};
constexpr Line risks[] = {
    {"3.1 "
     "查阅生产经营单位风险评估报告，对照生产运行和工艺设备方面有关文件资料，初步分析本单位面临的主要事故风险类型及风险"
     "等级划分情况",
     "根据相关资料得出的本单位面临的主要事故风险类型及风险等级划分情况"},
    {"3.2 根据资料分析情况，前往重点基层单位、重点场所、重点部位查看验证", "现场查看风险情况", "现场审核"},
    {"3.3 "
     "座谈研讨，就资料分析和现场查证的情况，与办公室、生产、安全及相关业务部门以及基层单位人员代表沟通交流，评估本单位"
     "事故风险辨识是否准确、类型是否合理、等级确定是否科学、防范和控制措施能否满足实际需要，并结合风险情况提出应急资源"
     "需求",
     "事故风险辨识是否准确、类型是否合理、等级确定是否科学、防范和控制措施能否满足实际需要，列出不符合项", "人员访谈"},
};
constexpr Line resources[] = {
    {"4.1 "
     "查阅生产经营单位应急资源调查报告，对照应急资源清单、管理制度及有关文件资料，初步分析本单位及合作区域的应急资源"
     "状况",
     "根据相关资料得出的本单位及合作区域的应急资源状况"},
    {"4.2 "
     "根据资料分析情况，前往本单位及合作单位的物资储备库、重点场所，查看验证应急资源的实际储备、管理、维护情况，推演"
     "验证应急资源运输的路程路线及时长",
     "应急资源的实际情况与预案情况是否相符，列出不符合项", "现场审核、推演论证"},
    {"4.3 "
     "座谈研讨，就资料分析和现场查证的情况，结合风险评估得出的应急资源需求，与办公室、生产、安全及相关业务部门以及基层"
     "单位人员沟通交流，评估本单位及合作区域内现有的应急资源的数量、种类、功能、用途是否发生重大变化，外部应急资源的协"
     "调"
     "机制、响应时间能否满足实际需求",
     "应急资源是否发生变化，外部应急资源的协调机制、响应时间能否满足实际需求，列出不符合项", "人员访谈"},
};
constexpr Line links[] = {
    {"5.1 "
     "查阅上下级单位、有关政府部门、救援队伍及周边单位的相关应急预案，梳理分析在信息报告、响应分级、指挥权移交及警戒"
     "疏散工作方面的衔接要求，对照评估应急预案中的不符合项"},
    {"5.2 "
     "座谈研讨，就资料分析的情况，与办公室、生产、安全及相关业务部门、基层单位、周边单位人员沟通交流，评估应急预案在"
     "内外部上下衔接中的问题",
     "是否有问题，列出预案衔接中的问题", "人员访谈"},
};
constexpr Line experience[] = {
    {"6.1 "
     "查阅生产经营单位应急演练评估报告、应急处置总结报告、监督检查、体系审核及投诉举报方面的文件资料，初步梳理归纳应急"
     "预案存在的问题",
     "列出存在的问题"},
    {"6.2 "
     "座谈研讨，就资料分析得出的情况，与办公室、生产、安全及相关业务部门、基层单位人员沟通交流，评估确认应急预案存在的"
     "问题",
     "列出座谈中反映的问题", "人员访谈"},
};
constexpr Line others[] = {
    {"7.1查阅其他有可能影响应急预案适用性因素的文件资料，对照评估应急预案中的不符合项"},
    {"7.2 依据资料分析的情况，采取人员访谈、现场审核、推演论证的方式进一步评估确认有关问题", "列出其他有关问题",
     "人员访谈、现场审核、推演论证"},
};
constexpr Element elements[] = {
    {"1.应急预案管理要求", management},
    {"2.组织机构与职责", organization},
    {"3.主要事故风险", risks},
    {"4.应急资源", resources},
    {"5.应急预案衔接", links},
    {"6.实施反馈", experience},
    {"7.其他", others},
};

// "列出座谈中反映的问题": to tick a box would answer nothing.
bool asks_to_tell(const EvaluationRow& row) {
    return !row.expected.empty() && !row.expected.contains("是否") && !row.expected.contains("能否");
}

}  // namespace

std::vector<EvaluationRow> given_evaluation_rows() {
    std::vector<EvaluationRow> rows;
    for (const Element& element : elements) {
        for (const Line& line : element.lines) {
            rows.push_back({.element = std::string(element.name),
                            .content = std::string(line.content),
                            .method = std::string(line.method),
                            .expected = std::string(line.expected),
                            .order = {static_cast<std::int64_t>(rows.size()) + 1}});
        }
    }
    return rows;
}

// C.3.5 each row comes to a result; what does not conform, and what the table wants to be told, is written down
std::vector<record::Error> evaluation_gaps(const EvaluationRow& row) {
    record::Gaps gaps("C.3.5");
    gaps.check(row);
    gaps.need(row.finding != Finding::none, &EvaluationRow::finding, "请选择结论");
    const bool is_told = !row.words.empty();
    gaps.need(row.finding != Finding::deviates || is_told, &EvaluationRow::words, "请列出不符合项");
    gaps.need(row.finding != Finding::conforms || !asks_to_tell(row) || is_told, &EvaluationRow::words,
              "请写明评估情况；没有问题的，写“未发现问题”");
    return gaps.take();
}

}  // namespace anze::emergency
