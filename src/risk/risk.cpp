#include "risk/risk.h"

#include "record/gaps.h"

namespace anze::risk {
namespace {

using record::Gaps;

std::string joined(std::span<const std::string> names) {
    return record::Value<std::vector<std::string>>::text({names.begin(), names.end()});
}

constexpr std::string_view group_members = "group_member";

// Those on site are known by name only: the group lies in another record.
void need_none(Gaps& gaps, std::span<const std::string> names, const std::string& message) {
    gaps.need(names.empty(), group_members, joined(names) + "：" + message);
}

void need_licensed_body(Gaps& gaps, const Assessment& assessment, calendar::Date last_day_on_site) {
    gaps.need(!assessment.organization_name.empty(), &Assessment::organization_name, "请填写受委托机构的名称");
    gaps.need(!assessment.licence_number.empty(), &Assessment::licence_number,
              "请填写机构的资质证书编号，可在安全评价检测检验机构信息查询系统中核对");
    gaps.need(assessment.licence_expiry.is_set(), &Assessment::licence_expiry, "请填写机构资质的有效期");
    const bool expired = assessment.licence_expiry.is_set() && assessment.licence_expiry < last_day_on_site;
    gaps.need(!expired, &Assessment::licence_expiry,
              "机构资质已于 " + calendar::to_string(assessment.licence_expiry) +
                  " 到期，现场服务时无效。请改由有资质的机构承担");
}

}  // namespace

bool is_of_licensed_body(Kind kind) {
    return kind == Kind::safety_evaluation || kind == Kind::testing;
}

// 6.2.2.1 the ability and qualification of those on site match the industry and the content of the service
std::vector<record::Error> matching_gaps(std::span<const std::string> unmatched) {
    Gaps gaps("6.2.2.1");
    need_none(gaps, unmatched, "技术能力和资质条件与单位的行业领域或服务内容不匹配，请换人或补充说明");
    return gaps.take();
}

// 6.2.2.2 risks are identified, analysed and evaluated by a named method, and met with measures
std::vector<record::Error> identification_gaps(const Assessment& assessment) {
    if (assessment.kind != Kind::risk_identification)
        return {};
    Gaps gaps("6.2.2.2");
    gaps.need(!assessment.methods.empty(), &Assessment::methods, "请写明风险识别、分析和评价所用的方法");
    gaps.need(!assessment.conclusion.empty(), &Assessment::conclusion,
              "请写明风险等级，以及工程防护、管理、个体防护、应急管理等方面的控制措施");
    return gaps.take();
}

// 6.2.2.3 an evaluation follows its guidelines, by a body whose licence holds and persons certified as 安全评价师
std::vector<record::Error> evaluation_gaps(const Assessment& assessment, calendar::Date last_day_on_site,
                                           std::span<const std::string> uncertified) {
    if (assessment.kind != Kind::safety_evaluation)
        return {};
    Gaps gaps("6.2.2.3");
    gaps.need(assessment.evaluation_kind != EvaluationKind::none, &Assessment::evaluation_kind,
              "请选择评价类型：现状、预评价、验收或专项");
    gaps.need(!assessment.standards.empty(), &Assessment::standards, "请写明所依据的安全评价通则、导则");
    gaps.need(!assessment.conclusion.empty(), &Assessment::conclusion, "请写明评价结论和安全对策措施");
    need_licensed_body(gaps, assessment, last_day_on_site);
    need_none(gaps, uncertified, "没有安全评价师职业技能等级证书，不能承担安全评价");
    return gaps.take();
}

// 6.2.2.4 testing by a body whose licence holds and persons with two years of experience in it
std::vector<record::Error> testing_gaps(const Assessment& assessment, calendar::Date last_day_on_site,
                                        std::span<const std::string> inexperienced) {
    if (assessment.kind != Kind::testing)
        return {};
    Gaps gaps("6.2.2.4");
    gaps.need(!assessment.methods.empty(), &Assessment::methods, "请写明检测、检验的项目和方法");
    gaps.need(!assessment.conclusion.empty(), &Assessment::conclusion, "请如实写明过程控制、现场勘验和检测检验的情况");
    need_licensed_body(gaps, assessment, last_day_on_site);
    need_none(gaps, inexperienced,
              "检测检验工作经验不足 " + std::to_string(fewest_testing_experience_years) +
                  " 年或没有记录，请换人或补填");
    return gaps.take();
}

// 6.2.2.6 the organisation is recorded, and the report is kept
std::vector<record::Error> record_gaps(const Assessment& assessment, calendar::Date last_day_on_site) {
    Gaps gaps("6.2.2.6");
    gaps.check(assessment);
    // A licensed body is asked for together with its licence.
    gaps.need(is_of_licensed_body(assessment.kind) || !assessment.organization_name.empty(),
              &Assessment::organization_name, "请填写提供服务的机构");
    gaps.need(!assessment.report_title.empty(), &Assessment::report_title, "请填写报告名称");
    gaps.need(assessment.report_on.is_set(), &Assessment::report_on, "请填写报告日期");
    const bool backdated = assessment.report_on.is_set() && assessment.report_on < last_day_on_site;
    gaps.need(!backdated, &Assessment::report_on, "报告日期早于离场日期，请核对");
    gaps.need(!assessment.pages.empty(), &Assessment::pages, "没有留存服务报告，请附上报告");
    return gaps.take();
}

// C.3.2 the authority that licenses is told before site work. Reading: at least 7 working days before it
calendar::Deadline authority_notice_due(const calendar::Calendar& calendar, calendar::Date first_day_on_site) {
    return calendar.add_working_days(first_day_on_site, -authority_notice_working_days);
}

bool is_late_notice(const calendar::Calendar& calendar, calendar::Date first_day_on_site, calendar::Date notified_on) {
    return notified_on > authority_notice_due(calendar, first_day_on_site).date;
}

std::string late_notice_remark(const calendar::Calendar& calendar, const Assessment& assessment,
                               calendar::Date first_day_on_site) {
    const calendar::Date notified_on = assessment.authority_notified_on;
    if (!is_of_licensed_body(assessment.kind) || !notified_on.is_set() || !first_day_on_site.is_set())
        return {};
    if (!is_late_notice(calendar, first_day_on_site, notified_on))
        return {};
    return "书面告知晚于 " + calendar::to_string(authority_notice_due(calendar, first_day_on_site).date) +
           "。“前七个工作日内”按本软件的理解，是现场服务前至少 " + std::to_string(authority_notice_working_days) +
           " 个工作日";
}

// C.3.2 the licensed body tells the authority in writing, and publishes the report with its pictures
std::vector<record::Error> licensed_body_gaps(const Assessment& assessment) {
    if (!is_of_licensed_body(assessment.kind))
        return {};
    Gaps gaps("C.3.2");
    gaps.need(assessment.authority_notified_on.is_set(), &Assessment::authority_notified_on,
              "请督促机构书面告知项目实施地资质认可机关，并填写告知日期");
    gaps.need(!assessment.authority_name.empty(), &Assessment::authority_name, "请填写告知的资质认可机关");
    const bool unpublished = assessment.report_on.is_set() && assessment.published_at.empty();
    gaps.need(!unpublished, &Assessment::published_at,
              "请督促机构在网上公开报告信息及现场勘验图像影像，并填写公开网址或情况");
    return gaps.take();
}

}  // namespace anze::risk
