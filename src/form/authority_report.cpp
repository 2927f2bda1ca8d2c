#include "form/authority_report.h"

#include "form/file_name.h"

namespace anze::form {
namespace {

using authority::CooperationAttempt;
using authority::Report;
using hazard::Hazard;

bool is_of_hazard(const AuthorityReportContent& content) {
    return content.report.matter == authority::Matter::major_hazard;
}

std::string title_of(const AuthorityReportContent& content) {
    return is_of_hazard(content) ? "关于投保单位不整改重大事故隐患的报告"
                                 : "关于投保单位不配合开展事故预防技术服务的报告";
}

std::string date_text(calendar::Date date) {
    return date.is_set() ? calendar::chinese_date(date) : std::string();
}

void add_unit(Document& document, const AuthorityReportContent& content) {
    document.subheading("一、投保单位");
    document.table({},
                   {{label("单位名称"), {content.unit_name, 3}},
                    {label("统一社会信用代码"), {content.credit_code}, label("保单号"), {content.policy_number}},
                    {label("地址"), {content.unit_address}, label("联系人"), {content.unit_contact}}},
                   {18, 34, 14, 34});
}

void add_attempts(Document& document, const std::vector<CooperationAttempt>& attempts) {
    if (attempts.empty())
        return;
    std::vector<Row> rows;
    for (const CooperationAttempt& each : attempts) {
        rows.push_back({{std::to_string(rows.size() + 1)},
                        {date_text(each.tried_on)},
                        {std::string(record::choice_label(each.way))},
                        {each.contacted},
                        {each.asked},
                        {std::string(record::choice_label(each.outcome)) +
                         (each.response.empty() ? "" : "\n答复：" + each.response)},
                        {each.noted_by}});
    }
    const auto head = [](auto member) { return std::string(record::label_of(member)); };
    document.table({"序号", head(&CooperationAttempt::tried_on), head(&CooperationAttempt::way),
                    head(&CooperationAttempt::contacted), head(&CooperationAttempt::asked),
                    head(&CooperationAttempt::outcome), head(&CooperationAttempt::noted_by)},
                   rows, {7, 17, 11, 14, 22, 19, 10});
}

void add_hazard(Document& document, const ReportedHazard& reported) {
    const Hazard& hazard = reported.hazard;
    const auto row = [](auto member, std::string text) {
        return Row{label(field_label(member)), {std::move(text), 3}};
    };
    document.table({},
                   {{label(field_label(&Hazard::description)), {hazard.description, 3, false, hazard.photos}},
                    row(&Hazard::area, hazard.area),
                    row(&Hazard::major_basis, hazard.major_basis),
                    {label(field_label(&Hazard::found_on)),
                     {date_text(hazard.found_on)},
                     label(field_label(&Hazard::due_on)),
                     {date_text(hazard.due_on)}},
                    {label("书面告知"),
                     {date_text(reported.told_on) + "\n" + reported.notice_number},
                     label("目前状态"),
                     {reported.state}},
                    row(&Hazard::suggestion, hazard.suggestion)},
                   {18, 34, 14, 34});
}

std::string authority_report_file_name(const AuthorityReportContent& content) {
    const std::string what = is_of_hazard(content) ? "重大隐患报告 " : "不配合服务报告 ";
    return file_name(what + content.unit_name + " " + calendar::to_string(content.report.reported_on));
}

}  // namespace

Document authority_report_document(const AuthorityReportContent& content) {
    const Report& report = content.report;
    Document document{.title = authority_report_file_name(content)};
    document.heading(title_of(content));
    document.paragraph(report.authority_name + "：");
    document.paragraph("依据《成都市安全生产责任保险事故预防技术服务规范》" +
                       std::string(is_of_hazard(content) ? "6.3.2.3" : "5.1.5") + "，现将有关情况报告如下。");
    add_unit(document, content);
    document.subheading("二、事实经过");
    document.paragraph(report.facts);
    if (content.hazard)
        add_hazard(document, *content.hazard);
    add_attempts(document, content.attempts);
    if (!report.request.empty()) {
        document.subheading("三、提请事项");
        document.paragraph(report.request);
    }
    document.paragraph("报告人：" + report.reported_by + "　　报告方式：" +
                       std::string(record::choice_label(report.method)));
    document.right(content.insurer_name + "（盖章）");
    document.right(date_text(report.reported_on));
    return document;
}

}  // namespace anze::form
