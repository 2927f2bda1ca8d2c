#include "risk/analysis.h"

#include "record/gaps.h"

namespace anze::risk {
namespace {

template <Analysed R>
struct MeasureClass {
    std::string_view name;
    std::string R::* member;
};

// 6.2.2.2: 工程防护、管理、个体防护、应急管理.
template <Analysed R>
constexpr std::array<MeasureClass<R>, 4> measure_classes{{
    {"工程防护", &R::engineering_measures},
    {"管理", &R::management_measures},
    {"个体防护", &R::protection_measures},
    {"应急管理", &R::emergency_measures},
}};

template <Analysed R>
std::string text_of_measures(const R& row) {
    std::string text;
    for (const MeasureClass<R>& each : measure_classes<R>) {
        if (!(row.*each.member).empty())
            text += (text.empty() ? "" : "\n") + std::string(each.name) + "：" + row.*each.member;
    }
    return text;
}

template <Analysed R>
void check_scales(const R& row, const Criteria& criteria, record::Gaps& gaps) {
    const auto check = [&](Factor factor, record::Decimal R::* member) {
        const record::Decimal value = row.*member;
        gaps.need(!value.is_set() || is_on_scale(criteria, factor, value), member,
                  std::string(record::label_of(member)) + " 的 " + record::decimal_text(value) + " 不在“" +
                      criteria.name + "”的取值标准里，请核对");
    };
    check(Factor::likelihood, &R::likelihood);
    check(Factor::likelihood, &R::residual_likelihood);
    for (const auto& [factor, member] : severity_sides<R>)
        check(factor, member);
    if (criteria.method == Method::lec) {
        check(Factor::exposure, &R::exposure);
        check(Factor::exposure, &R::residual_exposure);
    }
}

// Reading: a low risk may be left with the measures it has.
template <Analysed R>
void check_rating(const R& row, const Criteria& criteria, record::Gaps& gaps) {
    const Rating before = rating(figures_of(row), criteria);
    const Rating after = rating(residual_figures_of(row), criteria);
    gaps.need(before.is_set(), &R::likelihood,
              criteria.method == Method::lec ? "请填写 L、E 和 C，才能得出风险等级"
                                             : "请填写 L 和 S，才能得出风险等级");
    gaps.need(before.level <= Level::low || !text_of_measures(row).empty(), &R::engineering_measures,
              "请提出工程防护、管理、个体防护、应急管理等方面的控制措施");
    gaps.need(!before.is_set() || after.score_millionths <= before.score_millionths, &R::residual_likelihood,
              "采取措施后的风险高于现有风险，请核对");
    check_scales(row, criteria, gaps);
}

template <Analysed R>
void check_judgement(const R& row, const Criteria* criteria, record::Gaps& gaps) {
    gaps.check(row);
    gaps.need(!row.existing_measures.empty(), &R::existing_measures, "请填写现有安全控制措施，没有的写“无”");
    gaps.need(criteria != nullptr, &R::criteria_id, "请选择风险评价准则，才能得出风险等级");
    if (criteria != nullptr)
        check_rating(row, *criteria, gaps);
}

}  // namespace

std::string measures_text(const WorkHazard& row) {
    return text_of_measures(row);
}

std::string measures_text(const SafetyCheck& row) {
    return text_of_measures(row);
}

// 6.2.2.2 the hazards of a work step are identified, analysed, evaluated and met with measures
std::vector<record::Error> analysis_gaps(const WorkHazard& row, const Criteria* criteria) {
    record::Gaps gaps("6.2.2.2");
    gaps.need(!row.hazard_factors.empty(), &WorkHazard::hazard_factors,
              "请填写危险和有害因素（人、物、作业环境、管理）");
    gaps.need(!row.consequences.empty(), &WorkHazard::consequences, "请填写主要后果");
    check_judgement(row, criteria, gaps);
    return gaps.take();
}

// 6.2.2.2 what was checked against its standard is analysed, evaluated and met with measures
std::vector<record::Error> analysis_gaps(const SafetyCheck& row, const Criteria* criteria) {
    record::Gaps gaps("6.2.2.2");
    gaps.need(!row.standard.empty(), &SafetyCheck::standard, "请填写检查所依据的标准");
    gaps.need(!row.deviation.empty(), &SafetyCheck::deviation, "请填写不符合标准的情况及后果");
    check_judgement(row, criteria, gaps);
    return gaps.take();
}

}  // namespace anze::risk
