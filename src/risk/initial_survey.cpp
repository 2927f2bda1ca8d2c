#include "risk/initial_survey.h"

#include "record/gaps.h"

namespace anze::risk {
namespace {

struct Line {
    std::string_view content;
    std::string_view basis = "法律法规";
    std::string_view findings = {};
};

// Annex C.3.2, table 2, word for word.
constexpr Line lines[] = {
    {"员工是否具有较强的风险意识", "无", "查阅“三违”情况检查记录、事故档案，抽问岗位员工本岗位风险及应急处置措施"},
    {"组织机构是否健全，是否设有安全管理部门或配备专职安全管理人员", "《安全生产法》"},
    {"是否配备注册安全工程师或安全专业技术人员", "《成都市投保单位安全生产主体责任规范》"},
    {"是否建立有较为健全的安全管理规章制度及操作规程，且执行良好", "《安全生产法》 投保单位自身管理制度",
     "查阅各项制度执行记录"},
    {"投保单位经济状况是否较好，安全投入是否充足", "《投保单位安全生产费用提取和使用管理办法》"},
    {"生产场所是否涉及危险化学品（含“两重点一重大”）"},
    {"生产场所是否涉及燃爆性粉尘"},
    {"生产场所是否涉及高温液态金属"},
    {"生产场所是否属于劳动密集型场所"},
    {"设备设施运行状况是否良好，有无明显缺陷，各项强检设备是否按要求进行检定"},
    {"作业环境是否良好，职业危害因素检测结果是否符合要求"},
    {"作业活动是否严格执行操作规程及各项审批手续，有无“三违”现象", "法律法规及投保单位安全管理制度、操作规程"},
    {"安全管理可视化状况是否良好"},
};

}  // namespace

std::vector<SurveyItem> given_survey_items() {
    std::vector<SurveyItem> items;
    for (const Line& line : lines) {
        items.push_back({.content = std::string(line.content),
                         .basis = std::string(line.basis),
                         .findings = std::string(line.findings)});
    }
    return items;
}

// C.3.2 the initial survey comes to a conclusion
std::vector<record::Error> survey_gaps(const InitialSurvey& survey) {
    record::Gaps gaps("C.3.2");
    gaps.check(survey);
    gaps.need(!survey.conclusion.empty(), &InitialSurvey::conclusion, "请写明初始风险调查结论");
    return gaps.take();
}

// C.3.2 what was surveyed is recorded and summed up
std::vector<record::Error> item_gaps(const SurveyItem& item) {
    record::Gaps gaps("C.3.2");
    gaps.check(item);
    gaps.need(!item.findings.empty(), &SurveyItem::findings, "请填写调查记录");
    gaps.need(!item.summary.empty(), &SurveyItem::summary, "请填写调查小结");
    return gaps.take();
}

}  // namespace anze::risk
