#include "form/service_report.h"

#include "form/file_name.h"
#include "form/hazard_list.h"

namespace anze::form {
namespace {

using service::GroupMember;
using service::Review;
using service::ServiceRecord;
using service::Visit;

std::string name_of(const service::Kind& kind) {
    constexpr std::string_view service = "服务";
    return std::string(kind.name) + (kind.name.ends_with(service) ? "" : std::string(service)) + "报告";
}

void add_service(Document& document, const ServiceReportContent& content) {
    const Visit& visit = content.visit;
    std::vector<Row> rows = party_rows(content.parties);
    rows.push_back({label("服务时间"),
                    {days_text(visit.first_day_on, visit.last_day_on)},
                    label(field_label(&Visit::escort)),
                    {visit.escort}});
    if (!visit.safety_measures.empty())
        rows.push_back({label(field_label(&Visit::safety_measures)), {visit.safety_measures, 3}});
    if (!visit.photos.empty())
        rows.push_back({label(field_label(&Visit::photos)), {.columns = 3, .pictures = visit.photos}});
    document.subheading("一、服务情况");
    document.table({}, std::move(rows), party_widths);
}

void add_group(Document& document, const std::vector<ReportMember>& group) {
    std::vector<Row> rows;
    for (const ReportMember& each : group) {
        const GroupMember& member = each.member;
        rows.push_back({{std::to_string(rows.size() + 1)},
                        {member.name + (member.is_leader ? "（组长）" : "")},
                        {member.qualification},
                        {member.certificate},
                        {each.on_site ? "是" : "否"}});
    }
    document.subheading("二、服务人员");
    document.table({"序号", field_label(&GroupMember::name), field_label(&GroupMember::qualification),
                    field_label(&GroupMember::certificate), "到场"},
                   std::move(rows), {8, 18, 30, 34, 10});
}

void add_hazards(Document& document, const ServiceReportContent& content) {
    if (service::kind_of(content.item).item != code::ServiceItem::hazard_screening)
        return;
    document.subheading("五、安全问题清单和整改建议");
    if (content.hazards.empty())
        return document.paragraph("没有登记隐患。");
    add_hazard_list(document, content.hazards);
}

// 5.3.3 who wrote it and who of the management body reviewed it
void add_review(Document& document, const ServiceReportContent& content) {
    const ServiceRecord& record = content.record;
    const Review& review = content.review;
    document.paragraph(by_whom(field_label(&ServiceRecord::author), record.author, record.submitted_on));
    document.paragraph(by_whom(field_label(&Review::reviewer), review.reviewer, review.reviewed_on));
    document.paragraph(field_label(&Review::verdict) + "：" + boxes(review.verdict));
    if (!review.opinion.empty())
        document.paragraph(field_label(&Review::opinion) + "：" + review.opinion);
}

}  // namespace

Document service_report_document(const ServiceReportContent& content) {
    const service::Kind& kind = service::kind_of(content.item);
    const ServiceRecord& record = content.record;
    const Parties& parties = content.parties;
    Document document{.title = file_name(name_of(kind) + " " + parties.unit_name + " " + parties.service_title)};
    document.heading(name_of(kind));
    add_service(document, content);
    add_group(document, content.group);
    document.subheading("三、" + field_label(&ServiceRecord::summary));
    document.paragraph(or_room(record.summary));
    document.subheading("四、" + std::string(kind.conclusion));
    document.paragraph(or_room(record.conclusion));
    if (!record.deviations.empty())
        document.paragraph(field_label(&ServiceRecord::deviations) + "：" + record.deviations);
    add_hazards(document, content);
    add_review(document, content);
    sign_both(document, parties);
    return document;
}

}  // namespace anze::form
