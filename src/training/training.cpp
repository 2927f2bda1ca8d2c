#include "training/training.h"

#include "record/filled.h"
#include "record/gaps.h"

namespace anze::training {

namespace {

Figures with_rate(Figures figures) {
    if (figures.examined > 0)
        figures.pass_rate = calendar::Ratio{figures.passed, figures.examined};
    return figures;
}

bool is_training(const Session& session) {
    return session.kind != Kind::none && session.kind != Kind::publicity;
}

bool contradicts_score(const Session& session, const Attendance& attendance) {
    if (attendance.passed == Passed::none || !attendance.score.is_set() || !session.pass_score.is_set())
        return false;
    return (attendance.passed == Passed::yes) != (attendance.score >= session.pass_score);
}

void add_result_gaps(const Session& session, const std::vector<Attendance>& attendances, record::Gaps& gaps) {
    std::int64_t without_result = 0;
    for (const Attendance& attendance : attendances) {
        without_result += result(session, attendance) == Passed::none ? 1 : 0;
        gaps.need(!contradicts_score(session, attendance), &Attendance::passed,
                  record::filled("{}的成绩 {}、合格分 {} 与“{}”不符，请核对", attendance.name,
                                 record::decimal_text(attendance.score), record::decimal_text(session.pass_score),
                                 record::choice_label(attendance.passed)));
    }
    gaps.need(!is_training(session) || without_result == 0, &Attendance::passed,
              record::filled("还有 {} 人没有考核结果，请填写合格或不合格，或填写成绩与合格分", without_result));
}

}  // namespace

// 6.1.2.1 materials are made and given out effectively
std::vector<record::Error> distribution_gaps(const Session& session, const std::vector<Distribution>& distributions) {
    record::Gaps gaps("6.1.2.1");
    for (const Distribution& distribution : distributions) {
        gaps.check(distribution);
        gaps.need(distribution.quantity.value != 0, &Distribution::quantity,
                  record::filled("“{}”的发放数量是 0，请填写实际发放的数量", distribution.title));
    }
    gaps.need(session.kind != Kind::publicity || !distributions.empty(), &Distribution::title,
              "宣传教育活动尚未登记发放的宣传资料，请登记海报、视频、动漫或手册等及其发放对象");
    return gaps.take();
}

// 6.1.2.4 a training has materials, examines by them and judges its effect
std::vector<record::Error> assessment_gaps(const Session& session) {
    if (!is_training(session))
        return {};
    record::Gaps gaps("6.1.2.4");
    gaps.need(!session.materials.empty(), &Session::materials, "培训应有规范、完备的培训资料，请填写培训资料");
    gaps.need(!session.assessment.empty(), &Session::assessment, "培训应对参训人员进行考核，请填写考核方式");
    gaps.need(!session.effect.empty(), &Session::effect, "培训应评估效果，请填写培训效果评估");
    return gaps.take();
}

// 6.1.2.5 time, content, materials, teacher, participants and results; a training's materials are asked for by 6.1.2.4
std::vector<record::Error> record_gaps(const Session& session, const std::vector<Attendance>& attendances) {
    record::Gaps gaps("6.1.2.5");
    gaps.check(session);
    gaps.need(is_training(session) || !session.materials.empty(), &Session::materials, "请填写宣传所用的资料");
    gaps.need(session.length_minutes.value != 0, &Session::length_minutes, "培训时长是 0 分钟，请填写实际时长");
    gaps.need(!attendances.empty(), &Attendance::name, "尚未登记参加人员，请逐人登记或导入名单");
    add_result_gaps(session, attendances, gaps);
    return gaps.take();
}

Passed result(const Session& session, const Attendance& attendance) {
    if (attendance.passed != Passed::none || !attendance.score.is_set() || !session.pass_score.is_set())
        return attendance.passed;
    return attendance.score >= session.pass_score ? Passed::yes : Passed::no;
}

Figures figures(const Session& session, const std::vector<Attendance>& attendances) {
    Figures all;
    for (const Attendance& attendance : attendances) {
        const Passed passed = result(session, attendance);
        // A platform's list also names those who never came.
        all.attended += attendance.attended_minutes.value != 0 ? 1 : 0;
        all.examined += passed != Passed::none ? 1 : 0;
        all.passed += passed == Passed::yes ? 1 : 0;
    }
    return with_rate(all);
}

Figures sum(const Figures& one, const Figures& other) {
    return with_rate({one.attended + other.attended, one.examined + other.examined, one.passed + other.passed});
}

std::string figures_text(const Figures& figures, std::string_view counted) {
    std::string text = record::filled("参加 {} {}，考核 {} {}，合格 {} {}", figures.attended, counted, figures.examined,
                                      counted, figures.passed, counted);
    if (const auto& rate = figures.pass_rate) {
        const std::int64_t tenths = (rate->numerator * 1000 + rate->denominator / 2) / rate->denominator;
        text += record::filled("，合格率 {}.{}%", tenths / 10, tenths % 10);
    }
    return text;
}

}  // namespace anze::training
