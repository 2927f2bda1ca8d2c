// The criteria that practice uses most, from sources that agree with each other but are not the standard's own text.
#include "risk/criteria.h"

namespace anze::risk {
namespace {

using record::Decimal;
using record::decimal_of;

std::vector<Grade> matrix_grades() {
    struct Line {
        std::int64_t value;
        std::string_view likelihood, law, people, loss, stoppage, image;
    };
    static constexpr Line lines[] = {
        {5, "现场没有采取防范、监测、保护、控制措施；或危害的发生不能被发现；或经常发生此类事故",
         "违反法律、法规和标准", "死亡", "直接经济损失 100 万元及以上", "部分装置（2 套以上）或设备停工",
         "重大国际影响"},
        {4, "危害的发生不容易被发现，没有检测系统，也没有作过监测；或控制措施没有有效执行或不恰当；或在预期情况下发生",
         "潜在违反法规和标准", "丧失劳动能力", "直接经济损失 50 万元及以上", "2 套装置停工或设备停工",
         "行业内、省内影响"},
        {3, "没有保护措施（如防护装置、防护用品）或未严格按操作程序执行；或容易发现、作过监测；或过去发生过类似事故",
         "不符合上级公司或行业的方针、制度、规定", "截肢、骨折、听力丧失、慢性病", "直接经济损失 1 万元及以上",
         "1 套装置停工或设备停工", "地区影响"},
        {2, "发生时能及时发现，并定期监测；或有有效的防范控制措施；或过去偶尔发生", "不符合企业的安全操作程序、规定",
         "轻微受伤、间歇不舒服", "直接经济损失 1 万元以下", "受影响不大，几乎不停工", "公司及周边范围"},
        {1, "有充分、有效的防范、控制、监测、保护措施，或员工安全意识相当高；极不可能发生", "完全符合", "无伤亡",
         "无损失", "没有停工", "形象没有受损"},
    };
    std::vector<Grade> grades;
    const auto add = [&](Factor factor, auto member) {
        for (const Line& line : lines)
            grades.push_back({factor, decimal_of(line.value), std::string(line.*member)});
    };
    add(Factor::likelihood, &Line::likelihood);
    add(Factor::law, &Line::law);
    add(Factor::people, &Line::people);
    add(Factor::loss, &Line::loss);
    add(Factor::stoppage, &Line::stoppage);
    add(Factor::image, &Line::image);
    return grades;
}

std::vector<Grade> lec_grades() {
    return {
        {Factor::likelihood, decimal_of(10), "完全可以预料"},
        {Factor::likelihood, decimal_of(6), "相当可能"},
        {Factor::likelihood, decimal_of(3), "可能，但不经常"},
        {Factor::likelihood, decimal_of(1), "可能性小，完全意外"},
        {Factor::likelihood, decimal_of(0, 50), "很不可能，可以设想"},
        {Factor::likelihood, decimal_of(0, 20), "极不可能"},
        {Factor::likelihood, decimal_of(0, 10), "实际不可能"},
        {Factor::exposure, decimal_of(10), "连续暴露"},
        {Factor::exposure, decimal_of(6), "每天工作时间内暴露"},
        {Factor::exposure, decimal_of(3), "每周一次或偶然暴露"},
        {Factor::exposure, decimal_of(2), "每月一次暴露"},
        {Factor::exposure, decimal_of(1), "每年几次暴露"},
        {Factor::exposure, decimal_of(0, 50), "非常罕见地暴露"},
        {Factor::people, decimal_of(100), "大灾难，许多人死亡"},
        {Factor::people, decimal_of(40), "灾难，数人死亡"},
        {Factor::people, decimal_of(15), "非常严重，一人死亡"},
        {Factor::people, decimal_of(7), "严重，重伤"},
        {Factor::people, decimal_of(3), "重大，致残"},
        {Factor::people, decimal_of(1), "引人注目，需要救护"},
    };
}

Profile matrix(std::string name, Decimal major, Decimal considerable, Decimal general, std::string source) {
    return {.name = std::move(name),
            .method = Method::matrix,
            .bound = Bound::at_least,
            .major_from = major,
            .considerable_from = considerable,
            .general_from = general,
            .grades = matrix_grades(),
            .source = std::move(source)};
}

}  // namespace

const std::vector<Profile>& delivered_profiles() {
    static const std::vector<Profile> all{
        matrix("风险矩阵法 20/15/9", decimal_of(20), decimal_of(15), decimal_of(9),
               "常见做法，未经确认：没有见到 DB5101/T 18-2018 原文，请核对分值和取值标准"),
        matrix("风险矩阵法 20/10/4", decimal_of(20), decimal_of(10), decimal_of(4),
               "见于矿山行业的做法，未经确认：没有见到 DB5101/T 18-2018 原文，请核对分值和取值标准"),
        matrix("风险矩阵法 15/9/4", decimal_of(15), decimal_of(9), decimal_of(4),
               "见于水务行业的做法，未经确认：没有见到 DB5101/T 18-2018 原文，请核对分值和取值标准"),
        {.name = "LEC 法 320/160/70",
         .method = Method::lec,
         .bound = Bound::above,
         .major_from = decimal_of(320),
         .considerable_from = decimal_of(160),
         .general_from = decimal_of(70),
         .grades = lec_grades(),
         .source = "常见做法，未经确认：各家文字有差异，五级合为四级，恰为分界分值的归属也不统一，请核对"},
    };
    return all;
}

}  // namespace anze::risk
